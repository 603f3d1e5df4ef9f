using System.Collections.Concurrent;
using System.Diagnostics;

namespace Nuke.Common.Tooling;

/// <summary>A program of this machine, whose lines are taken as they come.</summary>
internal sealed class ToolProcess : IProcess
{
    private readonly ConcurrentQueue<Output> output = new();
    private readonly Process process;
    private readonly int? timeout;

    internal ToolProcess(ProcessStartInfo start, int? timeout, Action<OutputType, string> logger)
    {
        this.timeout = timeout;
        Arguments = start.Arguments;
        FileName = start.FileName;
        WorkingDirectory = start.WorkingDirectory;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Take(OutputType.Std, line.Data, logger);
        process.ErrorDataReceived += (_, line) => Take(OutputType.Err, line.Data, logger);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    public string FileName { get; }

    public string Arguments { get; }

    public string WorkingDirectory { get; }

    public IReadOnlyCollection<Output> Output => output;

    public int ExitCode => process.ExitCode;

    public bool HasExited => process.HasExited;

    public void Kill() => process.Kill(entireProcessTree: true);

    public bool WaitForExit()
    {
        if (timeout is { } milliseconds && !process.WaitForExit(milliseconds))
        {
            Kill();
            process.WaitForExit();
            return false;
        }

        // Only this overload also waits for the last lines.
        process.WaitForExit();
        return true;
    }

    public void Dispose() => process.Dispose();

    private void Take(OutputType type, string? text, Action<OutputType, string> logger)
    {
        if (text is null)
            return;
        output.Enqueue(new Output { Type = type, Text = text });
        logger(type, text);
    }
}
