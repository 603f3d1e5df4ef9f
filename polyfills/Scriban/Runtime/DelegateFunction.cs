using System.Reflection;
using Scriban.Evaluation;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET function that templates can call: positional, named, optional and <c>params</c> arguments, converted to what it takes.</summary>
internal sealed class DelegateFunction(string name, Delegate function) : IScriptFunction
{
    private ParameterInfo[]? _parameters;

    public object? Invoke(Evaluator evaluator, Call call)
    {
        try
        {
            // The two shapes that most functions have need no reflection.
            if (call is { Named: null, Values: [var only] })
            {
                if (function is Func<object?, object?> any)
                    return any(only);
                if (function is Func<string?, string?> text)
                    return text(only is null ? null : evaluator.Text(only));
            }
            return function.DynamicInvoke(Bind(evaluator, call));
        }
        catch (TargetInvocationException failure) when (failure.InnerException is { } cause)
        {
            throw cause as ScriptRuntimeException ?? call.Fail($"Unexpected exception when calling {call.Name}: {cause.Message}", cause);
        }
        catch (Exception failure) when (failure is not ScriptRuntimeException)
        {
            throw call.Fail($"Unexpected exception when calling {call.Name}: {failure.Message}", failure);
        }
    }

    private object?[] Bind(Evaluator evaluator, Call call)
    {
        _parameters ??= function.Method.GetParameters() is var all && function.Method.IsStatic && function.Target is not null ? all[1..] : function.Method.GetParameters();
        var bound = new object?[_parameters.Length];
        var next = 0;
        for (var at = 0; at < _parameters.Length; at++)
        {
            var parameter = _parameters[at];
            if (parameter.ParameterType == typeof(TemplateContext))
                bound[at] = evaluator.Context;
            else if (parameter.ParameterType == typeof(Parsing.SourceSpan))
                bound[at] = call.Span;
            else if (at == _parameters.Length - 1 && parameter.ParameterType.IsArray && parameter.IsDefined(typeof(ParamArrayAttribute), false))
                bound[at] = Rest(evaluator, call, ref next, parameter.ParameterType.GetElementType()!);
            else if (call.Named is not null && Find(call.Named, parameter.Name!) is { } named)
                bound[at] = evaluator.Convert(named.Value, parameter.ParameterType, call.Node.Place);
            else if (next < call.Values.Count)
                bound[at] = evaluator.Convert(call.Values[next++], parameter.ParameterType, call.Node.Place);
            else
                bound[at] = parameter.HasDefaultValue ? parameter.DefaultValue : throw WrongCount(call);
        }
        return next == call.Values.Count ? bound : throw WrongCount(call);
    }

    private static Array Rest(Evaluator evaluator, Call call, ref int next, Type type)
    {
        var rest = Array.CreateInstance(type, call.Values.Count - next);
        for (var at = 0; at < rest.Length; at++)
            rest.SetValue(evaluator.Convert(call.Values[next++], type, call.Node.Place), at);
        return rest;
    }

    private static KeyValuePair<string, object?>? Find(Dictionary<string, object?> named, string parameter)
    {
        foreach (var pair in named)
        {
            if (pair.Key == parameter || pair.Key == StandardMemberRenamer.Rename(parameter))
                return pair;
        }
        return null;
    }

    private ScriptRuntimeException WrongCount(Call call)
    {
        var taken = _parameters!.Count(parameter => parameter.ParameterType != typeof(TemplateContext) && parameter.ParameterType != typeof(Parsing.SourceSpan));
        return call.Fail($"Invalid number of arguments `{call.Values.Count}` passed to `{call.Name}` while expecting `{taken}` arguments");
    }

    public override string ToString() => name;
}
