using System.ComponentModel;
using System.Diagnostics;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Runs the Git of this machine on one repository, without anybody's own settings.</summary>
internal static class GitProcess
{
    /// <summary>Starts Git with its standard streams redirected.</summary>
    /// <exception cref="GitMissing">No Git is installed.</exception>
    public static Process Start(string repository, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = repository };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Variables of a hook or an alias that this process was started from would lead Git to another repository.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("GIT_EXEC", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_DIR"] = repository;
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new GitMissing(missing);
        }
    }

    /// <summary>Runs Git to its end.</summary>
    /// <exception cref="GitMissing">No Git is installed.</exception>
    public static (int ExitCode, byte[] Output) Run(string repository, IReadOnlyList<string> arguments, byte[]? input = null)
    {
        using var process = Start(repository, arguments);
        var output = new MemoryStream();
        var reading = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything; its exit code tells why.
            process.WaitForExit();
        }
        reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray());
    }
}

/// <summary>Something needs Git, and none is installed.</summary>
internal sealed class GitMissing(Exception cause) : Exception("The sandbox needs Git for this, and no program called git can be started. Install Git, or put it on the PATH.", cause);
