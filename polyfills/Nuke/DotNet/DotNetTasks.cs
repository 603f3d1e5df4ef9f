using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>Calls the .NET command line.</summary>
public static partial class DotNetTasks
{
    /// <summary>The program: DOTNET_EXE, else the host that runs this build, else the one in PATH.</summary>
    public static string DotNetPath =>
        EnvironmentInfo.GetVariable("DOTNET_EXE")
        ?? (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath : null)
        ?? ToolPathResolver.GetPathExecutable("dotnet");

    /// <summary>Calls it with any arguments.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    public static IReadOnlyCollection<Output> DotNet(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Action<IProcess>? exitHandler = null)
    {
        using var process = ProcessTasks.StartProcess(
            DotNetPath, arguments.ToStringAndClear(), workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger);
        process.AssertWaitForExit();
        (exitHandler ?? (ended => ended.AssertZeroExitCode()))(process);
        return process.Output;
    }
}
