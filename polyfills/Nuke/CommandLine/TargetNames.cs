using Nuke.Common.Execution;

namespace Nuke.Common.CommandLine;

/// <summary>Checks the names of targets that were typed.</summary>
internal static class TargetNames
{
    internal static IEnumerable<string> Problems(EngineOptions options, IReadOnlyList<ExecutableTarget> targets)
    {
        var names = targets.Select(target => target.Name).Order(StringComparer.Ordinal).ToList();
        var keys = names.Select(ArgumentWords.KeyOf).ToHashSet();
        foreach (var name in options.Targets.Where(name => !keys.Contains(ArgumentWords.KeyOf(name))))
        {
            var hint = Nearest.Hint(name, names);
            yield return $"Target with name '{name}' does not exist.{(hint.Length > 0 ? hint : List(names))}";
        }

        foreach (var name in (options.Skip ?? []).Where(name => !keys.Contains(ArgumentWords.KeyOf(name))))
            yield return $"--skip: target with name '{name}' does not exist.{Nearest.Hint(name, names)}";
    }

    private static string List(IEnumerable<string> names) =>
        " Available targets are:" + string.Concat(names.Select(name => $"{Environment.NewLine}  - {name}"));
}
