namespace Pipeline.Failures;

/// <summary>Something that must exist does not (exit 5).</summary>
/// <param name="code">The stable code.</param>
/// <param name="what">What there is none of, in one sentence without a full stop.</param>
/// <param name="hint">What to do.</param>
public sealed class Missing(string code, string what, string hint) : PipelineFailure(code, what)
{
    /// <inheritdoc/>
    public override string Hint => hint;

    /// <inheritdoc/>
    public override int ExitCode => 5;
}
