using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions that take a part of a text, or parts out of it.</summary>
internal static partial class StringFunctions
{
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
        group["truncatewords"] = new Builtin("text count ellipsis?", a => Words.Take(a.Text(0), a.Integer(1), a.OptionalText(2) ?? "..."));
    }

    private static ScriptArray Split(string text, string match) =>
        new(text.Split(match, StringSplitOptions.RemoveEmptyEntries).Cast<object?>());

    private static string Replace(string text, string match, string by) => match.Length == 0 ? text : text.Replace(match, by, StringComparison.Ordinal);

    private static string ReplaceOne(string text, string match, string by, bool last)
    {
        var at = match.Length == 0 ? -1 : last ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + match.Length));
    }

    // A negative start counts from the end; what of the part would lie before the text is missing from its length.
    private static string Slice(string text, int start, int length)
    {
        long from = start < 0 ? (long)start + text.Length : start;
        var to = Math.Min(text.Length, from + length);
        from = Math.Max(0, from);
        return from >= to ? "" : text[(int)from..(int)to];
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
}
