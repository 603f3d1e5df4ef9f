using System.Collections;
using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static ScriptObject Make() => new(16)
    {
        ["default"] = new Builtin("value default", a => a[0] is null or "" or EmptyObject ? a[1] : a[0]),
        ["eval"] = new Builtin("value", a => Evaluate(a, ScriptMode.ScriptOnly)),
        ["eval_template"] = new Builtin("value", a => Evaluate(a, ScriptMode.Default)),
        ["format"] = new Builtin("value format culture?", Format),
        ["has_key"] = new Builtin("value key", a => TryFind(a, out _)),
        ["has_value"] = new Builtin("value key", a => TryFind(a, out var value) && value is not null),
        ["keys"] = new Builtin("value", a => new ScriptArray(Members(a).Select(pair => (object?)pair.Key))),
        ["values"] = new Builtin("value", a => new ScriptArray(Members(a).Select(pair => pair.Value))),
        ["size"] = new Builtin("value", Size),
        ["typeof"] = new Builtin("value", a => TypeOf(a[0])),
        ["kind"] = new Builtin("value", a => a[0] is null ? null : Kinds.Of(a[0])),
        ["to_json"] = new Builtin("value", a => Json.Write(a.Evaluator, a[0])),
        ["from_json"] = new Builtin("json", a => a[0] is null ? null : Json.Read(a.Call, a.Text(0))),
    };

    private static object? Evaluate(Arguments a, ScriptMode mode)
    {
        if (a[0] is IScriptFunction function)
            return a.Evaluator.Invoke(function, a.Call with { Values = [], Named = null });
        if (a[0] is not string text)
            return a[0];
        var template = Template.Parse(text, "<eval>", lexerOptions: new LexerOptions { Mode = mode });
        if (template.HasErrors)
            throw new ScriptParserRuntimeException(a.Span, $"Error while parsing the text of {a.Call.Name} `{text}`", template.Messages);
        return mode == ScriptMode.ScriptOnly ? a.Evaluator.EvaluatePage(template.Page!) : a.Evaluator.Include(template, a.Call with { Values = [], Named = null });
    }

    internal static object? Format(Arguments a)
    {
        if (a[0] is null)
            return null;
        if (a[0] is not IFormattable value)
            throw a.Call.Fail($"Unexpected `{a.Text(0)}`. Must be a formattable object");
        if (a.OptionalText(1) is { Length: > 4 } format && int.TryParse(format.AsSpan(1), out var digits))
            throw a.Call.Fail($"The format `{format}` of {a.Call.Name} asks for {digits} digits, and 999 is the most");
        try
        {
            return value.ToString(a.OptionalText(1), a.Culture(2));
        }
        catch (FormatException failure)
        {
            throw a.Call.Fail($"The format `{a.Text(1)}` of {a.Call.Name} is not one for a value of type `{Kinds.Of(value)}`: {failure.Message}", failure);
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> Members(Arguments a) =>
        a[0] is null ? [] : a.Evaluator.MembersOf(a[0]!) ?? [];

    // A list has elements, and its size is not a key.
    private static bool TryFind(Arguments a, out object? value)
    {
        value = null;
        var key = a.Text(1);
        return a[0] switch
        {
            null or string => false,
            IDictionary<string, object?> members => members.TryGetValue(key, out value),
            IDictionary or not IEnumerable => key != "empty?" && a.Evaluator.TryGetMember(a[0]!, key, out value),
            _ => false,
        };
    }

    private static object? Size(Arguments a) => a[0] switch
    {
        null => 0,
        string text => text.Length,
        ScriptRange range => Lexer.Narrow(range.Count),
        ICollection items => items.Count,
        IDictionary<string, object?> members => members.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ => Members(a).Count(),
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange => "iterator",
        _ when Operations.IsNumber(value) => "number",
        IDictionary<string, object?> or IDictionary => "object",
        IList => "array",
        IEnumerable => "iterator",
        _ => "object",
    };
}
