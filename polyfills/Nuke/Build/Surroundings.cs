using System.Collections;
using System.Text;
using Nuke.Common.IO;

namespace Nuke.Common.Building;

/// <summary>Everything a run takes from the process it runs in; tests make their own.</summary>
internal sealed record Surroundings(
    TextWriter Out,
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Variables,
    AbsolutePath WorkingDirectory)
{
    /// <summary>Where the build's own code complains; the engine never does.</summary>
    internal Lazy<TextWriter> Error { get; init; } = new(Out);

    /// <summary>Whether a person reads along on a terminal.</summary>
    internal bool Terminal { get; init; }

    /// <summary>How many columns a person's terminal has; asked for only when it matters, as asking is slow.</summary>
    internal Func<int> Width { get; init; } = () => 80;

    /// <summary>The name by which people know a variable. A build that sets one from another says so, or errors would name what nobody has set.</summary>
    internal Func<string, string> KnownAs { get; init; } = name => name;

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    internal static Surroundings OfProcess() => new(
        Console.Out,
        Environment.GetCommandLineArgs()[1..],
        VariablesOfProcess(),
        Environment.CurrentDirectory)
    {
        Error = new Lazy<TextWriter>(() => new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true }),
        KnownAs = name => AppContext.GetData("Nuke.Variable." + name) as string ?? name,
        Terminal = !Console.IsOutputRedirected,
        Width = () => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 80 : Console.WindowWidth,
    };

    /// <summary>Some systems hold the same name twice in different case; the first one counts there.</summary>
    internal static Dictionary<string, string> VariablesOfProcess()
    {
        var variables = new Dictionary<string, string>(
            OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
            variables.TryAdd((string)entry.Key, (string?)entry.Value ?? "");
        return variables;
    }

    internal string? Variable(string name) => Variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
