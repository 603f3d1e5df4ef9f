using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Pipeline.EndToEnd.Tests;

/// <summary>A test in which Python runs: seed code, or a function that calls AWS with boto3, as Lambda's own Python has it.</summary>
public sealed class FactWithPythonAttribute : FactAttribute
{
    public FactWithPythonAttribute(string? module = null)
    {
        if (!Has(module ?? "json"))
            Skip = module is null ? "there is no python3 on this machine" : $"python3 on this machine has no {module}: pip install {module}";
    }

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <summary>Whether there is a python3 that has a module; asked once, for asking takes half a second.</summary>
    public static bool Has(string module) => Known.GetOrAdd(module, Ask);

    private static bool Ask(string module)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", $"import {module}"]) { RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
