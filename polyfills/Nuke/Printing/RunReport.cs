using Nuke.Common.Building;

namespace Nuke.Common.Printing;

/// <summary>The end of a run: warnings and errors again if they have scrolled away, the table, the verdict.</summary>
internal static class RunReport
{
    internal static void Print(Session session, NukeBuild build)
    {
        var printer = session.Printer;
        if (printer.Remarks.Count > 0 && build.FinishedTargets.Count > 1)
        {
            printer.Line();
            printer.Line(printer.Palette.Heading("Errors & Warnings"));
            printer.Line();
            foreach (var remark in printer.Remarks)
                printer.Line($"{printer.Tag(remark.Severity)} {(remark.Target.Length > 0 ? remark.Target + ": " : "")}{remark.Text}");
        }

        SummaryTable.Print(printer, build.ExecutionPlan);
        printer.Line();
        printer.Line(build.IsSucceeding
            ? printer.Palette.Good($"Build succeeded on {printer.Now("G")}. ＼（＾ᴗ＾）／")
            : printer.Palette.Bad($"Build failed on {printer.Now("G")}. (╯°□°）╯︵ ┻━┻"));
    }
}
