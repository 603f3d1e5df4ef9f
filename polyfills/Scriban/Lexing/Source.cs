namespace Scriban.Parsing;

/// <summary>The text of a template, its path, and where its lines begin.</summary>
internal sealed class Source
{
    private readonly List<int> _lines = [0];

    public Source(string text, string path)
    {
        Text = text;
        Path = path;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            _lines.Add(at + 1);
    }

    public string Text { get; }

    public string Path { get; }

    /// <summary>The span between two offsets; its end is that of its last character, as in the published package.</summary>
    public SourceSpan Span(int start, int end) => new(Path, Position(start), Position(Math.Max(start, end - 1)));

    private TextPosition Position(int offset)
    {
        var line = _lines.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new TextPosition(offset, line, offset - _lines[line]);
    }
}
