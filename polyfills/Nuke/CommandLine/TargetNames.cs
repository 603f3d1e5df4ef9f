using Nuke.Common.Execution;

namespace Nuke.Common.CommandLine;

/// <summary>Checks the names of targets that were asked for.</summary>
internal static class TargetNames
{
    internal static IEnumerable<string> Problems(ArgumentWords words, EngineOptions options, IReadOnlyList<ExecutableTarget> targets)
    {
        var names = targets.Select(target => target.Name).Order(StringComparer.Ordinal).ToList();
        var keys = names.Select(ArgumentWords.KeyOf).ToHashSet();
        var unknown = options.Targets.Where(name => !keys.Contains(ArgumentWords.KeyOf(name))).Distinct().ToList();
        // Once is enough, however many names there are that resemble none.
        var last = unknown.FindLast(name => Hint(name, names).Length == 0);
        foreach (var name in unknown)
            yield return Missing(Start(words, options), name) + (name == last ? List(names) : Hint(name, names));

        foreach (var name in (options.Skip ?? []).Where(name => !keys.Contains(ArgumentWords.KeyOf(name))))
            yield return Missing($"{options.SourceOf("Skip")}: target", name) + Nearest.Hint(name, names);
    }

    /// <summary>Names on the command line speak for themselves; others are blamed on where they come from.</summary>
    private static string Start(ArgumentWords words, EngineOptions options) =>
        words.Targets.Count > 0 || options.SourceOf("Target") is not { } source || source.StartsWith("--", StringComparison.Ordinal) ? "Target" : source + ": target";

    private static string Missing(string start, string name) => $"{start} with name '{name}' does not exist.";

    private static string Hint(string name, IEnumerable<string> names) =>
        Nearest.Hint(name, names) is { Length: > 0 } hint ? hint
        : EngineOption.All.FirstOrDefault(option => option.Key == ArgumentWords.KeyOf(name)) is { } option ? $" It is an option: write --{Names.Kebab(option.Name)}."
        : name.StartsWith(':') ? " After a colon there is only :completion bash, or zsh."
        : "";

    private static string List(IEnumerable<string> names) =>
        " Available targets are:" + string.Concat(names.Select(name => $"{Environment.NewLine}  - {name}"));
}
