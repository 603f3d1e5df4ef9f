using System.Runtime.InteropServices;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>The runtimes that can be executed here, and with what program.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html</remarks>
internal static class Runtimes
{
    private const string ClassLibraryHost = "Pipeline.Sandbox.LambdaHost.dll";

    private static readonly Lazy<string?> Python = new(() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, "python3")).FirstOrDefault(File.Exists));

    /// <summary>The .NET that this process runs on.</summary>
    public static string DotnetRoot { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>Refuses a runtime that cannot be executed, saying which can.</summary>
    public static void Check(string runtime)
    {
        var why = !ChildProcess.IsPossible ? "it executes functions on Linux and macOS only"
            : IsDotnet(runtime) || IsProvided(runtime) || IsPython(runtime) && Python.Value is not null ? null
            : IsPython(runtime) ? "there is no python3 on the PATH: install it, or write the function in C#"
            : "it executes dotnet8, dotnet10, provided.al2, provided.al2023 and python3.x: use one of them, or leave the function out with a condition";
        if (why is not null)
            throw new AwsError("InvalidParameterValueException", $"The sandbox cannot execute the runtime {runtime}: {why}.", 400);
    }

    /// <summary>The program and its arguments.</summary>
    /// <param name="runtime">The function's runtime.</param>
    /// <param name="handler">Its handler.</param>
    /// <param name="code">The folder of its package.</param>
    /// <param name="own">The environment's folder, for what the sandbox adds.</param>
    public static IReadOnlyList<string> Command(string runtime, string handler, string code, string own)
    {
        if (IsProvided(runtime))
            return [Path.Combine(code, "bootstrap")];
        var dotnet = Path.Combine(DotnetRoot, "dotnet");
        if (!IsDotnet(runtime))
            return [Python.Value!, "-u", Written(own, "bootstrap.py")];
        return handler.Split("::") is [var assembly, _, _]
            ? [dotnet, "exec", .. Settings(code, assembly), Path.Combine(AppContext.BaseDirectory, ClassLibraryHost)]
            : [dotnet, Path.Combine(code, handler + ".dll")];
    }

    // A class library names the frameworks it needs beside it, if it was published for Lambda.
    private static string[] Settings(string code, string assembly) =>
        Path.Combine(code, assembly + ".runtimeconfig.json") is var settings && File.Exists(settings) ? ["--runtimeconfig", settings, "--roll-forward", "LatestMajor"] : [];

    private static string Written(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, Embedded.Text(name));
        return path;
    }

    private static bool IsDotnet(string runtime) => runtime is "dotnet8" or "dotnet10";

    private static bool IsProvided(string runtime) => runtime is "provided.al2" or "provided.al2023";

    private static bool IsPython(string runtime) => runtime.StartsWith("python3.", StringComparison.Ordinal);
}
