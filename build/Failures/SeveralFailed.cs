namespace Pipeline.Failures;

/// <summary>Some of several things failed, while the others were done (the exit code of the first).</summary>
/// <param name="code">The stable code.</param>
/// <param name="what">How many of what failed.</param>
/// <param name="failures">What went wrong with each; at least one.</param>
/// <param name="hint">What to do about them all.</param>
public sealed class SeveralFailed(string code, string what, IReadOnlyList<PipelineFailure> failures, string hint) : PipelineFailure(code, what, failures[0])
{
    /// <inheritdoc/>
    public override string Detail => string.Join(Environment.NewLine, failures);

    /// <inheritdoc/>
    public override string Hint => hint;

    /// <inheritdoc/>
    public override int ExitCode => failures[0].ExitCode;

    /// <inheritdoc/>
    public override IReadOnlyList<Problem> Problems => [.. failures.SelectMany(failure => failure.Problems)];
}
