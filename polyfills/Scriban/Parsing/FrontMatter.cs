using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads a template that begins with code between two marker lines.</summary>
internal static class FrontMatter
{
    public static ScriptPage Parse(Source source, LogMessageBag messages, ParserOptions options, LexerOptions lexing)
    {
        var marker = lexing.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        var start = LineBehind(source.Text, 0, marker);
        var end = start < 0 ? -1 : FindMarker(source.Text, start, marker);
        if (end < 0)
        {
            var missing = start < 0 ? source.Place(0, 1) : source.Place(source.Text.Length, source.Text.Length);
            messages.Add(new LogMessage(ParserMessageType.Error, missing.Span, $"When {nameof(ScriptMode)}.{lexing.Mode} is used, the text needs a line `{marker}` {(start < 0 ? "at its beginning" : "behind the code")}"));
            return new ScriptPage(missing, new ScriptBlockStatement(missing, []));
        }
        var matter = new Parser(source, Lexer.ReadPart(source, start, end), messages, options).ParsePage();
        if (lexing.Mode == ScriptMode.FrontMatterOnly)
            return new ScriptPage(matter.Place, new ScriptBlockStatement(matter.Place, [])) { FrontMatter = matter };
        var content = LineBehind(source.Text, end, marker);
        var page = new Parser(source, Lexer.Read(source, ScriptMode.Default, content), messages, options).ParsePage();
        page.FrontMatter = matter;
        return page;
    }

    /// <summary>The offset behind a line that holds the marker; -1 when there is none at the place.</summary>
    private static int LineBehind(string text, int at, string marker)
    {
        if (string.CompareOrdinal(text, at, marker, 0, marker.Length) != 0)
            return -1;
        at += marker.Length;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
            at++;
        return at >= text.Length ? at : text[at] == '\n' ? at + 1 : -1;
    }

    private static int FindMarker(string text, int from, string marker)
    {
        for (var at = from; at < text.Length;)
        {
            if (LineBehind(text, at, marker) >= 0)
                return at;
            var line = text.IndexOf('\n', at);
            at = line < 0 ? text.Length : line + 1;
        }
        return -1;
    }
}
