using System.Reflection;
using Nuke.Common.CommandLine;
using Nuke.Common.Printing;

namespace Nuke.Common.CI;

/// <summary>What <c>--generate-configuration</c> does: writes the files that attributes of the build describe.</summary>
internal static class ConfigurationGeneration
{
    internal static IReadOnlyList<ConfigurationAttributeBase> On(Type build) =>
        [.. build.GetCustomAttributes<ConfigurationAttributeBase>(inherit: true).OrderBy(attribute => attribute.Id, StringComparer.Ordinal)];

    /// <summary>Writes all files, or those that are named; nothing at all if anything is wrong.</summary>
    /// <exception cref="InvalidCommandLineException">An attribute or a name cannot be used, or a file is not ours to replace.</exception>
    internal static void Run(Printer printer, Type build, IReadOnlyList<string> names, BuildFacts facts)
    {
        var all = On(build);
        var chosen = all.Where(attribute => names.Count == 0 || names.Any(name => Names(attribute, name))).ToList();
        var files = chosen.ConvertAll(attribute => new GeneratedFile(facts.Root, attribute));
        var problems = Unknown(all, names)
            .Concat(Twice(chosen))
            .Concat(chosen.SelectMany(attribute => attribute.Problems(facts).Select(problem => $"{attribute.Source}: {problem}")))
            .Concat(files.Where(file => !file.IsReplaceable).Select(file => file.Refusal))
            .ToList();
        if (problems.Count > 0)
            throw new InvalidCommandLineException(problems);
        foreach (var file in files)
            printer.Line($"{(file.Write(facts) ? "written" : "unchanged"),-9}  {file.Name}");
    }

    private static bool Names(ConfigurationAttributeBase attribute, string name) =>
        attribute.Id.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Unknown(IReadOnlyList<ConfigurationAttributeBase> all, IReadOnlyList<string> names)
    {
        if (all.Count == 0)
            yield return "--generate-configuration: the build describes no files. Put [GitHubActions(\"continuous\", GitHubActionsImage.UbuntuLatest, ...)] on its class.";
        else
            foreach (var name in names.Where(name => !all.Any(attribute => Names(attribute, name))))
                yield return $"--generate-configuration: '{name}' is not one of {string.Join(", ", all.Select(attribute => attribute.Id))}.{Nearest.Hint(name, all.Select(attribute => attribute.Id))}";
    }

    private static IEnumerable<string> Twice(IEnumerable<ConfigurationAttributeBase> chosen) => chosen
        .GroupBy(attribute => attribute.File, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.First().Source} is there {group.Count()} times, and each would write {group.Key}. Give each a name of its own.");
}
