namespace Pipeline.Reporting;

/// <summary>A list that a person asked for.</summary>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each with a text for every column.</param>
public sealed record ListReady(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Event;

/// <summary>A list in words.</summary>
public static class ListText
{
    /// <summary>The title, the columns' names, and a line for each row; every column as wide as its widest text.</summary>
    public static IEnumerable<string> Lines(ListReady list, Palette palette)
    {
        yield return $"{palette.Strong}{list.Title}{palette.Reset}";
        if (list.Rows.Count == 0)
            yield break;
        var widths = list.Columns.Select((column, at) => list.Rows.Max(row => row[at].Length) is var widest && widest > column.Length ? widest : column.Length).ToArray();
        yield return $"{palette.Faint}{Line(list.Columns, widths)}{palette.Reset}";
        foreach (var row in list.Rows)
            yield return Line([.. row.Select(TextLines.One)], widths);
    }

    private static string Line(IReadOnlyList<string> texts, int[] widths) =>
        "  " + string.Join("  ", texts.Select((text, at) => at == texts.Count - 1 ? text : text.PadRight(widths[at])));
}
