using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Something that can be called.</summary>
internal interface IScriptFunction
{
    object? Invoke(Evaluator evaluator, Call call);
}

/// <summary>A call with its arguments.</summary>
/// <param name="Name">The function as it is written, for messages.</param>
/// <param name="Span">Where it is called.</param>
/// <param name="Values">The arguments without a name; a piped value is the first.</param>
internal sealed record Call(string Name, SourceSpan Span, ScriptArray Values)
{
    /// <summary>The arguments with a name; null when there are none.</summary>
    public Dictionary<string, object?>? Named { get; init; }

    /// <summary>The statements of a <c>wrap</c>.</summary>
    public ScriptBlockStatement? Block { get; init; }

    public ScriptRuntimeException Fail(string message, Exception? inner = null) => new(Span, message, inner);
}
