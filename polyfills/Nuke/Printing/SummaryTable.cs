using System.Globalization;
using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>The table at the end of a run.</summary>
internal static class SummaryTable
{
    private const int StatusWidth = 10;
    private const int DurationWidth = 10;
    private const int LeastNameWidth = 19;

    internal static void Print(Printer printer, IReadOnlyCollection<ExecutableTarget> plan)
    {
        var shown = plan.Where(target => target.Status != ExecutionStatus.Collective).ToList();
        var nameWidth = Math.Max(LeastNameWidth, shown.Select(target => target.Name.Length + 4).DefaultIfEmpty().Max());
        var width = nameWidth + StatusWidth + DurationWidth;
        var total = shown.Aggregate(TimeSpan.Zero, (sum, target) => sum + target.Duration);

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

    private static string Row(Palette palette, ExecutableTarget target, int nameWidth)
    {
        var ran = target.Status is ExecutionStatus.Succeeded or ExecutionStatus.Failed or ExecutionStatus.Aborted;
        var status = target.Status.ToString().PadRight(StatusWidth);
        var row = target.Name.PadRight(nameWidth) + Paint(palette, target.Status, status)
            + (ran ? Duration(target.Duration) : "").PadLeft(DurationWidth);
        return (Note(target) is { } note ? $"{row}   {palette.Faint("// " + note)}" : row).TrimEnd();
    }

    private static string Paint(Palette palette, ExecutionStatus status, string text) => status switch
    {
        ExecutionStatus.Succeeded => palette.Good(text),
        ExecutionStatus.Failed or ExecutionStatus.Aborted => palette.Bad(text),
        _ => palette.Warning(text),
    };

    private static string? Note(ExecutableTarget target)
    {
        if (target.SummaryInformation.Count > 0)
            return string.Join(", ", target.SummaryInformation.Select(pair => $"{pair.Key}: {pair.Value}"));
        if (target.Failure is { } failure)
            return $"{failure.GetType().Name}: {FailureText.FirstLine(failure)}";
        return target.Skipped switch
        {
            null => null,
            var condition when condition.StartsWith("OnlyWhen", StringComparison.Ordinal) => condition,
            var reason => "Skipped: " + reason,
        };
    }
}
