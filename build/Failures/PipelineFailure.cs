namespace Pipeline.Failures;

/// <summary>
/// Something that went wrong and is not a bug: facts for the person who typed the command. It is printed once, at one
/// edge, without a stack trace; anything else that is thrown is a bug in the pipeline (exit code 1).
/// </summary>
public abstract class PipelineFailure : Exception
{
    /// <summary>A failure of one kind.</summary>
    /// <param name="code">The stable code, such as <c>PL2001</c>; documented in the README, never used again for something else.</param>
    /// <param name="summary">What happened, in one line of at most 80 characters.</param>
    /// <param name="inner">The exception that it was translated from, shown with <c>--verbosity verbose</c> only.</param>
    protected PipelineFailure(string code, string summary, Exception? inner = null) : base(summary, inner) => Code = code;

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What happened, in one line.</summary>
    public string Summary => Message;

    /// <summary>The facts, over as many lines as they need; empty when the summary says it all.</summary>
    public virtual string Detail => "";

    /// <summary>What to do, with something to type or a key to edit.</summary>
    public virtual string Hint => "";

    /// <summary>The process's exit code.</summary>
    public abstract int ExitCode { get; }

    /// <summary>The places in files that are to blame, for annotations; may be empty.</summary>
    public virtual IReadOnlyList<Problem> Problems => [];

    /// <summary>Summary, detail and hint. Nuke prints a failure with this, so expected failures show no stack trace.</summary>
    public override string ToString() =>
        string.Join(Environment.NewLine, new[] { $"{Code}: {Summary}", Detail, Hint }.Where(text => text.Length > 0));
}
