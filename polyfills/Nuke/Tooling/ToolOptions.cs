namespace Nuke.Common.Tooling;

/// <summary>
/// How a program is to be called. Values, not state: every setter gives back a changed copy, so that several calls can be
/// made from one beginning.
/// </summary>
public abstract class ToolOptions
{
    /// <summary>Where the program runs; null means the working directory of the build.</summary>
    public string? ProcessWorkingDirectory { get; internal set; }

    /// <summary>All of the program's variables; null means those of the build.</summary>
    public IReadOnlyDictionary<string, string>? ProcessEnvironmentVariables { get; internal set; }

    /// <summary>Whether its lines are logged.</summary>
    public bool? ProcessOutputLogging { get; internal set; }

    /// <summary>Whether the call is logged.</summary>
    public bool? ProcessInvocationLogging { get; internal set; }

    /// <summary>In milliseconds; null waits for ever.</summary>
    public int? ProcessExecutionTimeout { get; internal set; }

    /// <summary>Arguments to put behind all others.</summary>
    public IReadOnlyList<string> ProcessAdditionalArguments { get; internal set; } = [];

    /// <summary>Decides what an exit code means; null means all but 0 fail.</summary>
    internal Action<IProcess>? ExitHandler { get; set; }

    /// <summary>The arguments, in order.</summary>
    internal abstract IEnumerable<string> Arguments { get; }

    /// <summary>What stands behind all arguments as it is written; null if nothing does.</summary>
    internal virtual string? LastArguments => null;

    internal ToolOptions Copy() => (ToolOptions)MemberwiseClone();
}
