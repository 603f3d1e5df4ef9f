using Nuke.Common.Execution;
using Nuke.Common.Printing;

namespace Nuke.Common.Planning;

/// <summary>A condition or requirement could not be answered, before anything ran.</summary>
internal sealed class ConditionException(string kind, ExecutableTarget target, Exception cause)
    : Exception($"Invocation of {kind} for {target.Name} has thrown an exception", cause)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Message}{Environment.NewLine}{FailureText.Of(FailureText.Unwrap(InnerException!))}";
}
