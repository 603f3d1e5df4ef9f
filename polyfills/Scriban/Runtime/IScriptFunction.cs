using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Something that can be called.</summary>
internal interface IScriptFunction
{
    object? Invoke(Evaluator evaluator, Call call);
}

/// <summary>The values of an argument that is passed several times by name.</summary>
internal sealed class RepeatedArgument : List<object?>;

/// <summary>A call with its arguments.</summary>
/// <param name="Node">The function as it is written.</param>
/// <param name="Values">The arguments without a name; a piped value is the first.</param>
internal sealed record Call(ScriptExpression Node, ScriptArray Values)
{
    /// <summary>The function as it is written, for messages.</summary>
    public string Name => $"{Node}";

    /// <summary>Where it is called.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>The arguments with a name; null when there are none.</summary>
    public Dictionary<string, object?>? Named { get; init; }

    /// <summary>The statements of a <c>wrap</c>.</summary>
    public ScriptBlockStatement? Block { get; init; }

    /// <summary>The function with its arguments; null when it has none.</summary>
    public ScriptExpression? Whole { get; init; }

    /// <summary>A failure for too many arguments, or for too few, which are missing behind the call.</summary>
    /// <param name="taken">How many the function takes, at least or at most.</param>
    public ScriptRuntimeException WrongCount(int taken) => new(
        Values.Count < taken ? (Whole ?? Node).Place.Behind.Span : Span,
        $"Invalid number of arguments `{Values.Count}` passed to `{Name}` while expecting `{taken}` arguments");

    public ScriptRuntimeException Fail(string message, Exception? inner = null) => new(Span, message, inner);
}
