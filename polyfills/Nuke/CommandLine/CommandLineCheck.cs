using Nuke.Common.Building;
using Nuke.Common.Parameters;

namespace Nuke.Common.CommandLine;

/// <summary>Finds everything that is wrong with the words of a command line, apart from values.</summary>
internal static class CommandLineCheck
{
    internal static IEnumerable<string> Problems(
        ArgumentWords words, IReadOnlyList<BuildParameter> parameters, IReadOnlyCollection<string> targets)
    {
        var known = new Dictionary<string, KnownOption>();
        foreach (var option in EngineOption.All.Concat(EngineOption.Unlisted))
            known[option.Key] = new KnownOption(Names.Kebab(option.Name), option.Arity);
        foreach (var parameter in parameters)
            known[parameter.Key] = new KnownOption(parameter.Kebab, parameter.Arity);
        known.TryAdd("h", new KnownOption("help", Arity.Flag));

        foreach (var group in words.Options.GroupBy(option => option.Key))
        {
            var option = group.First();
            if (!known.TryGetValue(option.Key, out var found))
                yield return Unknown(option, known.Values.Select(value => "--" + value.Name), targets);
            else if (group.Count() > 1)
                yield return $"--{found.Name} is given {group.Count()} times. {(found.Arity is Arity.Many or Arity.Any ? "Write it once, with its values after it, separated by spaces." : "Keep one.")}";
            else if (Count(option, found.Name, found.Arity, targets) is { } problem)
                yield return problem;
        }
    }

    private static string Unknown(TypedOption option, IEnumerable<string> known, IReadOnlyCollection<string> targets)
    {
        var target = Nearest.To(option.Spelling, targets);
        var hint = target is not null && ArgumentWords.KeyOf(target) == option.Key
            ? $" '{target}' is a target: write it without dashes, before the options."
            : Nearest.Hint(option.Spelling, known);
        return $"Unknown option {option.Spelling}.{(hint.Length > 0 ? hint : " --help lists the options.")}";
    }

    private static string? Count(TypedOption option, string name, Arity arity, IReadOnlyCollection<string> targets)
    {
        var values = option.Values;
        return arity switch
        {
            Arity.One or Arity.Many when values.Count == 0 || values is [""] => $"--{name} needs a value, as in --{name} VALUE.",
            Arity.One or Arity.Optional when values.Count > 1 => $"--{name} takes one value, but {values.Count} are given.{Astray(values.Skip(1), targets)}",
            Arity.Flag when values.Count > 1 || values is [var only] && !bool.TryParse(only, out _) =>
                $"--{name} is on or off, but '{string.Join(' ', values)}' follows it.{Astray(values, targets)}",
            _ => null,
        };
    }

    /// <summary>Words after an option are its values; a target among them was meant to stand before.</summary>
    private static string Astray(IEnumerable<string> words, IReadOnlyCollection<string> targets)
    {
        var keys = targets.Select(ArgumentWords.KeyOf).ToHashSet();
        var astray = words.Where(word => keys.Contains(ArgumentWords.KeyOf(word))).ToList();
        return astray.Count > 0 ? $" Targets go before the first option: {string.Join(' ', astray)} --..." : "";
    }

    private sealed record KnownOption(string Name, Arity Arity);
}
