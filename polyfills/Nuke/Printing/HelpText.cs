using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Printing;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    private const int Width = 80;

    internal static void Print(Printer printer, IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<BuildParameter> parameters)
    {
        printer.Line("Usage: ./build.sh [target...] [--parameter value...]");
        printer.Line();
        printer.Line("Targets (with their direct dependencies):");
        printer.Line();
        var listed = targets.Where(target => target.Listed).ToList();
        var width = listed.Select(target => Title(target).Length).DefaultIfEmpty().Max();
        foreach (var target in listed)
        {
            var needs = string.Join(", ", target.ExecutionDependencies.Where(other => other.Listed).Select(other => other.Name));
            printer.Line($"  {Title(target).PadRight(width)}{(needs.Length > 0 ? " -> " + needs : "")}".TrimEnd());
            if (target.Description is { Length: > 0 } description)
                printer.Line("    " + description);
        }

        printer.Line();
        printer.Line("Parameters:");
        printer.Line();
        var own = parameters.Where(parameter => parameter.Attribute.List).DistinctBy(parameter => parameter.Key).ToList();
        var column = own.Select(parameter => parameter.Kebab.Length).Append("verbosity".Length).Max() + 8;
        foreach (var parameter in own.OrderBy(parameter => parameter.Kebab, StringComparer.Ordinal))
            Entry(printer, parameter.Kebab, Describe(parameter), column);
        printer.Line();
        foreach (var option in EngineOption.All)
            Entry(printer, Names.Kebab(option.Name), option.Description, column);
    }

    private static string Title(ExecutableTarget target) => target.IsDefault ? target.Name + " (default)" : target.Name;

    private static string Describe(BuildParameter parameter)
    {
        var description = parameter.Attribute.Description?.TrimEnd('.', ' ');
        var text = string.IsNullOrEmpty(description) ? "<no description>" : description + ".";
        return ValueConversion.Choices(parameter.Type) is { } choices ? $"{text} One of {string.Join(", ", choices)}." : text;
    }

    private static void Entry(Printer printer, string name, string text, int column)
    {
        var line = $"  --{name}".PadRight(column);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > column && line.Length + word.Length + 1 > Width)
            {
                printer.Line(line.TrimEnd());
                line = new string(' ', column);
            }

            line += line.Length > column ? " " + word : word;
        }

        printer.Line(line.TrimEnd());
    }
}
