using System.Text;
using Nuke.Common.Building;
using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>
/// The table of targets for the page of a job of GitHub Actions. It comes last, as a part with a heading of its own: what a build
/// itself says there is about the work, this is about the run.
/// </summary>
internal static class JobSummary
{
    // A step may have 1 MiB in all, which a build needs for more important things than a long reason.
    private const int LongestNote = 1000;

    /// <summary>Appends to the file that GITHUB_STEP_SUMMARY names; without one, or outside of GitHub, there is nothing to do.</summary>
    internal static void Append(Session session, IReadOnlyCollection<ExecutableTarget> plan, TimeSpan total)
    {
        if (!session.Printer.GitHub || session.Surroundings.Variable("GITHUB_STEP_SUMMARY") is not { } file)
            return;
        try
        {
            var before = File.Exists(file) ? File.ReadAllText(file) : "";
            var separator = before.Length == 0 || before.EndsWith("\n\n", StringComparison.Ordinal) ? "" : before.EndsWith('\n') ? "\n" : "\n\n";
            File.AppendAllText(file, separator + Markdown(plan, total, session.Masks), new UTF8Encoding(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // The work is done; a page that cannot be written to does not make it undone.
            session.Printer.Quote($"{session.Printer.Now()} {session.Printer.Tag(Severity.Warning)} GITHUB_STEP_SUMMARY cannot be written: {exception.Message}");
        }
    }

    internal static string Markdown(IEnumerable<ExecutableTarget> plan, TimeSpan total, Masks masks)
    {
        var text = new StringBuilder("### Targets\n\n| | Target | Status | Duration | |\n|---|---|---|--:|---|\n");
        foreach (var target in plan)
            if (target.Status != ExecutionStatus.Collective)
                text.Append($"| {Mark(target.Status)} | {Cell(target.Name)} | {target.Status} | {(SummaryTable.Ran(target) ? Cell(SummaryTable.Duration(target.Duration)) : "")} | {Note(target, masks)} |\n");
        return text.Append($"| | **Total** | | {Cell(SummaryTable.Duration(total))} | |\n").ToString();
    }

    private static string Mark(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => "✅",
        ExecutionStatus.Failed or ExecutionStatus.Aborted => "❌",
        _ => "⏭️",
    };

    // Masked before it is cut or escaped: half a secret, or one with backslashes in it, is not recognised.
    private static string Note(ExecutableTarget target, Masks masks)
    {
        var note = masks.Apply(TargetNote.Of(target) ?? "");
        return Cell(note.Length > LongestNote ? note[..LongestNote] + "…" : note);
    }

    /// <summary>Text that means nothing to Markdown: https://spec.commonmark.org/0.31.2/#backslash-escapes</summary>
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var character in text)
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&')
                cell.Append('\\').Append(character);
            else
                cell.Append(char.IsControl(character) ? ' ' : character);
        return cell.ToString();
    }
}
