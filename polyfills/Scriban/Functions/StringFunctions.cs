using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>string</c>. Letters are compared as they are, whatever the culture.</summary>
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
        group["contains"] = new Builtin("text value", a => BothGiven(a) && a.Text(0).Contains(a.Text(1), StringComparison.Ordinal));
        group["starts_with"] = new Builtin("text value", a => BothGiven(a) && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal));
        group["ends_with"] = new Builtin("text value", a => BothGiven(a) && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal));
        group["equals_ignore_case"] = new Builtin("text value", a => string.Equals(a.OptionalText(0), a.OptionalText(1), StringComparison.OrdinalIgnoreCase));
        group["empty"] = new Builtin("text", a => a.Text(0).Length == 0);
        group["whitespace"] = new Builtin("text", a => string.IsNullOrWhiteSpace(a.Text(0)));
        group["size"] = new Builtin("text", a => a.Text(0).Length);
        group["index_of"] = new Builtin("text search startIndex? count? stringComparison?", IndexOf);
    }

    private static void AddForms(ScriptObject group)
    {
        group["append"] = new Builtin("text with", a => a.Text(0) + a.Text(1));
        group["prepend"] = new Builtin("text by", a => a.Text(1) + a.Text(0));
        group["upcase"] = new Builtin("text", a => a.Text(0).ToUpperInvariant());
        group["downcase"] = new Builtin("text", a => a.Text(0).ToLowerInvariant());
        group["capitalize"] = new Builtin("text", a => Words.Capitalize(a.Text(0)));
        group["capitalizewords"] = new Builtin("text", a => Words.CapitalizeEach(a.Text(0)));
        group["pluralize"] = new Builtin("number singular plural", a => a.Integer(0) == 1 ? a.Text(1) : a.Text(2));
        group["handleize"] = new Builtin("text", a => Words.Handle(a.Text(0)));
        group["escape"] = new Builtin("text", a => Printer.Escape(a.Text(0)));
        group["literal"] = new Builtin("text", a => a[0] is null ? null : Printer.Quote(a.Text(0)));
        group["pad_left"] = new Builtin("text width", a => a.Text(0).PadLeft(a.Length(1)));
        group["pad_right"] = new Builtin("text width", a => a.Text(0).PadRight(a.Length(1)));
    }

    private static bool BothGiven(Arguments a) => a[0] is not null && a[1] is not null;

    private static object? IndexOf(Arguments a)
    {
        if (!BothGiven(a))
            return -1;
        var text = a.Text(0);
        var start = Math.Clamp(a.Integer(2), 0, text.Length);
        var count = Math.Clamp(a.Integer(3, text.Length - start), 0, text.Length - start);
        return text.IndexOf(a.Text(1), start, count, Comparison(a));
    }

    private static StringComparison Comparison(Arguments a)
    {
        if (a.OptionalText(4) is not { } name)
            return StringComparison.Ordinal;
        return Enum.TryParse<StringComparison>(name, ignoreCase: true, out var comparison) && Enum.IsDefined(comparison) ? comparison
            : throw a.Call.Fail($"`{name}` is not a stringComparison of {a.Call.Name}: {string.Join(", ", Enum.GetNames<StringComparison>())} are");
    }
}
