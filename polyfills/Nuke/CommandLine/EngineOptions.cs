using Nuke.Common.Building;
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
        Verbosity = ParseVerbosity(One("Verbosity"));
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

    internal Verbosity Verbosity { get; }

    internal List<string> Problems { get; } = [];

    internal static EngineOptions Read(ArgumentWords words, Surroundings surroundings, ParameterFiles files) =>
        new(words, surroundings, files);

    private static string[] Names(string word) => word.Split('+', StringSplitOptions.RemoveEmptyEntries);

    private bool Flag(string name) => List(name) switch
    {
        null => false,
        [] => true,
        [var text] => !text.Equals("false", StringComparison.OrdinalIgnoreCase) && text != "0",
        _ => true,
    };

    private string? One(string name) => List(name)?.FirstOrDefault();

    private List<string>? List(string name, bool beyondCommandLine = true)
    {
        if (words.Option(ArgumentWords.KeyOf(name)) is { } typed)
            return [.. typed.Values];
        if (!beyondCommandLine)
            return null;
        try
        {
            return variables.Find(name, prefixedOnly: true) is { } variable
                ? [.. variable.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
                : files.Find(name, [])?.Words.ToList();
        }
        catch (InvalidCommandLineException exception)
        {
            Problems.AddRange(exception.Problems);
            return null;
        }
    }

    private Verbosity ParseVerbosity(string? text)
    {
        if (text is null)
            return Verbosity.Normal;
        foreach (var value in Enum.GetValues<Verbosity>())
            if (value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;
        Problems.Add($"--verbosity: '{text}' is not one of Verbose, Normal, Minimal, Quiet.{Nearest.Hint(text, Enum.GetNames<Verbosity>())}");
        return Verbosity.Normal;
    }
}
