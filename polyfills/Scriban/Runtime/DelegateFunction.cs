using System.Reflection;
using Scriban.Evaluation;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET function that templates can call: positional, named, optional and <c>params</c> arguments, converted to what it takes.</summary>
internal sealed class DelegateFunction : IScriptFunction
{
    private readonly string _name;
    private readonly Delegate? _function;
    private readonly MethodInfo _method;
    private ParameterInfo[]? _parameters;

    public DelegateFunction(string name, Delegate function)
    {
        _name = name;
        _function = function;
        _method = function.Method;
    }

    /// <summary>A static function.</summary>
    public DelegateFunction(MethodInfo method)
    {
        _name = method.Name;
        _method = method;
    }

    public object? Invoke(Evaluator evaluator, Call call)
    {
        try
        {
            // The two shapes that most functions have need no reflection.
            if (call is { Named: null, Values: [var only] })
            {
                if (_function is Func<object?, object?> any)
                    return any(only);
                if (_function is Func<string?, string?> text)
                    return text(only is null ? null : evaluator.Text(only));
            }
            var arguments = Bind(evaluator, call);
            return _function is null ? _method.Invoke(null, arguments) : _function.DynamicInvoke(arguments);
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
        // A static lambda has its closure as a first parameter of its own.
        _parameters ??= _method.GetParameters() is var all && _method.IsStatic && _function?.Target is not null ? all[1..] : _method.GetParameters();
        var bound = new object?[_parameters.Length];
        var next = 0;
        for (var at = 0; at < _parameters.Length; at++)
        {
            var parameter = _parameters[at];
            if (parameter.ParameterType == typeof(TemplateContext))
                bound[at] = evaluator.Context;
            else if (parameter.ParameterType == typeof(Parsing.SourceSpan))
                bound[at] = call.Span;
            else if (at == _parameters.Length - 1 && TakesRest(parameter))
                bound[at] = Rest(evaluator, call, ref next, parameter);
            else if (call.Named is not null && Find(call.Named, parameter.Name!) is { } named)
                bound[at] = evaluator.Convert(named.Value, parameter.ParameterType, call.Node.Place);
            else if (next < call.Values.Count)
                bound[at] = evaluator.Convert(call.Values[next++], parameter.ParameterType, call.Node.Place);
            else
                bound[at] = parameter.HasDefaultValue ? parameter.DefaultValue : throw WrongCount(call);
        }
        return next == call.Values.Count ? bound : throw WrongCount(call);
    }

    private static bool TakesRest(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(object[]) || (parameter.ParameterType.IsArray && parameter.IsDefined(typeof(ParamArrayAttribute), false));

    /// <summary>The further arguments, first those by place, then those by name.</summary>
    private static Array Rest(Evaluator evaluator, Call call, ref int next, ParameterInfo parameter)
    {
        var type = parameter.ParameterType.GetElementType()!;
        List<object?> values = [.. call.Values.Skip(next)];
        next = call.Values.Count;
        if (call.Named is not null && Find(call.Named, parameter.Name!) is { } named)
            values.AddRange(named.Value as RepeatedArgument ?? [named.Value]);
        var rest = Array.CreateInstance(type, values.Count);
        for (var at = 0; at < rest.Length; at++)
            rest.SetValue(evaluator.Convert(values[at], type, call.Node.Place), at);
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
        var parameters = _parameters!.Where(parameter => parameter.ParameterType != typeof(TemplateContext) && parameter.ParameterType != typeof(Parsing.SourceSpan)).ToList();
        var needed = parameters.Count(parameter => !parameter.HasDefaultValue && !TakesRest(parameter));
        var taken = call.Values.Count < needed ? needed : parameters.Count;
        return call.WrongCount(taken);
    }

    public override string ToString() => _name;
}
