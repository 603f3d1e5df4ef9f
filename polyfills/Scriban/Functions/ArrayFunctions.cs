using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>array</c>. Every function gives a new list and leaves its input alone.</summary>
internal static partial class ArrayFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject(24);
        AddQuestions(group);
        AddChanges(group);
        AddSelections(group);
        AddCalls(group);
        return group;
    }

    private static void AddQuestions(ScriptObject group)
    {
        group["first"] = new Builtin("list", a => a.Items(0).FirstOrDefault());
        group["last"] = new Builtin("list", a => a.Items(0).LastOrDefault());
        group["size"] = new Builtin("list", a => a[0] is ScriptRange range ? Parsing.Lexer.Narrow(range.Count) : a.Items(0).Count());
        group["contains"] = new Builtin("list item", a => Contains(a.Items(0), a[1]));
        group["cycle"] = new Builtin("list group?", Cycle);
    }

    private static void AddChanges(ScriptObject group)
    {
        group["add"] = new Builtin("list value", a => new ScriptArray(a.Items(0).Append(a[1])));
        group["add_range"] = new Builtin("list1 list2", a => new ScriptArray(a.Items(0).Concat(a.Items(1))));
        group["concat"] = group["add_range"];
        group["insert_at"] = new Builtin("list index value", InsertAt);
        group["remove_at"] = new Builtin("list index", RemoveAt);
        group["reverse"] = new Builtin("list", a => new ScriptArray(Enumerable.Reverse(a.List(0))));
        group["sort"] = new Builtin("list member?", Sort);
    }

    private static void AddSelections(ScriptObject group)
    {
        group["compact"] = new Builtin("list", a => new ScriptArray(a.Items(0).Where(item => item is not null)));
        group["uniq"] = new Builtin("list", a => new ScriptArray(a.Items(0).Distinct(ValueEquality.Instance)));
        group["limit"] = new Builtin("list count", a => a[0] is null ? null : new ScriptArray(a.Items(0).Take(a.Integer(1))));
        group["offset"] = new Builtin("list index", a => a[0] is null ? null : new ScriptArray(a.Items(0).Skip(a.Integer(1))));
        group["map"] = new Builtin("list member", a => a[0] is null || a[1] is null ? null : new ScriptArray(Map(a)));
    }

    private static bool Contains(IEnumerable<object?> items, object? wanted)
    {
        foreach (var item in items)
        {
            if (ValueEquality.Instance.Equals(item, wanted))
                return true;
        }
        return false;
    }

    // Elements without the member are left out.
    private static IEnumerable<object?> Map(Arguments a)
    {
        var member = a.Text(1);
        foreach (var item in a.Items(0))
        {
            if (item is not null && a.Evaluator.TryGetMember(item, member, out var value))
                yield return value;
        }
    }

    private static object? Sort(Arguments a)
    {
        var order = Comparer<object?>.Create(Operations.Compare);
        if (a.OptionalText(1) is not { Length: > 0 } member)
            return new ScriptArray(a.Items(0).Order(order));
        return new ScriptArray(a.Items(0).OrderBy(item => item is not null && a.Evaluator.TryGetMember(item, member, out var value) ? value : null, order));
    }

    private static object? InsertAt(Arguments a)
    {
        var list = a.List(0);
        var index = Math.Max(0, a.Integer(1));
        var limit = a.Evaluator.Context.LoopLimit;
        if (limit > 0 && index - list.Count > limit)
            throw a.Call.Fail($"The index {index} of {a.Call.Name} would fill more places with null than the limit of {limit} (LoopLimit)");
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
