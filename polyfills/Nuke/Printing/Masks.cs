namespace Nuke.Common.Printing;

/// <summary>Values that must not be seen.</summary>
internal sealed class Masks
{
    /// <summary>What is shown instead.</summary>
    internal const string Shown = "[REDACTED]";

    // A value of one or two characters occurs in every text; masking it would show what it is.
    private const int Shortest = 3;

    private readonly List<string> values = [];

    internal IReadOnlyList<string> Values => values;

    /// <summary>Adds a value, or each of several; of text with several lines also each line, for output goes line by line.</summary>
    internal void Add(object value)
    {
        foreach (var text in value is IEnumerable<string> several ? several : [value.ToString() ?? ""])
        foreach (var part in text.Split('\n', '\r').Append(text))
            if (part.Trim() is { Length: >= Shortest } secret && !values.Contains(secret))
                values.Add(secret);
        // The longest first, or a secret within a secret would leave the rest of the outer one visible.
        values.Sort((a, b) => b.Length.CompareTo(a.Length));
    }

    internal string Apply(string text)
    {
        foreach (var value in values)
            text = text.Replace(value, Shown, StringComparison.Ordinal);
        return text;
    }
}
