namespace Pipeline.Failures;

/// <summary>Something needs a person's yes, and there is nobody to ask (exit 7). Nothing was changed.</summary>
/// <param name="what">What would be done.</param>
/// <param name="consequences">What would come of it.</param>
/// <param name="how">What to type to agree.</param>
/// <param name="code">The stable code.</param>
public sealed class NeedsApproval(string what, string consequences, string how, string code = "PL7001") : PipelineFailure(code, what)
{
    /// <inheritdoc/>
    public override string Detail => consequences;

    /// <inheritdoc/>
    public override string Hint => how;

    /// <inheritdoc/>
    public override int ExitCode => 7;
}
