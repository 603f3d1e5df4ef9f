using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    private Frame _frame = new();

    /// <summary>The value of a variable, without calling it if it is a function.</summary>
    private object? Lookup(ScriptVariable variable)
    {
        if (TryLookup(variable.Name, out var value))
            return value;
        if (context.TryGetVariable is { } ask && ask(context, variable.Span, variable, out value))
            return value;
        if (variable.Name is "for" or "while" or "tablerow")
            throw new ScriptRuntimeException(variable.Span, $"Invalid usage of the loop variable `{variable.Name}` not inside a loop");
        if (context.StrictVariables)
            throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable.Name}` was not found");
        return null;
    }

    private bool TryLookup(string name, out object? value)
    {
        if (name[0] == '$')
            return TryLocalLoop(name, out value) || _frame.TryGet(name, out value);
        if (name is "for" or "while" or "tablerow" && TryLoopObject(name, out value))
            return true;
        if (name == "empty")
        {
            value = EmptyObject.Value;
            return true;
        }
        var loop = _loop;
        for (var level = context.GlobalCount - 1; level >= 0; level--)
        {
            for (; loop is not null && loop.Level > level; loop = loop.Outer)
            {
                if (loop.Variable == name)
                {
                    value = loop.Value;
                    return true;
                }
            }
            if (context.GlobalAt(level).TryGetValue(name, out value))
                return true;
        }
        value = null;
        return false;
    }

    private bool TryLocalLoop(string name, out object? value)
    {
        value = null;
        for (var loop = _loop; loop is not null && loop != _frame.OuterLoop; loop = loop.Outer)
        {
            if (loop.Variable != name)
                continue;
            value = loop.Value;
            return true;
        }
        return false;
    }

    private bool TryLoopObject(string word, out object? value)
    {
        value = _loop;
        while (value is LoopState loop && loop.Word != word)
            value = loop.Outer;
        return value is not null;
    }

    private void SetVariable(ScriptVariable variable, object? value)
    {
        for (var loop = _loop; loop is not null && loop.Level == context.GlobalCount; loop = loop.Outer)
        {
            if (loop.Variable != variable.Name)
                continue;
            loop.Value = value;
            return;
        }
        if (variable.IsLocal)
            _frame.Set(variable.Name, value);
        else
            SetMember(CurrentObject(variable.Place), variable.Name, value, variable.Place);
    }

    private ScriptObject CurrentObject(Place place) =>
        context.GlobalCount > 1 ? context.GlobalAt(context.GlobalCount - 1)
        : throw new ScriptRuntimeException(place.Span, "No object is there to assign to: push one with PushGlobal first");

    private static void SetMember(ScriptObject target, string name, object? value, Place place)
    {
        if (!target.CanWrite(name))
            throw new ScriptRuntimeException(place.Span, $"Cannot set value on the readonly variable `{name}`");
        target.SetValue(name, value, false);
    }
}
