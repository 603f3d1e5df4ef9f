using System.Diagnostics;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>
/// A process that does not outlive the sandbox: a shell watches a pipe that only the sandbox holds open, and ends the process and
/// all that it started when the pipe closes. The kernel closes it when the sandbox is killed.
/// </summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Process shell;

    private ChildProcess(Process shell)
    {
        this.shell = shell;
        Exited = ExitAsync();
    }

    /// <summary>Whether processes can be guarded on this system.</summary>
    public static bool IsPossible => !OperatingSystem.IsWindows();

    /// <summary>Done with the exit code when the process has ended; more than 128 tells a signal.</summary>
    public Task<int> Exited { get; }

    /// <summary>Starts a program.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="variables">All of its environment.</param>
    /// <param name="output">The file that takes what it writes. A file, not a pipe: what was written before an answer is in it before the answer.</param>
    public static ChildProcess Start(IReadOnlyList<string> command, string folder, IReadOnlyDictionary<string, string> variables, string output)
    {
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false, RedirectStandardInput = true, WorkingDirectory = folder };
        foreach (var argument in (IEnumerable<string>)["-c", Embedded.Text("guard.sh"), "sh", output, .. command])
            start.ArgumentList.Add(argument);
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Ends it, and waits until it is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        Release();
        await Task.WhenAny(Exited, Task.Delay(Patience));
        if (!Exited.IsCompleted)
            shell.Kill(entireProcessTree: true);
        await Exited;
        shell.Dispose();
    }

    /// <summary>Begins to end it.</summary>
    public void Release()
    {
        try
        {
            shell.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already, and the pipe with it.
        }
    }

    private async Task<int> ExitAsync()
    {
        await shell.WaitForExitAsync();
        return shell.ExitCode;
    }
}
