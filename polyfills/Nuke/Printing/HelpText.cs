using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Printing;

/// <summary>What <c>--help</c> prints.</summary>
internal sealed class HelpText
{
    // Lines of text are hard to read when they are longer; a column of single words is when it is narrower.
    private const int Widest = 120;
    private const int Narrowest = 64;

    private readonly Printer printer;
    private readonly int width;

    private HelpText(Printer printer, int width) => (this.printer, this.width) = (printer, Math.Clamp(width, Narrowest, Widest));

    /// <param name="printer">Where to.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="targets">All targets, in declaration order.</param>
    /// <param name="parameters">All parameters of the build.</param>
    /// <param name="build">The build.</param>
    internal static void Print(Printer printer, int width, IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<BuildParameter> parameters, NukeBuild build)
    {
        var help = new HelpText(printer, width);
        printer.Line("Usage: ./build.sh [target...] [--parameter value...]");
        printer.Line();
        help.Targets(targets);
        printer.Line();
        help.Parameters(parameters, build, string.Join("' and '", targets.Where(target => target.IsDefault).Select(target => target.Name)));
    }

    private void Targets(IReadOnlyList<ExecutableTarget> targets)
    {
        printer.Line("Targets (with their direct dependencies):");
        printer.Line();
        var listed = targets.Where(target => target.Listed).ToList();
        var column = listed.Select(target => Title(target).Length).DefaultIfEmpty().Max() + 2;
        foreach (var target in listed)
        {
            var needs = string.Join(", ", target.ExecutionDependencies.Where(other => other.Listed).Select(other => other.Name));
            if (needs.Length > 0)
                Wrapped($"  {Title(target)}".PadRight(column) + " -> ", needs, column + 4);
            else
                printer.Line("  " + Title(target));
            if (target.Description is { Length: > 0 } description)
                Wrapped("    ", description, 4);
        }
    }

    private void Parameters(IReadOnlyList<BuildParameter> parameters, NukeBuild build, string defaults)
    {
        printer.Line("Parameters:");
        printer.Line();
        var own = parameters.Where(parameter => parameter.Attribute.List).DistinctBy(parameter => parameter.Key).ToList();
        var column = EngineOption.All.Select(option => Names.Kebab(option.Name)).Concat(own.Select(parameter => parameter.Kebab)).Max(name => name.Length) + 8;
        foreach (var parameter in own.OrderBy(parameter => parameter.Kebab, StringComparer.Ordinal))
            Wrapped($"  --{parameter.Kebab}".PadRight(column), Describe(parameter, build), column);
        printer.Line();
        foreach (var option in EngineOption.All)
            Wrapped($"  --{Names.Kebab(option.Name)}".PadRight(column), option.Name == "Target" && defaults.Length > 0 ? $"{option.Description} Default is '{defaults}'." : option.Description, column);
    }

    private static string Title(ExecutableTarget target) => target.IsDefault ? target.Name + " (default)" : target.Name;

    private static string Describe(BuildParameter parameter, NukeBuild build)
    {
        var description = parameter.Attribute.Description?.TrimEnd('.', ' ');
        var text = string.IsNullOrEmpty(description) ? "<no description>" : description + ".";
        return Values(parameter, build) is { Count: > 0 } values ? $"{text} {(parameter.Type.IsArray ? "Any" : "One")} of {string.Join(", ", values)}." : text;
    }

    /// <summary>A list that cannot be read is no reason to show no help; the run that needs it says what is wrong with it.</summary>
    private static IReadOnlyList<string>? Values(BuildParameter parameter, NukeBuild build)
    {
        try
        {
            return parameter.IsSecret ? null : ValueSets.Of(parameter, build);
        }
        catch (BuildDefinitionException)
        {
            return null;
        }
    }

    private void Wrapped(string start, string text, int column)
    {
        var line = start;
        var empty = true;
        foreach (var word in text.Split(' '))
        {
            if (!empty && line.Length + word.Length + 1 > width)
            {
                printer.Line(line.TrimEnd());
                (line, empty) = (new string(' ', column), true);
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        printer.Line(line.TrimEnd());
    }
}
