namespace Nuke.Common.Utilities.Collections;

/// <summary>Goes through sequences.</summary>
public static class EnumerableExtensions
{
    /// <summary>Does something with each item.</summary>
    public static void ForEach<T>(this IEnumerable<T> enumerable, Action<T> action)
    {
        foreach (var item in enumerable)
            action(item);
    }

    /// <summary>The items that are there.</summary>
    public static IEnumerable<T> WhereNotNull<T>(this IEnumerable<T?> enumerable) where T : class => enumerable.OfType<T>();
}
