using System.Collections;
using System.ComponentModel;
using System.Globalization;
using Nuke.Common.CommandLine;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.Parameters;

/// <summary>Turns words into the type of a parameter. Failures are <see cref="FormatException"/>s that name what is possible.</summary>
internal static class ValueConversion
{
    internal static object? Convert(RawValue raw, Type type, string? separator)
    {
        if (type.IsArray)
            return Items(raw, type.GetElementType()!, separator);
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
        return raw.Words switch
        {
            [] when scalar == typeof(bool) => true,
            [] => null,
            // A variable that is set to nothing gives text, which may be empty, but no number, flag or choice.
            [""] when scalar != typeof(string) => null,
            [var word] => One(word, scalar, raw.Base),
            _ => throw new FormatException($"{raw.Words.Count} values are given where one is expected."),
        };
    }

    /// <summary>What a value of the type looks like.</summary>
    internal static string Describe(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? "true or false"
            : type == typeof(int) || type == typeof(long) ? "a whole number"
            : type == typeof(double) || type == typeof(decimal) || type == typeof(float) ? "a number"
            : Choices(type) is { } choices ? "one of " + string.Join(", ", choices)
            : type.Name;
    }

    /// <summary>The possible values of an enum or <see cref="Enumeration"/>; null for other types.</summary>
    internal static IReadOnlyList<string>? Choices(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetNames(type)
            : typeof(Enumeration).IsAssignableFrom(type) ? [.. Enumeration.Values(type).Select(value => value.ToString())]
            : null;
    }

    private static Array Items(RawValue raw, Type item, string? separator)
    {
        IReadOnlyList<string> words = raw.Words is [var only] && !string.IsNullOrEmpty(separator)
            ? only.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : raw.Words;
        if (raw.Words.Count > 1 && !string.IsNullOrEmpty(separator) && raw.IsTyped && words.FirstOrDefault(word => word.Contains(separator, StringComparison.Ordinal)) is { } mixed)
            throw new FormatException($"'{mixed}' holds '{separator}', which parts items within one word, but there are {words.Count} words. Write one word, as in {string.Join(separator, words)}, or one item a word.");
        var items = Array.CreateInstance(item, words.Count);
        for (var at = 0; at < words.Count; at++)
            ((IList)items)[at] = One(words[at], item, raw.Base);
        return items;
    }

    private static object One(string word, Type type, AbsolutePath relativeTo)
    {
        if (type == typeof(string))
            return word;
        if (type == typeof(AbsolutePath))
            return relativeTo / word;
        if (type == typeof(bool))
            return bool.TryParse(word, out var flag) ? flag : throw Bad(word, type);
        if (type.IsEnum)
            return Member(word, type) ?? throw Bad(word, type);
        if (typeof(Enumeration).IsAssignableFrom(type))
            return Enumeration.Values(type).FirstOrDefault(value => value.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)) ?? throw Bad(word, type);
        var converter = type.IsPrimitive || type == typeof(decimal) ? null : TypeDescriptor.GetConverter(type);
        try
        {
            return converter?.ConvertFromInvariantString(word) ?? System.Convert.ChangeType(word, type, CultureInfo.InvariantCulture);
        }
        catch (FormatException) when (converter is not null && converter.GetType().Assembly != typeof(TypeConverter).Assembly)
        {
            // A converter of the build's own says better what it wants.
            throw;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or NotSupportedException or ArgumentException or InvalidCastException)
        {
            throw Bad(word, type);
        }
    }

    /// <summary>By one name, or several of flags. .NET's own reading takes numbers, and adds up what several names stand for even where that makes another one.</summary>
    private static object? Member(string word, Type type)
    {
        var names = Enum.GetNames(type);
        var parts = type.IsDefined(typeof(FlagsAttribute), inherit: false) ? word.Split(',', StringSplitOptions.TrimEntries) : [word];
        return Array.TrueForAll(parts, part => names.Contains(part, StringComparer.OrdinalIgnoreCase)) ? Enum.Parse(type, word, ignoreCase: true) : null;
    }

    private static FormatException Bad(string word, Type type) =>
        new($"'{word}' is not {Describe(type)}.{(Choices(type) is { } choices ? Nearest.Hint(word, choices) : "")}");
}
