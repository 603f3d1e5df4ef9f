using System.Diagnostics;

namespace Pipeline.EndToEnd.Tests;

/// <summary>The program as a person runs it, in a checkout.</summary>
internal static class CommandLine
{
    /// <summary>Runs the build with arguments and extra environment variables.</summary>
    public static async Task<Answer> RunAsync(Checkout checkout, string arguments, params (string Name, string Value)[] variables)
    {
        using var process = Start(checkout, arguments, variables);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, output + await error);
    }

    /// <summary>Starts the build and leaves it alone.</summary>
    public static Process Start(Checkout checkout, string arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "_build.dll")}\" {arguments}")
        {
            WorkingDirectory = checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal) || name is "GITHUB_ACTIONS" or "GITHUB_STEP_SUMMARY" or "CI").ToArray())
            start.Environment.Remove(name);
        start.Environment["NUKE_ROOT"] = checkout.Root; // As build.sh does; a run that runs these tests has set its own.
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}

/// <summary>What the program said and how it ended.</summary>
internal sealed record Answer(int ExitCode, string Output)
{
    /// <summary>Holds the exit code, showing the output when it is another.</summary>
    public Answer Exits(int code)
    {
        Assert.True(ExitCode == code, $"exit code {ExitCode}, expected {code}:{Environment.NewLine}{Output}");
        return this;
    }

    /// <summary>Holds that the output contains a text.</summary>
    public Answer Says(string text)
    {
        Assert.Contains(text, Output);
        return this;
    }
}
