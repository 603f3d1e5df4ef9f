namespace Scriban.Parsing;

/// <summary>The text of a template, its path, and where its lines begin.</summary>
internal sealed class Source(string text, string path)
{
    private List<int>? _lines;

    public string Text => text;

    public string Path => path;

    /// <summary>The part between two offsets.</summary>
    public Place Place(int start, int end) => new(this, start, end);

    /// <summary>The span between two offsets; its end is that of its last character, as in the published package.</summary>
    public SourceSpan Span(int start, int end) => new(path, Position(start), Position(Math.Max(start, end - 1)));

    private TextPosition Position(int offset)
    {
        _lines ??= FindLines();
        var line = _lines.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new TextPosition(offset, line, offset - _lines[line]);
    }

    private List<int> FindLines()
    {
        var lines = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            lines.Add(at + 1);
        return lines;
    }
}
