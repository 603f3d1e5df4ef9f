namespace Nuke.Common.Execution;

/// <summary>How far a target has come.</summary>
public enum ExecutionStatus
{
    /// <summary>Not part of this run.</summary>
    None,

    /// <summary>Waiting for its turn.</summary>
    Scheduled,

    /// <summary>Planned, but the build failed before its turn came.</summary>
    NotRun,

    /// <summary>Left out: by parameter, by condition, or because of the target that alone needed it.</summary>
    Skipped,

    /// <summary>Ended well.</summary>
    Succeeded,

    /// <summary>Ended with an exception.</summary>
    Failed,

    /// <summary>Running now.</summary>
    Running,

    /// <summary>Interrupted.</summary>
    Aborted,

    /// <summary>Has no actions: it only gathers others.</summary>
    Collective,
}
