using System.Diagnostics;
using Nuke.Common;
using Nuke.Common.IO;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>Evaluates the set-up in a real bash, and calls what it registers as the shell does.</summary>
public sealed class BashCompletionTests : IDisposable
{
    // Answers with what it was asked, and leaves a trace.
    private const string Script = """
        #!/bin/bash
        touch "$(dirname "$0")/called"
        echo "noise" >&2
        [[ $2 == fail ]] && { echo "Sorry"; exit 1; }
        for word in "${@: -1}"; do printf '%s-one\tAbout it: all\n%s-two\n' "$word" "$word"; done
        """;

    private readonly Scratch repository = new Scratch().With("it's a place/build.sh", Script).With("other/build.sh", Script).With("it's a place/.nuke/x", "");

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("./build.sh De", "De-one|De-two")]
    [InlineData("./build.sh Deploy ", "-one|-two")]
    [InlineData("./build.sh Deploy --name=va", "va-one|va-two")]
    [InlineData("./build.sh fail De", "")]
    [InlineData("../other/build.sh De", "")]
    [InlineData("./nothing/build.sh De", "")]
    public void The_shell_gets_candidates_without_their_descriptions_and_without_noise(string line, string expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        var (output, error) = Bash(Setup() + $$"""

            COMP_LINE='{{line}}'
            COMP_POINT=${#COMP_LINE}
            complete -p build.sh | grep -q -- '-F __nuke_build build.sh' && __nuke_build "${COMP_LINE%% *}"
            IFS='|'; echo "${COMPREPLY[*]-}"
            """);

        Assert.Equal((expected, ""), (output.Trim(), error));
    }

    [Fact]
    public void Another_repositorys_script_is_never_run()
    {
        if (OperatingSystem.IsWindows())
            return;
        Bash(Setup() + "\nCOMP_LINE='../other/build.sh De'; COMP_POINT=20; __nuke_build ../other/build.sh");

        Assert.False((repository.Root / "other" / "called").FileExists());
    }

    private string Setup() => new Run(repository) { Variables = new() { ["NUKE_ROOT"] = repository.Root / "it's a place" } }
        .Execute<Build>(":completion bash").Output;

    private (string Output, string Error) Bash(string script)
    {
        foreach (var file in new[] { "it's a place", "other" })
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(repository.Root / file / "build.sh", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", ["--norc", "-c", "set -u\n" + script])
        {
            WorkingDirectory = repository.Root / "it's a place",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.Result);
    }

    private sealed class Build : NukeBuild
    {
        public Target Deploy => _ => _.Executes(() => { });
    }
}
