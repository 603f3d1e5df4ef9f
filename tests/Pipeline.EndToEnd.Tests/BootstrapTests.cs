using System.Diagnostics;
using System.Runtime.Versioning;

namespace Pipeline.EndToEnd.Tests;

/// <summary><c>build.sh</c> itself, with a <c>dotnet</c> that writes down how it was called. Needs bash.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class BootstrapTests : IDisposable
{
    private const string Recorder = """
        #!/usr/bin/env bash
        printf '%s|' "$@" >>"$RECORD"
        echo "root=${NUKE_ROOT:-}" >>"$RECORD"
        if [[ $1 == build ]]; then
            mkdir -p "${2%/*}/bin/Release/net10.0"
            : >"${2%/*}/bin/Release/net10.0/_build.dll"
            [[ -n ${BROKEN:-} ]] && echo "error CS0000: broken" && exit 1
        fi
        [[ $1 == *_build.dll ]] && exit 42
        exit 0
        """;

    private readonly string outer = Directory.CreateTempSubdirectory("boot strap ä $x-").FullName;
    private readonly string root;
    private readonly string record;

    public BootstrapTests()
    {
        root = Path.Combine(outer, "check out");
        record = Path.Combine(outer, "record");
        foreach (var folder in new[] { "build", "sandbox", "polyfills", ".nuke" })
            Directory.CreateDirectory(Path.Combine(root, folder));
        foreach (var file in new[] { "build.sh", "global.json", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.Copy(Path.Combine(Checkout.Original, file), Path.Combine(root, file));
        File.WriteAllText(Path.Combine(root, "build/Build.cs"), "");
        File.WriteAllText(Path.Combine(outer, "dotnet"), Recorder.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(Path.Combine(outer, "dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Touch(hours: -2);
    }

    public void Dispose() => Directory.Delete(outer, recursive: true);

    [Fact]
    public void Arguments_and_exit_code_pass_through_from_any_working_directory()
    {
        Assert.Equal(42, Run(outer, "check out/build.sh", ["Plan", "a b", "*", "it's \"quoted\"", ""], ("CDPATH", root)));

        Assert.Equal($"{root}/build/bin/Release/net10.0/_build.dll|Plan|a b|*|it's \"quoted\"||root={root}", Calls()[^1]);
    }

    [Fact]
    public void It_compiles_once_and_again_when_a_source_is_edited_added_or_deleted_or_packages_change()
    {
        var added = Path.Combine(root, "sandbox/New.cs");
        Assert.Equal([1, 0], [Builds(), Builds()]);

        File.WriteAllText(Path.Combine(root, "build/Build.cs"), "// edited");
        Assert.Equal([1, 0], [Builds(), Builds()]);

        File.WriteAllText(added, "");
        Touch(hours: -2);
        Assert.Equal([1, 0], [Builds(), Builds()]);

        File.Delete(added);
        Assert.Equal([1, 0], [Builds(), Builds()]);
        Assert.Equal([1, 0, 1, 0], [Builds(("PublishedPackages", "Nuke")), Builds(("PublishedPackages", "Nuke")), Builds(), Builds()]);
    }

    [Fact]
    public void What_does_not_compile_is_shown_does_not_run_and_is_compiled_again()
    {
        Assert.Equal(1, Run(root, "./build.sh", ["Plan"], ("BROKEN", "1")));
        Assert.DoesNotContain(Calls(), call => call.Contains("_build.dll"));

        Assert.Equal(1, Builds());
    }

    [Fact]
    public void A_checkout_that_cannot_be_written_is_told_in_one_line()
    {
        File.WriteAllText(Path.Combine(root, ".nuke/temp"), "a file where a folder must be");

        Assert.Equal(3, Run(root, "./build.sh", ["Plan"]));
        Assert.DoesNotContain(Calls(), call => call.StartsWith("build|"));
    }

    [Fact]
    public void Completion_asks_the_program_as_it_is_and_never_compiles()
    {
        Assert.Equal(0, Run(outer, "check out/build.sh", [":complete", "Pl"]));
        Assert.Empty(Calls());

        Builds();
        File.WriteAllText(Path.Combine(root, "build/Build.cs"), "// edited");
        File.Delete(record);
        Assert.Equal(42, Run(outer, "check out/build.sh", [":complete", "Pl"]));
        Assert.Equal([$"{root}/build/bin/Release/net10.0/_build.dll|:complete|Pl|root={root}"], Calls());
    }

    private int Builds(params (string Name, string Value)[] variables)
    {
        File.Delete(record);
        Run(root, "./build.sh", ["Plan"], variables);
        return Calls().Count(call => call.StartsWith("build|"));
    }

    private string[] Calls() => File.Exists(record) ? File.ReadAllLines(record) : [];

    private int Run(string from, string script, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", [script, .. arguments]) { WorkingDirectory = from, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = outer + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["RECORD"] = record;
        start.Environment.Remove("PublishedPackages");
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        process.StandardError.ReadToEnd();
        said.Wait();
        process.WaitForExit();
        return process.ExitCode;
    }

    private void Touch(int hours)
    {
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(hours));
    }
}
