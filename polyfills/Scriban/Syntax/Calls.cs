using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>function argument name: argument</c>, or <c>function(argument, argument)</c>.</summary>
internal sealed class ScriptFunctionCall(Place place, ScriptExpression target, List<ScriptArgument> arguments, bool explicitCall) : ScriptExpression(place)
{
    public readonly ScriptExpression Target = target;

    public readonly List<ScriptArgument> Arguments = arguments;

    /// <summary>Whether it is written with parentheses and commas.</summary>
    public readonly bool IsExplicit = explicitCall;

    private protected override string Write() => IsExplicit ? $"{Target}({string.Join(", ", Arguments)})" : $"{Target} {string.Join(' ', Arguments)}";
}

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name, if it is passed by name.</param>
/// <param name="Value">Its value.</param>
internal sealed record ScriptArgument(string? Name, ScriptExpression Value)
{
    public override string ToString() => Name is null ? $"{Value}" : $"{Name}: {Value}";
}

/// <summary><c>value | function</c>: the value becomes the first argument of the call.</summary>
internal sealed class ScriptPipeCall(Place place, ScriptExpression from, ScriptExpression to) : ScriptExpression(place)
{
    public readonly ScriptExpression From = from;

    public readonly ScriptExpression To = to;

    private protected override string Write() => $"{From} | {To}";
}
