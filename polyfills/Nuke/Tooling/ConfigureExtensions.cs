namespace Nuke.Common.Tooling;

/// <summary>Builds options in steps.</summary>
public static class ConfigureExtensions
{
    /// <summary>The options after a change.</summary>
    public static T Apply<T>(this T options, Configure<T> configurator) => configurator(options);

    /// <summary>The options after a change that needs a value.</summary>
    public static T Apply<T, TValue>(this T options, Configure<T, TValue> configurator, TValue value) => configurator(options, value);

    /// <summary>The options after a change, if the condition holds.</summary>
    public static T When<T>(this T options, bool condition, Configure<T> configurator) => condition ? configurator(options) : options;

    /// <summary>The options after a change, if the condition holds for them.</summary>
    public static T When<T>(this T options, Func<T, bool> condition, Configure<T> configurator) =>
        condition(options) ? configurator(options) : options;

    /// <summary>The options after a change that needs a value, if there is one.</summary>
    public static T WhenNotNull<T, TObject>(this T options, TObject? obj, Func<T, TObject, T> configurator) where TObject : class =>
        obj is null ? options : configurator(options, obj);

    /// <summary>Options for several calls, one for each value.</summary>
    public static IEnumerable<T> CombineWith<T, TValue>(this T options, IEnumerable<TValue> values, Configure<T, TValue> configurator) =>
        values.Select(value => configurator(options, value));

    /// <summary>Options for several calls, one for each pair of earlier options and a value.</summary>
    public static IEnumerable<T> CombineWith<T, TValue>(this IEnumerable<T> options, IEnumerable<TValue> values, Configure<T, TValue> configurator) =>
        options.SelectMany(each => values, (each, value) => configurator(each, value));
}
