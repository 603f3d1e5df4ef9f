using Scriban.Evaluation;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary><c>$$</c>: the statements of a <c>wrap</c>, carried out where the wrapping function says so.</summary>
internal sealed class BlockFunction(ScriptBlockStatement block) : IScriptFunction
{
    public object? Invoke(Evaluator evaluator, Call call)
    {
        evaluator.Run(block);
        return null;
    }
}
