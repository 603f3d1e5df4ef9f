using System.Diagnostics;

namespace Pipeline.Sandbox.Tests.GitHub;

/// <summary>The Git of this machine with a folder of its own, and nobody's settings.</summary>
internal sealed class GitClient : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("git-client-");

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Runs Git in a folder below its own; what it said on both streams.</summary>
    public async Task<(int ExitCode, string Said)> TryAsync(string below, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "credential.helper=", .. arguments])
        {
            WorkingDirectory = Path.Combine(Folder, below),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(Folder, "no-such-file");
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_ASKPASS"] = "";
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, said[0] + said[1]);
    }

    public async Task<string> RunAsync(string below, params string[] arguments)
    {
        var (exit, said) = await TryAsync(below, arguments);
        return exit == 0 ? said : throw new InvalidOperationException(said);
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The address of a repository with a token in it.</summary>
    public static string Address(GitHubSandbox github, string name = "repo", string token = "text") =>
        $"{github.Origin.Replace("://", $"://somebody:{token}@")}/{GitHubSandbox.Org}/{name}.git";
}
