namespace Pipeline.Failures;

/// <summary>The input is wrong (exit 2). Found before anything was called or written; all problems at once.</summary>
/// <param name="problems">Every problem found, in the order of files and lines; at least one.</param>
/// <param name="called">Whether AWS was asked for something to find them.</param>
public sealed class InvalidInput(IReadOnlyList<Problem> problems, bool called = false) : PipelineFailure(
    problems[0].Code,
    problems.Count == 1 ? "1 problem in the input" : $"{problems.Count} problems in the input")
{
    /// <summary>One problem.</summary>
    public InvalidInput(Problem problem) : this([problem])
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Problem> Problems { get; } = problems;

    /// <inheritdoc/>
    public override string Detail => string.Join(Environment.NewLine, Problems);

    /// <inheritdoc/>
    public override string Hint => called ? "Nothing was deployed." : "Nothing was called and nothing was deployed.";

    /// <inheritdoc/>
    public override int ExitCode => 2;
}

/// <summary>Machine, credentials or account are not ready (exit 3). Found before anything was written.</summary>
/// <param name="problems">The failed checks, each with its fix as hint.</param>
public sealed class NotReady(IReadOnlyList<Problem> problems) : PipelineFailure(
    problems[0].Code,
    problems.Count == 1 ? problems[0].Message : $"{problems.Count} checks failed")
{
    /// <summary>One failed check.</summary>
    public NotReady(Problem problem) : this([problem])
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Problem> Problems { get; } = problems;

    /// <inheritdoc/>
    public override string Detail => Problems is [var only]
        ? only.Location is null ? "" : $"at {only.Location}"
        : string.Join(Environment.NewLine, Problems);

    /// <inheritdoc/>
    public override string Hint => Problems is [{ Hint: { } hint }] ? hint : "";

    /// <inheritdoc/>
    public override int ExitCode => 3;
}

/// <summary>A deployment failed (exit 4): the first cause, not its echoes.</summary>
/// <param name="stack">The stack.</param>
/// <param name="resource">The logical id of the resource that failed first; the stack's own name if none did.</param>
/// <param name="reason">AWS's reason for it.</param>
/// <param name="outcome">What became of the stack and the other resources.</param>
/// <param name="hint">What to do.</param>
public sealed class DeploymentFailed(string stack, string resource, string reason, string outcome, string hint) : PipelineFailure(
    "PL4001", $"stack {stack} failed at {resource}")
{
    /// <summary>The stack.</summary>
    public string Stack { get; } = stack;

    /// <summary>The logical id of the resource that failed first.</summary>
    public string Resource { get; } = resource;

    /// <summary>AWS's reason for it.</summary>
    public string Reason { get; } = reason;

    /// <summary>What became of the stack and the other resources.</summary>
    public string Outcome { get; } = outcome;

    /// <inheritdoc/>
    public override string Detail => Outcome.Length == 0 ? Reason : $"{Reason}{Environment.NewLine}{Outcome}";

    /// <inheritdoc/>
    public override string Hint => hint;

    /// <inheritdoc/>
    public override int ExitCode => 4;
}

/// <summary>AWS or GitHub refused a call (exit 5).</summary>
/// <param name="code">The stable code.</param>
/// <param name="operation">The call, such as <c>servicecatalog:CreatePortfolio</c>.</param>
/// <param name="reason">The service's own words.</param>
/// <param name="requestId">The request id, for a support case; empty if there was none.</param>
/// <param name="hint">What to do, such as the permission to add.</param>
/// <param name="inner">The SDK's exception.</param>
public sealed class Refused(string code, string operation, string reason, string requestId, string hint, Exception? inner = null)
    : PipelineFailure(code, $"{operation} was refused", inner)
{
    /// <inheritdoc/>
    public override string Detail => requestId.Length == 0 ? reason : $"{reason} (request id {requestId})";

    /// <inheritdoc/>
    public override string Hint => hint;

    /// <inheritdoc/>
    public override int ExitCode => 5;
}

/// <summary>Something is still going on at AWS (exit 6).</summary>
/// <param name="what">What goes on.</param>
/// <param name="resume">What to type to take it up again.</param>
public sealed class StillRunning(string what, string resume) : PipelineFailure("PL6001", what)
{
    /// <inheritdoc/>
    public override string Hint => resume;

    /// <inheritdoc/>
    public override int ExitCode => 6;
}
