using Nuke.Common.Building;

namespace Nuke.Common.Printing;

/// <summary>The end of a run: warnings and errors again if they have scrolled away, the table, the verdict.</summary>
internal static class RunReport
{
    internal static void Print(Session session, NukeBuild build, TimeSpan total)
    {
        var printer = session.Printer;
        if (printer.Remarks.Count > 0 && build.FinishedTargets.Count > 1)
        {
            printer.Line();
            printer.Line(printer.Palette.Heading("Errors & Warnings"));
            printer.Line();
            foreach (var remark in InOrder(printer.Remarks, build))
                printer.Quote($"{printer.Tag(remark.Severity)} {(remark.Target.Length > 0 ? remark.Target + ": " : "")}{remark.Text}");
        }

        // Targets that ran at once took less time than all of them together.
        SummaryTable.Print(printer, build.ExecutionPlan, session.Options.Parallel > 1 ? total : null);
        printer.Line();
        printer.Line(build.IsSucceeding
            ? printer.Palette.Good($"Build succeeded on {printer.Now("G")}. ＼（＾ᴗ＾）／")
            : printer.Palette.Bad($"Build {(build.AbortedTargets.Count > 0 ? "interrupted" : "failed")} on {printer.Now("G")}. (╯°□°）╯︵ ┻━┻"));
    }

    /// <summary>In the order of the plan, whoever came first.</summary>
    private static IEnumerable<Remark> InOrder(IReadOnlyList<Remark> remarks, NukeBuild build)
    {
        var places = build.ExecutionPlan.Select((target, at) => (target.Name, at)).ToDictionary(pair => pair.Name, pair => pair.at);
        return remarks.OrderBy(remark => places.GetValueOrDefault(remark.Target, -1));
    }
}
