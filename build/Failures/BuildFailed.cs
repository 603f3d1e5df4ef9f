namespace Pipeline.Failures;

/// <summary>A build at CodeBuild failed (exit 4).</summary>
/// <param name="code">The stable code, which tells the sort of cause.</param>
/// <param name="step">What the build was to make.</param>
/// <param name="phase">The phase that failed first, in CodeBuild's words; empty when there is none.</param>
/// <param name="reason">CodeBuild's reason for it.</param>
/// <param name="lines">The last lines of the build's log, free of secrets.</param>
/// <param name="hint">What to do.</param>
public sealed class BuildFailed(string code, string step, string phase, string reason, IReadOnlyList<string> lines, string hint) : PipelineFailure(
    code, Short($"{step} failed{(phase.Length == 0 ? "" : $" in {phase}")}"))
{
    private const int LongestSummary = 80;

    /// <inheritdoc/>
    public override string Detail => string.Join(Environment.NewLine, new[] { reason }.Concat(lines.Select(line => $"  | {line}")).Where(line => line.Length > 0));

    /// <inheritdoc/>
    public override string Hint => hint;

    /// <inheritdoc/>
    public override int ExitCode => 4;

    private static string Short(string text) => text.Length <= LongestSummary ? text : text[..(LongestSummary - 3)] + "...";
}
