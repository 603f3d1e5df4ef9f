using YamlDotNet.Core;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>Turns what the YAML parser says into a finding at the place where a person would look.</summary>
internal static class YamlMistake
{
    public static Finding Finding(string text, YamlException e)
    {
        var lines = text.Split('\n');
        var (line, column) = ((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column));
        // The parser notices some mistakes only after the end of the text.
        if (line > lines.Length)
            (line, column) = (lines.Length, lines[^1].Length + 1);
        if (TabIndent(lines, line) is var (tabLine, tabColumn))
            return new("T1005", Severity.Error, "YAML not well-formed: a tab may not indent", tabLine, tabColumn, Suggestion: "indent with spaces");
        return new("T1005", Severity.Error, $"YAML not well-formed: {Reason(e)}", line, column, Suggestion: Advice(e));
    }

    // A tab in the indentation makes the parser complain about the line before it, or about a character that is fine.
    private static (int Line, int Column)? TabIndent(string[] lines, int around)
    {
        for (var i = Math.Max(0, around - 1); i < Math.Min(lines.Length, around + 1); i++)
        {
            var indent = lines[i].AsSpan(0, lines[i].Length - lines[i].AsSpan().TrimStart(" \t").Length);
            if (indent.IndexOf('\t') is >= 0 and var tab)
                return (i + 1, tab + 1);
        }
        return null;
    }

    // YamlDotNet puts the place in front of the reason; the finding carries it already.
    private static string Reason(YamlException e)
    {
        var text = e.Message.StartsWith('(') && e.Message.IndexOf("): ", StringComparison.Ordinal) is > 0 and var end ? e.Message[(end + 3)..] : e.Message;
        text = text.TrimEnd('.').ReplaceLineEndings(" ");
        return text.Length == 0 ? "unreadable" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string? Advice(YamlException e) =>
        e.Message.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase) ? "quote text that begins with a special character" : null;
}
