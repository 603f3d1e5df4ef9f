using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Nuke.Common.Tooling;

/// <summary>A program of this machine, whose lines are taken as they come.</summary>
internal sealed class ToolProcess : IProcess
{
    private readonly ConcurrentQueue<Output> output = new();
    private readonly Process process;
    private readonly int? timeout;
    private readonly PosixSignalRegistration[] registrations;

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
        // Ctrl-C reaches all programs of a terminal. These signals reach the build alone, and would leave what it started behind.
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGTERM, End), PosixSignalRegistration.Create(PosixSignal.SIGHUP, End)];
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
        StopListening();
        return true;
    }

    public void Dispose()
    {
        StopListening();
        process.Dispose();
    }

    private void StopListening()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        if (!HasExited)
            Kill();
    }

    private void Take(OutputType type, string? text, Action<OutputType, string> logger)
    {
        if (text is null)
            return;
        output.Enqueue(new Output { Type = type, Text = text });
        logger(type, text);
    }
}
