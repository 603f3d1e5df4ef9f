using System.Globalization;
using Nuke.Common.Building;
using Nuke.Common.CI;
using Nuke.Common.Parameters;

namespace Nuke.Common.CommandLine;

/// <summary>The engine's own options, from the command line, else <c>NUKE_</c> variables, else parameters.json.</summary>
/// <remarks>
/// Plain variables such as TARGET or HOST do not count: they mean something else on many machines. Bad values are
/// collected rather than thrown, so that they are reported together with all else that is wrong.
/// </remarks>
internal sealed class EngineOptions
{
    private readonly ArgumentWords words;
    private readonly VariableNames variables;
    private readonly ParameterFiles files;

    private EngineOptions(ArgumentWords words, Surroundings surroundings, ParameterFiles files)
    {
        this.words = words;
        this.files = files;
        variables = new VariableNames(surroundings);
        Help = Flag("Help") || words.Option("h") is not null;
        Plan = Flag("Plan");
        Continue = Flag("Continue");
        Targets = [.. words.Targets.SelectMany(Names), .. (List("Target", words.Targets.Count == 0) ?? []).SelectMany(Names)];
        Skip = List("Skip")?.SelectMany(Names).ToList();
        Generate = List("GenerateConfiguration", beyondCommandLine: false);
        Profiles = List("Profile") ?? [];
        Host = One("Host");
        Parallel = ParseParallel(List("Parallel"));
        Verbosity = ParseVerbosity(One("Verbosity"));
        Partition = ParsePartition(One("Partition"));
        Strict = Flag("Strict");
    }

    internal bool Help { get; }

    internal bool Plan { get; }

    internal bool Continue { get; }

    internal IReadOnlyList<string> Targets { get; }

    /// <summary>Targets to leave out; empty means all that were not asked for; null means none.</summary>
    internal IReadOnlyList<string>? Skip { get; }

    /// <summary>Files to generate; empty means all; null means that the run is an ordinary one.</summary>
    internal IReadOnlyList<string>? Generate { get; }

    internal IReadOnlyList<string> Profiles { get; }

    internal string? Host { get; }

    /// <summary>How many targets may run at once.</summary>
    internal int Parallel { get; }

    internal Verbosity Verbosity { get; }

    /// <summary>Whether a plan must not depend on the order of declaration.</summary>
    internal bool Strict { get; }

    internal Partition Partition { get; }

    internal List<string> Problems { get; } = [];

    internal static EngineOptions Read(ArgumentWords words, Surroundings surroundings, ParameterFiles files) =>
        new(words, surroundings, files);

    private static string[] Names(string word) => word.Split('+', StringSplitOptions.RemoveEmptyEntries);

    private bool Flag(string name)
    {
        if (List(name) is not { } given)
            return false;
        if (given is [] || bool.TryParse(given[0], out var on) && on)
            return true;
        // What is wrong on the command line itself is found together with all else that is wrong there.
        if (!bool.TryParse(given[0], out _) && words.Option(ArgumentWords.KeyOf(name)) is null)
            Problems.Add($"{SourceOf(name)}: '{given[0]}' is not true or false.");
        return false;
    }

    /// <summary>Where an option that has a value was found, to be named in errors.</summary>
    internal string SourceOf(string name) =>
        words.Option(ArgumentWords.KeyOf(name)) is not null ? "--" + name.ToLowerInvariant()
        : variables.Find(name, prefixedOnly: true) is { Value.Length: > 0 } variable ? $"variable {variable.Name}"
        : $"{name} in .nuke/parameters.json";

    private string? One(string name) => List(name)?.FirstOrDefault();

    private List<string>? List(string name, bool beyondCommandLine = true)
    {
        if (words.Option(ArgumentWords.KeyOf(name)) is { } typed)
            return [.. typed.Values];
        if (!beyondCommandLine)
            return null;
        try
        {
            // A variable that is set to nothing says nothing, as in CI files whose expression came out empty.
            return variables.Find(name, prefixedOnly: true) is { Value.Length: > 0 } variable
                ? [.. variable.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
                : files.Find(name, [])?.Words.ToList();
        }
        catch (InvalidCommandLineException exception)
        {
            Problems.AddRange(exception.Problems);
            return null;
        }
    }

    private Partition ParsePartition(string? text)
    {
        if (text is null)
            return Partition.Single;
        if (Partition.Parse(text) is { } partition)
            return partition;
        Problems.Add($"{SourceOf("Partition")}: '{text}' is not PART/TOTAL, as in 2/3.");
        return Partition.Single;
    }

    private int ParseParallel(List<string>? words)
    {
        switch (words)
        {
            case null or ["false"]:
                return 1;
            case [] or ["true"]:
                return Environment.ProcessorCount;
            case [var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0:
                return number;
            default:
                var source = SourceOf("Parallel");
                var cure = !source.StartsWith("--", StringComparison.Ordinal) ? "Write 4, or true for as many targets as there are processors."
                    : "Write --parallel 4, or --parallel alone for as many targets as there are processors" + (char.IsAsciiLetter(words[0].FirstOrDefault()) ? "; targets go before the first option." : ".");
                Problems.Add($"{source}: '{words[0]}' is not a whole number of 1 or more. {cure}");
                return 1;
        }
    }

    private Verbosity ParseVerbosity(string? text)
    {
        if (text is null)
            return Verbosity.Normal;
        foreach (var value in Enum.GetValues<Verbosity>())
            if (value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;
        Problems.Add($"{SourceOf("Verbosity")}: '{text}' is not one of Verbose, Normal, Minimal, Quiet.{Nearest.Hint(text, Enum.GetNames<Verbosity>())}");
        return Verbosity.Normal;
    }
}
