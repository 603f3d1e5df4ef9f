using Nuke.Common.Execution;

namespace Nuke.Common.CommandLine;

/// <summary>Checks the names of targets that were asked for.</summary>
internal static class TargetNames
{
    internal static IEnumerable<string> Problems(ArgumentWords words, EngineOptions options, IReadOnlyList<ExecutableTarget> targets)
    {
        var names = targets.Select(target => target.Name).Order(StringComparer.Ordinal).ToList();
        var keys = names.Select(ArgumentWords.KeyOf).ToHashSet();
        var start = options.SourceOf("Target") is var source && (words.Targets.Count > 0 || source.StartsWith("--", StringComparison.Ordinal)) ? "Target" : source + ": target";
        var unknown = options.Targets.Where(name => !keys.Contains(ArgumentWords.KeyOf(name))).Distinct()
            .Select(name => (Text: Missing(start, name), Hint: Hint(name, names))).ToList();
        // Once is enough, however many names there are that resemble none.
        var last = unknown.FindLastIndex(problem => problem.Hint.Length == 0);
        for (var at = 0; at < unknown.Count; at++)
            yield return unknown[at].Text + (at == last ? List(names) : unknown[at].Hint);

        foreach (var name in (options.Skip ?? []).Where(name => !keys.Contains(ArgumentWords.KeyOf(name))))
            yield return Missing($"{options.SourceOf("Skip")}: target", name) + Nearest.Hint(name, names);
    }

    private static string Missing(string start, string name) => $"{start} with name '{name}' does not exist.";

    private static string Hint(string name, IEnumerable<string> names) =>
        Nearest.Hint(name, names) is { Length: > 0 } hint ? hint
        : EngineOption.All.FirstOrDefault(option => option.Key == ArgumentWords.KeyOf(name)) is { } option ? $" It is an option: write --{Names.Kebab(option.Name)}."
        : name.StartsWith(':') ? " After a colon there is only :completion bash, or zsh."
        : "";

    private static string List(IEnumerable<string> names) =>
        " Available targets are:" + string.Concat(names.Select(name => $"{Environment.NewLine}  - {name}"));
}
