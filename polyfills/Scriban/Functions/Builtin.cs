using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>A built-in function.</summary>
/// <param name="parameters">Its parameters, separated by spaces; <c>?</c> behind one that can be left out, <c>*</c> behind one that takes all the rest.</param>
/// <param name="body">What it does.</param>
internal sealed class Builtin(string parameters, Func<Arguments, object?> body) : IScriptFunction
{
    private string[]? _names;

    private string[] Names => _names ??= parameters.Length == 0 ? [] : parameters.Split(' ');

    public object? Invoke(Evaluator evaluator, Call call)
    {
        var arguments = new Arguments(evaluator, call, Bind(call));
        try
        {
            return body(arguments) switch
            {
                string text => evaluator.Bounded(text, call.Node),
                ScriptArray list => SizeLimit.Check(list, call.Node.Place),
                var other => other,
            };
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or ArithmeticException or InvalidOperationException or OutOfMemoryException)
        {
            throw call.Fail($"Unexpected exception when calling {call.Name}: {failure.Message}", failure);
        }
    }

    private object?[] Bind(Call call)
    {
        var names = Names;
        var values = new object?[names.Length];
        var given = call.Values.Count;
        var rest = names.Length > 0 && names[^1].EndsWith('*');
        for (var at = 0; at < names.Length; at++)
        {
            if (rest && at == names.Length - 1)
                values[at] = new ScriptArray(call.Values.Skip(at));
            else if (at < given)
                values[at] = call.Values[at];
            else if (call.Named is not null && call.Named.Remove(names[at].TrimEnd('?'), out var named))
                values[at] = named;
            else if (!names[at].EndsWith('?'))
                throw call.WrongCount(names.Count(name => name[^1] is not ('?' or '*')));
        }
        if (given > names.Length && !rest)
            throw call.WrongCount(names.Length);
        if (call.Named is { Count: > 0 })
            throw call.Fail($"Invalid argument name `{call.Named.Keys.First()}` for `{call.Name}`: it takes {string.Join(", ", names.Select(name => name.TrimEnd('?', '*')))}");
        return values;
    }
}
