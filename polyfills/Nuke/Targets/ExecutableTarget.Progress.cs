namespace Nuke.Common.Execution;

/// <content>What becomes of it in this run.</content>
public partial class ExecutableTarget
{
    /// <summary>Whether it runs when nothing else is asked for.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Whether the command line asks for it, or the defaults do.</summary>
    public bool Invoked { get; set; }

    /// <summary>How far it has come.</summary>
    public ExecutionStatus Status { get; set; }

    /// <summary>How long it ran.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>What the summary table says of it.</summary>
    public Dictionary<string, string> SummaryInformation { get; } = [];

    /// <summary>Why it was skipped, if not by a condition of its own.</summary>
    public string? Skipped
    {
        get => SummaryInformation.GetValueOrDefault(nameof(Skipped));
        set => Note(nameof(Skipped), value);
    }

    /// <summary>The conditions that did not hold.</summary>
    public string? OnlyWhen
    {
        get => SummaryInformation.GetValueOrDefault(nameof(OnlyWhen));
        set => Note(nameof(OnlyWhen), value);
    }

    /// <summary>When its body began, as a timestamp.</summary>
    internal long Began { get; set; }

    internal Exception? Failure { get; set; }

    private void Note(string key, string? value)
    {
        if (value is not null)
            SummaryInformation[key] = value;
    }
}
