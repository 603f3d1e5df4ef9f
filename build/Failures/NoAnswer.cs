namespace Pipeline.Failures;

/// <summary>A deployment ended well, but what it made does not work (exit 4): an endpoint is in service and does not answer.</summary>
/// <param name="endpoint">The endpoint.</param>
/// <param name="reason">What came back instead of an answer.</param>
/// <param name="hint">What to do.</param>
public sealed class NoAnswer(string endpoint, string reason, string hint) : PipelineFailure("PL4010", $"endpoint {endpoint} does not answer")
{
    /// <inheritdoc/>
    public override string Detail => reason;

    /// <inheritdoc/>
    public override string Hint => hint;

    /// <inheritdoc/>
    public override int ExitCode => 4;
}
