using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The template's text, to point into the middle of a long scalar.</summary>
internal sealed class SourceText(string text)
{
    private readonly Lazy<string[]> lines = new(() => text.Split('\n'));

    /// <summary>The place where a scalar holds a piece of text; the scalar itself when the piece is written with escapes.</summary>
    public TemplateNode Locate(ScalarNode scalar, string piece)
    {
        // A block scalar begins on the line after its header, a folded one may be spread over more lines than it has line feeds.
        var last = Math.Min(lines.Value.Length, scalar.Line + scalar.Value.AsSpan().Count('\n') + 2);
        for (var line = scalar.Line; line <= last; line++)
        {
            var start = line == scalar.Line ? scalar.Column - 1 : 0;
            var content = lines.Value[line - 1];
            if (start <= content.Length && content.IndexOf(piece, start, StringComparison.Ordinal) is >= 0 and var at)
                return new OpaqueNode(line, at + 1);
        }
        return scalar;
    }
}
