namespace Nuke.Common.Printing;

/// <summary>Values that must not be seen.</summary>
internal sealed class Masks
{
    /// <summary>What is shown instead.</summary>
    internal const string Shown = "[REDACTED]";

    // A value of one or two characters occurs in every text; masking it would show what it is.
    private const int Shortest = 3;

    // Replaced rather than changed: tools add values while other threads print.
    private volatile string[] values = [];

    internal IReadOnlyList<string> Values => values;

    /// <summary>Adds a value, or each of several; of text with several lines also each line, for output goes line by line.</summary>
    internal void Add(object value)
    {
        var texts = value is IEnumerable<string> several ? several : [value.ToString() ?? ""];
        var added = texts
            .SelectMany(text => text.Split('\n', '\r').Append(text))
            .Select(text => text.Trim())
            .Where(text => text.Length >= Shortest);
        // The longest first, or a secret within a secret would leave the rest of the outer one visible.
        values = [.. values.Concat(added).Distinct().OrderByDescending(text => text.Length)];
    }

    internal string Apply(string text)
    {
        foreach (var value in values)
            text = text.Replace(value, Shown, StringComparison.Ordinal);
        return text;
    }
}
