namespace Nuke.Common.Tooling;

/// <summary>Makes programs callable.</summary>
public static class ToolResolver
{
    /// <summary>A program at a path.</summary>
    public static Tool GetTool(string toolPath) =>
        (arguments, workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger, exitHandler) =>
        {
            using var process = ProcessTasks.StartProcess(
                toolPath, arguments.ToStringAndClear(), workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger);
            process.AssertWaitForExit();
            (exitHandler ?? (ended => ended.AssertZeroExitCode()))(process);
            return process.Output;
        };

    /// <summary>A program in PATH, or where the variable NAME_EXE says.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Tool GetPathTool(string name) => GetTool(ToolVariables.Path(name) ?? ToolPathResolver.GetPathExecutable(name));
}
