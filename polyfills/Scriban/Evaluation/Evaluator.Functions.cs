using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    // The value left of a pipe waits here for the first call to its right.
    private PipedValue? _piped;

    private sealed record PipedValue(object? Value);

    private object? EvaluatePipe(ScriptPipeCall pipe)
    {
        var outer = _piped;
        _piped = null;
        var value = Evaluate(pipe.From);
        _piped = new PipedValue(value);
        var result = Evaluate(pipe.To);
        // `do ... end` and `@name` give a function without calling it; behind a pipe it is there to be called.
        if (_piped is not null && result is IScriptFunction)
            result = CallIfFunction(result, pipe.To);
        if (_piped is not null)
            throw new ScriptRuntimeException(pipe.To.Span, result is null ? $"The function `{pipe.To}` was not found" : $"Pipe expression destination `{pipe.To}` is not a valid function");
        _piped = outer;
        return result;
    }

    private object? EvaluateCall(ScriptFunctionCall node, ScriptBlockStatement? block = null)
    {
        var target = Evaluate(node.Target, call: false);
        var piped = TakePiped();
        if (target is not IScriptFunction function)
            return NotAFunction(node.Target, target);
        var values = new ScriptArray(node.Arguments.Count + 1);
        if (piped is not null)
            values.Add(piped.Value);
        Dictionary<string, object?>? named = null;
        foreach (var argument in node.Arguments)
        {
            if (argument.Name is { } name)
                AddNamed(named ??= new(StringComparer.Ordinal), name, Evaluate(argument.Value));
            else if (argument.Value is ScriptUnaryExpression { Operator: TokenType.Caret } expanded)
                values.AddRange(ToList(Evaluate(expanded.Right), expanded.Right));
            else
                values.Add(Evaluate(argument.Value));
        }
        return Invoke(function, new Call(node.Target, values) { Named = named, Block = block, Whole = node });
    }

    private static void AddNamed(Dictionary<string, object?> named, string name, object? value)
    {
        if (!named.TryGetValue(name, out var before))
            named[name] = value;
        else if (before is RepeatedArgument values)
            values.Add(value);
        else
            named[name] = new RepeatedArgument { before, value };
    }

    /// <summary>A name that is a function is called by being named; <c>@name</c> is not.</summary>
    private object? CallIfFunction(object? value, ScriptExpression node)
    {
        if (value is not IScriptFunction function)
            return value;
        var values = new ScriptArray(1);
        if (TakePiped() is { } piped)
            values.Add(piped.Value);
        return Invoke(function, new Call(node, values));
    }

    private PipedValue? TakePiped()
    {
        var piped = _piped;
        _piped = null;
        return piped;
    }

    private object? NotAFunction(ScriptExpression node, object? target)
    {
        if (target is null && context.EnableRelaxedFunctionAccess)
            return null;
        throw new ScriptRuntimeException(node.Span, target is null
            ? $"The function `{node}` was not found"
            : $"Invalid target function `{node}` ({Kinds.Of(target)})");
    }

    /// <summary>Calls a function.</summary>
    public object? Invoke(IScriptFunction function, Call call)
    {
        CheckCancelled(call.Node);
        var outer = _piped;
        _piped = null;
        EnterCall(call);
        try
        {
            return function.Invoke(this, call);
        }
        finally
        {
            _calls--;
            _piped = outer;
        }
    }

    private void RunWrap(ScriptWrapStatement statement)
    {
        var result = statement.Call is ScriptFunctionCall call
            ? EvaluateCall(call, statement.Body)
            : Evaluate(statement.Call, call: false) is IScriptFunction function
                ? Invoke(function, new Call(statement.Call, []) { Block = statement.Body })
                : NotAFunction(statement.Call, null);
        if (result is not null)
            Write(Text(result));
    }

    /// <summary>Carries something out with local names of its own, and with an object of its own for other names if there is one.</summary>
    public object? InFunction(Call call, ScriptArray arguments, ScriptObject? members, Func<object?> body)
    {
        var outer = _frame;
        _frame = new Frame { Arguments = arguments, Block = call.Block is null ? null : new BlockFunction(call.Block), OuterLoop = _loop };
        if (members is not null)
            context.PushGlobal(members);
        try
        {
            return body();
        }
        finally
        {
            if (members is not null)
                context.PopGlobal();
            _frame = outer;
        }
    }

    /// <summary>Carries out the body of a function; its value is that of <c>ret</c>.</summary>
    public object? RunFunctionBody(ScriptBlockStatement body)
    {
        Run(body);
        return TakeReturned();
    }

    /// <summary>Carries out an included template with arguments; its value is what it writes.</summary>
    public string Include(Template template, Call call) => Render(template.Page!, WithNames(call));

    private static ScriptArray WithNames(Call call)
    {
        foreach (var (name, value) in call.Named ?? [])
            call.Values.ScriptObject[name] = value;
        return call.Values;
    }
}
