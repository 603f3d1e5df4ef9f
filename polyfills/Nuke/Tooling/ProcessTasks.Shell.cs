namespace Nuke.Common.Tooling;

/// <content>Commands of a shell: cmd on Windows, bash elsewhere.</content>
public static partial class ProcessTasks
{
    /// <summary>Starts a command of the shell; its lines are logged as they come.</summary>
    /// <param name="command">The command, as it would be typed; interpolate nothing that others may choose.</param>
    /// <param name="workingDirectory">Null means that of the build.</param>
    /// <param name="environmentVariables">All of its variables; null means those of the build.</param>
    /// <param name="timeout">In milliseconds; null waits for ever.</param>
    /// <param name="logOutput">Whether its lines are logged.</param>
    /// <param name="logInvocation">Whether the call is logged.</param>
    /// <param name="logger">Takes each line instead of the log.</param>
    /// <param name="outputFilter">Changes each line before it is logged.</param>
    public static IProcess StartShell(
        string command,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<string, string>? outputFilter = null) =>
        StartProcess(
            ToolPathResolver.GetPathExecutable(EnvironmentInfo.IsWin ? "cmd" : "bash"),
            EnvironmentInfo.IsWin ? $"/c \"{command}\"" : $"-c {Quoting.Always(command)}",
            workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger, outputFilter);
}
