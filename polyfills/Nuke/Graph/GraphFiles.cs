using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Printing;

namespace Nuke.Common.Graph;

/// <summary>Draws the plan into <c>.nuke/temp</c>; what <c>--plan</c> prints does not depend on it.</summary>
internal static class GraphFiles
{
    internal static void Write(Printer printer, AbsolutePath root, IReadOnlyCollection<ExecutableTarget> plan)
    {
        var folder = root / ".nuke" / "temp";
        var graph = PlanGraph.Of(plan);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(folder / "execution-plan.html", GraphPage.Of(graph));
            File.WriteAllText(folder / "execution-plan.md", MermaidText.Of(graph));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            printer.Line();
            printer.Line(printer.Palette.Warning($"The graph could not be drawn: {exception.Message}"));
            return;
        }

        printer.Line();
        printer.Line($"Graph: {folder / "execution-plan.html"}");
        printer.Line($"       {folder / "execution-plan.md"} (Mermaid)");
    }
}
