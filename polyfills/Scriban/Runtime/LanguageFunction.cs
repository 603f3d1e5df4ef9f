using Scriban.Evaluation;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function that is written in a template.</summary>
internal sealed class LanguageFunction(ScriptFunctionExpression definition) : IScriptFunction
{
    public object? Invoke(Evaluator evaluator, Call call)
    {
        var members = definition.Parameters is null ? null : new ScriptObject();
        var arguments = members is null ? call.Values : BindParameters(evaluator, call, members);
        foreach (var (name, value) in call.Named ?? [])
            arguments.ScriptObject[name] = value;
        return evaluator.InFunction(call, arguments, members, () => Body(evaluator));
    }

    private object? Body(Evaluator evaluator) =>
        definition.Inline is { } value ? evaluator.Evaluate(value) : evaluator.RunFunctionBody(definition.Body!);

    private ScriptArray BindParameters(Evaluator evaluator, Call call, ScriptObject members)
    {
        var parameters = definition.Parameters!;
        var bound = new ScriptArray();
        var next = 0;
        foreach (var parameter in parameters)
        {
            object? value;
            if (parameter.IsRest)
                value = Rest(call, ref next);
            else if (call.Named is not null && call.Named.Remove(parameter.Name, out var named))
                value = named;
            else if (next < call.Values.Count)
                value = call.Values[next++];
            else if (parameter.Default is { } otherwise)
                value = evaluator.Evaluate(otherwise);
            else
                throw WrongCount(call);
            members[parameter.Name] = value;
            bound.Add(value);
        }
        return next == call.Values.Count ? bound : throw WrongCount(call);
    }

    private static ScriptArray Rest(Call call, ref int next)
    {
        var rest = new ScriptArray();
        while (next < call.Values.Count)
            rest.Add(call.Values[next++]);
        return rest;
    }

    private ScriptRuntimeException WrongCount(Call call) =>
        call.WrongCount(Expected(call.Values.Count));

    private int Expected(int given)
    {
        var needed = definition.Parameters!.Count(parameter => parameter.Default is null && !parameter.IsRest);
        return given < needed ? needed : definition.Parameters!.Count;
    }
}
