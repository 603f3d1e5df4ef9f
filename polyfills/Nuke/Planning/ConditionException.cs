using Nuke.Common.Execution;
using Nuke.Common.Printing;

namespace Nuke.Common.Planning;

/// <summary>A condition could not be answered, before anything ran.</summary>
internal sealed class ConditionException(ExecutableTarget target, Exception cause)
    : Exception($"Invocation of condition for {target.Name} has thrown an exception", cause)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Message}{Environment.NewLine}{FailureText.Of(FailureText.Unwrap(InnerException!))}";
}
