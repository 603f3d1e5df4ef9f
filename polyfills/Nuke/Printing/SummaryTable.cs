using System.Globalization;
using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>The table at the end of a run.</summary>
internal static class SummaryTable
{
    private const int StatusWidth = 10;
    private const int DurationWidth = 10;
    private const int LeastNameWidth = 19;

    internal static void Print(Printer printer, IReadOnlyCollection<ExecutableTarget> plan, TimeSpan? wall = null)
    {
        var shown = plan.Where(target => target.Status != ExecutionStatus.Collective).ToList();
        var nameWidth = Math.Max(LeastNameWidth, shown.Select(target => target.Name.Length + 4).DefaultIfEmpty().Max());
        var width = nameWidth + StatusWidth + DurationWidth;
        var total = wall ?? shown.Aggregate(TimeSpan.Zero, (sum, target) => sum + target.Duration);

        printer.Line();
        printer.Line(new string('═', width));
        printer.Line("Target".PadRight(nameWidth) + "Status".PadRight(StatusWidth) + "Duration".PadLeft(DurationWidth));
        printer.Line(new string('─', width));
        foreach (var target in shown)
            printer.Line(Row(printer.Palette, target, nameWidth));
        printer.Line(new string('─', width));
        printer.Line("Total".PadRight(nameWidth + StatusWidth) + Duration(total).PadLeft(DurationWidth));
        printer.Line(new string('═', width));
    }

    /// <summary><c>m:ss</c>, below a second <c>&lt; 1sec</c>.</summary>
    internal static string Duration(TimeSpan duration) => duration < TimeSpan.FromSeconds(1)
        ? "< 1sec"
        : string.Create(CultureInfo.InvariantCulture, $"{(int)duration.TotalMinutes}:{duration.Seconds:00}");

    /// <summary>Whether a target has a duration.</summary>
    internal static bool Ran(ExecutableTarget target) =>
        target.Status is ExecutionStatus.Succeeded or ExecutionStatus.Failed or ExecutionStatus.Aborted;

    private static string Row(Palette palette, ExecutableTarget target, int nameWidth)
    {
        var status = target.Status.ToString().PadRight(StatusWidth);
        var row = target.Name.PadRight(nameWidth) + Paint(palette, target.Status, status)
            + (Ran(target) ? Duration(target.Duration) : "").PadLeft(DurationWidth);
        return (TargetNote.Of(target) is { } note ? $"{row}   {palette.Faint("// " + note)}" : row).TrimEnd();
    }

    private static string Paint(Palette palette, ExecutionStatus status, string text) => status switch
    {
        ExecutionStatus.Succeeded => palette.Good(text),
        ExecutionStatus.Failed or ExecutionStatus.Aborted => palette.Bad(text),
        _ => palette.Warning(text),
    };
}
