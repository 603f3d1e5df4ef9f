using System.Text;
using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>string</c>.</summary>
internal static partial class StringFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject(48);
        AddQuestions(group);
        AddCuts(group);
        AddForms(group);
        AddConversions(group);
        AddDigests(group);
        return group;
    }

    private static void AddQuestions(ScriptObject group)
    {
        group["contains"] = new Builtin("text value", a => a.Text(0).Contains(a.Text(1), StringComparison.Ordinal));
        group["starts_with"] = new Builtin("text value", a => a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal));
        group["ends_with"] = new Builtin("text value", a => a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal));
        group["equals_ignore_case"] = new Builtin("text value", a => a.Text(0).Equals(a.Text(1), StringComparison.OrdinalIgnoreCase));
        group["empty"] = new Builtin("text", a => a.Text(0).Length == 0);
        group["whitespace"] = new Builtin("text", a => string.IsNullOrWhiteSpace(a.Text(0)));
        group["size"] = new Builtin("text", a => a.Text(0).Length);
        group["index_of"] = new Builtin("text search startIndex? count? stringComparison?", IndexOf);
    }

    private static void AddCuts(ScriptObject group)
    {
        group["strip"] = new Builtin("text", a => a.Text(0).Trim());
        group["lstrip"] = new Builtin("text", a => a.Text(0).TrimStart());
        group["rstrip"] = new Builtin("text", a => a.Text(0).TrimEnd());
        group["strip_newlines"] = new Builtin("text", a => a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        group["split"] = new Builtin("text match", a => Split(a.Text(0), a.Text(1)));
        group["replace"] = new Builtin("text match replace", a => Replace(a.Text(0), a.Text(1), a.Text(2)));
        group["replace_first"] = new Builtin("text match replace fromEnd?", a => ReplaceOne(a.Text(0), a.Text(1), a.Text(2), a.Flag(3)));
        group["remove"] = new Builtin("text remove", a => Replace(a.Text(0), a.Text(1), ""));
        group["remove_first"] = new Builtin("text remove", a => ReplaceOne(a.Text(0), a.Text(1), "", last: false));
        group["remove_last"] = new Builtin("text remove", a => ReplaceOne(a.Text(0), a.Text(1), "", last: true));
        group["slice"] = new Builtin("text start length?", a => Slice(a.Text(0), a.Integer(1), a.Integer(2, int.MaxValue)));
        group["slice1"] = new Builtin("text start length?", a => Slice(a.Text(0), a.Integer(1), a.Integer(2, 1)));
        group["truncate"] = new Builtin("text length ellipsis?", a => Truncate(a.Text(0), a.Integer(1), a.OptionalText(2) ?? "..."));
        group["truncatewords"] = new Builtin("text count ellipsis?", a => TruncateWords(a.Text(0), a.Integer(1), a.OptionalText(2) ?? "..."));
    }

    private static void AddForms(ScriptObject group)
    {
        group["append"] = new Builtin("text with", a => a.Text(0) + a.Text(1));
        group["prepend"] = new Builtin("text by", a => a.Text(1) + a.Text(0));
        group["upcase"] = new Builtin("text", a => a.Text(0).ToUpperInvariant());
        group["downcase"] = new Builtin("text", a => a.Text(0).ToLowerInvariant());
        group["capitalize"] = new Builtin("text", a => Capitalize(a.Text(0)));
        group["capitalizewords"] = new Builtin("text", a => CapitalizeWords(a.Text(0)));
        group["pluralize"] = new Builtin("number singular plural", a => a.Integer(0) == 1 ? a.Text(1) : a.Text(2));
        group["handleize"] = new Builtin("text", a => Handle(a.Text(0)));
        group["escape"] = new Builtin("text", a => Printer.Escape(a.Text(0)));
        group["literal"] = new Builtin("text", a => a[0] is null ? null : Printer.Quote(a.Text(0)));
        group["pad_left"] = new Builtin("text width", a => a.Text(0).PadLeft(a.Integer(1)));
        group["pad_right"] = new Builtin("text width", a => a.Text(0).PadRight(a.Integer(1)));
    }

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
            result.Append(result.Length == 0 || char.IsWhiteSpace(result[^1]) ? char.ToUpperInvariant(sign) : sign);
        return result.ToString();
    }

    private static ScriptArray Split(string text, string match) =>
        new(text.Split(match, StringSplitOptions.RemoveEmptyEntries).Cast<object?>());

    private static string Replace(string text, string match, string by) => match.Length == 0 ? text : text.Replace(match, by, StringComparison.Ordinal);

    private static string ReplaceOne(string text, string match, string by, bool last)
    {
        var at = match.Length == 0 ? -1 : last ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + match.Length));
    }

    // A negative start counts from the end.
    private static string Slice(string text, int start, int length)
    {
        start = start < 0 ? Math.Max(0, start + text.Length) : Math.Min(start, text.Length);
        return length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.Take(count)) + ellipsis;
    }

    /// <summary>Letters and digits in lower case; everything between them is one dash.</summary>
    private static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign) || sign is '.' or '_')
                result.Append(char.ToLowerInvariant(sign));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }
        return result.ToString().TrimEnd('-');
    }

    private static object? IndexOf(Arguments a)
    {
        var text = a.Text(0);
        var start = Math.Clamp(a.Integer(2), 0, text.Length);
        var count = Math.Clamp(a.Integer(3, text.Length - start), 0, text.Length - start);
        var comparison = a.OptionalText(4) is { } name ? Enum.Parse<StringComparison>(name, ignoreCase: true) : StringComparison.Ordinal;
        return text.IndexOf(a.Text(1), start, count, comparison);
    }
}
