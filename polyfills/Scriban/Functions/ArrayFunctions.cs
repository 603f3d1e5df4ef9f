using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>array</c>. Every function gives a new list and leaves its input alone.</summary>
internal static class ArrayFunctions
{
    public static ScriptObject Make() => new(24)
    {
        ["add"] = new Builtin("list value", a => new ScriptArray(a.List(0).Append(a[1]))),
        ["add_range"] = new Builtin("list1 list2", a => new ScriptArray(a.List(0).Concat(a.List(1)))),
        ["concat"] = new Builtin("list1 list2", a => new ScriptArray(a.List(0).Concat(a.List(1)))),
        ["compact"] = new Builtin("list", a => new ScriptArray(a.List(0).Where(item => item is not null))),
        ["contains"] = new Builtin("list item", a => a.List(0).Exists(item => Operations.AreEqual(item, a[1]))),
        ["cycle"] = new Builtin("list group?", Cycle),
        ["first"] = new Builtin("list", a => a.List(0).FirstOrDefault()),
        ["last"] = new Builtin("list", a => a.List(0).LastOrDefault()),
        ["size"] = new Builtin("list", a => a[0] is string text ? text.Length : a.List(0).Count),
        ["limit"] = new Builtin("list count", a => new ScriptArray(a.List(0).Take(a.Integer(1)))),
        ["offset"] = new Builtin("list index", a => new ScriptArray(a.List(0).Skip(a.Integer(1)))),
        ["reverse"] = new Builtin("list", a => new ScriptArray(Enumerable.Reverse(a.List(0)))),
        ["join"] = new Builtin("list delimiter function?", a => string.Join(a.Text(1), a.List(0).Select(item => Joined(a, item)))),
        ["map"] = new Builtin("list member", a => new ScriptArray(a.List(0).Select(item => Member(a, item, a.Text(1))))),
        ["sort"] = new Builtin("list member?", Sort),
        ["uniq"] = new Builtin("list", Unique),
        ["insert_at"] = new Builtin("list index value", InsertAt),
        ["remove_at"] = new Builtin("list index", RemoveAt),
        ["each"] = new Builtin("list function", a => new ScriptArray(a.List(0).Select(item => Apply(a, item)))),
        ["filter"] = new Builtin("list function", a => new ScriptArray(a.List(0).Where(item => Evaluator.IsTrue(Apply(a, item))))),
        ["any"] = new Builtin("list function args*", a => a.List(0).Exists(item => Evaluator.IsTrue(Apply(a, item, (ScriptArray)a[2]!)))),
    };

    private static object? Apply(Arguments a, object? item, ScriptArray? more = null)
    {
        if (a[1] is not IScriptFunction function)
            throw a.Call.Fail($"Expecting a function, such as @string.strip, as the second argument of {a.Call.Name} instead of a value of type `{Kinds.Of(a[1])}`");
        return a.Evaluator.Invoke(function, a.Call with { Values = new ScriptArray((more ?? []).Prepend(item)), Named = null });
    }

    private static string Joined(Arguments a, object? item)
    {
        var text = a.Evaluator.Text(item);
        return a[2] is IScriptFunction function
            ? a.Evaluator.Text(a.Evaluator.Invoke(function, a.Call with { Values = [text], Named = null }))
            : text;
    }

    private static object? Member(Arguments a, object? item, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (item is not null)
                item = a.Evaluator.GetMember(item, name, a.Span);
        }
        return item;
    }

    private static object? Sort(Arguments a)
    {
        var member = a.OptionalText(1);
        var order = Comparer<object?>.Create(Operations.Compare);
        return new ScriptArray(member is null ? a.List(0).Order(order) : a.List(0).OrderBy(item => Member(a, item, member), order));
    }

    private static object? Unique(Arguments a)
    {
        var unique = new List<object?>();
        foreach (var item in a.List(0))
        {
            if (!unique.Exists(known => Operations.AreEqual(known, item)))
                unique.Add(item);
        }
        return new ScriptArray(unique);
    }

    private static object? InsertAt(Arguments a)
    {
        var list = a.List(0);
        var index = Math.Max(0, a.Integer(1));
        while (list.Count < index)
            list.Add(null);
        list.Insert(index, a[2]);
        return new ScriptArray(list);
    }

    // A negative index counts from the end.
    private static object? RemoveAt(Arguments a)
    {
        var list = a.List(0);
        var index = a.Integer(1) is var at && at < 0 ? at + list.Count : at;
        if (index >= 0 && index < list.Count)
            list.RemoveAt(index);
        return new ScriptArray(list);
    }

    /// <summary>The next element with each call; calls with the same list, or with the same group, go on from each other.</summary>
    private static object? Cycle(Arguments a)
    {
        var list = a.List(0);
        if (list.Count == 0)
            return null;
        var key = a.OptionalText(1) ?? Printer.Print(a[0]);
        var round = a.Evaluator.NextCycle(key);
        return list[round % list.Count];
    }
}
