using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions that call another one for each element.</summary>
internal static partial class ArrayFunctions
{
    private static void AddCalls(ScriptObject group)
    {
        group["each"] = new Builtin("list function", a => a[0] is null || a[1] is null ? a[0] : new ScriptArray(Each(a, Function(a, 1))));
        group["filter"] = new Builtin("list function", a => a[0] is null || a[1] is null ? a[0] : new ScriptArray(Filter(a, Function(a, 1))));
        group["any"] = new Builtin("list function args*", Any);
        group["join"] = new Builtin("list delimiter function?", Join);
    }

    private static IScriptFunction Function(Arguments a, int at) => a[at] as IScriptFunction
        ?? throw a.Call.Fail($"The parameter `{a.Text(at)}` of {a.Call.Name} is not a function. Maybe prefix it with @?");

    private static object? Apply(Arguments a, IScriptFunction function, params IEnumerable<object?> values) =>
        a.Evaluator.Invoke(function, a.Call with { Values = new ScriptArray(values), Named = null });

    private static IEnumerable<object?> Each(Arguments a, IScriptFunction function)
    {
        foreach (var item in a.Items(0))
            yield return Apply(a, function, item);
    }

    private static IEnumerable<object?> Filter(Arguments a, IScriptFunction function)
    {
        foreach (var item in a.Items(0))
        {
            if (Evaluator.IsTrue(Apply(a, function, item)))
                yield return item;
        }
    }

    private static object? Any(Arguments a)
    {
        var function = Function(a, 1);
        var more = (ScriptArray)a[2]!;
        foreach (var item in a.Items(0))
        {
            if (Evaluator.IsTrue(Apply(a, function, [item, .. more])))
                return true;
        }
        return false;
    }

    // The function gets the text of an element, not the element.
    private static object? Join(Arguments a)
    {
        var texts = a.Items(0).Select(a.Evaluator.Text);
        if (a[2] is not null)
        {
            var function = Function(a, 2);
            texts = texts.Select(text => a.Evaluator.Text(Apply(a, function, text)));
        }
        return string.Join(a.Text(1), texts);
    }
}
