using System.Diagnostics;
using Nuke.Common.Building;
using Serilog;

namespace Nuke.Common.Tooling;

/// <summary>Starts programs.</summary>
public static partial class ProcessTasks
{
    /// <summary>Starts a program; its lines are logged as they come.</summary>
    /// <param name="toolPath">The program: a path, or a name that is looked up in PATH.</param>
    /// <param name="arguments">Its arguments, quoted as needed.</param>
    /// <param name="workingDirectory">Null means that of the build.</param>
    /// <param name="environmentVariables">All of its variables; null means those of the build.</param>
    /// <param name="timeout">In milliseconds; null waits for ever.</param>
    /// <param name="logOutput">Whether its lines are logged.</param>
    /// <param name="logInvocation">Whether the call is logged.</param>
    /// <param name="logger">Takes each line instead of the log.</param>
    /// <param name="outputFilter">Changes each line before it is logged.</param>
    /// <exception cref="ArgumentException">There is no such program or working directory.</exception>
    public static IProcess StartProcess(
        string toolPath,
        string? arguments = null,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<string, string>? outputFilter = null)
    {
        var directory = workingDirectory ?? EnvironmentInfo.WorkingDirectory;
        Assert.True(Directory.Exists(directory), $"{Path.GetFileName(toolPath)} cannot run in '{directory}': there is no such directory");
        var start = new ProcessStartInfo(ToolPathResolver.Resolve(toolPath), arguments ?? "")
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (environmentVariables is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environmentVariables)
                start.Environment[name] = value;
        }

        if (logInvocation ?? true)
            Log.Information("> {Call}", $"{start.FileName} {start.Arguments}".TrimEnd());
        return new ToolProcess(start, timeout, (type, text) =>
        {
            if (logOutput ?? true)
                (logger ?? DefaultLogger)(type, outputFilter is null ? text : outputFilter(text));
        });
    }

    /// <summary>
    /// Logs a line. Many tools report progress on standard error, so it is no error by itself. Annotations for GitHub are passed on.
    /// </summary>
    public static void DefaultLogger(OutputType type, string text)
    {
        if (!Session.Current.Printer.Forward(text))
            Log.Debug("{Line}", text);
    }

    /// <summary>Waits for the end and fails unless the exit code is 0.</summary>
    /// <exception cref="ProcessException">The exit code is not 0.</exception>
    public static IProcess AssertZeroExitCode(this IProcess process)
    {
        process.AssertWaitForExit();
        return process.ExitCode == 0 ? process : throw new ProcessException(process);
    }

    /// <summary>Waits for the end and fails if time ran out.</summary>
    /// <exception cref="TimeoutException">Time ran out; the program was ended.</exception>
    public static IProcess AssertWaitForExit(this IProcess process) => process.WaitForExit()
        ? process
        : throw new TimeoutException($"'{process.FileName} {process.Arguments}' did not end in time and was ended.");
}
