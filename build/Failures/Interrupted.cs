namespace Pipeline.Failures;

/// <summary>Somebody pressed Ctrl-C (exit 130). What was begun at AWS goes on there.</summary>
/// <param name="underWay">The steps that were under way.</param>
public sealed class Interrupted(IReadOnlyList<string> underWay) : PipelineFailure("PL1300", "interrupted")
{
    /// <inheritdoc/>
    public override string Detail => underWay.Count == 0 ? "Nothing was under way." : $"Still going on: {string.Join(", ", underWay)}.";

    /// <inheritdoc/>
    public override string Hint => "Run the same command again: it takes up where this one stopped.";

    /// <inheritdoc/>
    public override int ExitCode => 130;
}
