namespace Nuke.Common.Utilities;

/// <summary>Joins texts.</summary>
public static class StringExtensions
{
    /// <summary>The texts with a separator between them.</summary>
    public static string Join(this IEnumerable<string> enumerable, string separator) => string.Join(separator, enumerable);

    /// <summary>The texts with <c>, </c> between them.</summary>
    public static string JoinCommaSpace(this IEnumerable<string> enumerable) => string.Join(", ", enumerable);

    /// <summary>The texts with a space between them.</summary>
    public static string JoinSpace(this IEnumerable<string> enumerable) => string.Join(' ', enumerable);

    /// <summary>The texts, each on a line.</summary>
    public static string JoinNewLine(this IEnumerable<string> enumerable) => string.Join(Environment.NewLine, enumerable);
}
