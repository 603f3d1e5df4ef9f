using System.Text;
using Pipeline.Failures;

namespace Pipeline.Reporting;

/// <summary>Markdown for GitHub's job summary and for <c>output/plan.md</c>.</summary>
public static class JobSummary
{
    private static readonly HostTraits Unmarked = new(Animate: false, Colour: false, GitHub: false, Unicode: true, Width: 80); // Nobody executes what is in a summary.
    private const int MostBytes = (1024 - 4) * 1024; // Some room for what follows the last part.

    /// <summary>A failure: what, the facts, what to do.</summary>
    public static string Of(PipelineFailure failure)
    {
        var text = new StringBuilder($"### ❌ {failure.Code}: {failure.Summary}\n\n");
        if (failure.Detail.Length > 0)
            text.Append(Fenced(failure.Detail.Replace("\r", "")));
        if (failure.Hint.Length > 0)
            text.Append('\n').Append(failure.Hint).Append('\n');
        return text.ToString();
    }

    /// <summary>A plan as a table; unchanged things are a count.</summary>
    public static string Of(PlanReady plan)
    {
        var text = new StringBuilder($"### {PlanText.Total(plan.Changes)}\n");
        var changing = plan.Changes.Where(change => change.Kind != ChangeKind.Unchanged).ToArray();
        if (changing.Length == 0)
            return text.ToString();
        text.Append("\n| | What | Type | In | Why |\n|---|---|---|---|---|\n");
        foreach (var change in changing)
            text.Append($"| `{PlanText.Sign(change.Kind)}` | {Cell(change.Name)} | {Cell(change.Type)} | {Cell(change.Parent)} | {Cell(change.Reason ?? "")} |\n");
        return text.ToString();
    }

    /// <summary>A list as a table.</summary>
    public static string Of(ListReady list)
    {
        var text = new StringBuilder($"### {list.Title}\n");
        if (list.Rows.Count == 0)
            return text.ToString();
        text.Append($"\n| {string.Join(" | ", list.Columns)} |\n|{string.Concat(list.Columns.Select(_ => "---|"))}\n");
        foreach (var row in list.Rows)
            text.Append($"| {string.Join(" | ", row.Select(Cell))} |\n");
        return text.ToString();
    }

    /// <summary>The outputs and the next step.</summary>
    public static string Of(OutputsReady ready, TimeSpan elapsed)
    {
        var text = new StringBuilder($"### ✅ Done in {Durations.Text(elapsed)}\n");
        if (ready.Outputs.Count > 0)
            text.Append("\n| Module | Output | Value |\n|---|---|---|\n");
        foreach (var output in ready.Outputs)
            text.Append($"| {Cell(output.Owner)} | {Cell(output.Name)} | {Code(output.Value)} |\n");
        if (ready.Next is { } next)
            text.Append($"\nNext: `{next}`\n");
        return text.ToString();
    }

    /// <summary>A model's answer: its text cannot leave its fence.</summary>
    public static string Of(AnswerReady answer)
    {
        var text = new ForeignText(Unmarked);
        return $"### Answer\n\n{Fenced((text.Next(answer.Text) + text.End()).TrimEnd('\n'))}\n{Cell(AnswerFacts.Line(answer))}\n";
    }

    /// <summary>How the steps ended, as a table; empty when there were none.</summary>
    public static string Of(IReadOnlyList<StepFinished> outcomes)
    {
        if (outcomes.Count == 0)
            return "";
        var text = new StringBuilder("### Steps\n\n| | Step | Result | Took |\n|---|---|---|---|\n");
        foreach (var step in outcomes)
            text.Append($"| {Mark(step.Outcome)} | {Cell(step.Step)} | {Cell(step.Text)} | {(step.Took is { } took ? Durations.Text(took) : "")} |\n");
        return text.ToString();
    }

    /// <summary>
    /// The parts as one text that GitHub accepts: a step's summary may have 1 MiB, and is dropped as a whole when it has more
    /// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits).
    /// </summary>
    public static string Joined(IEnumerable<string> parts)
    {
        var (text, room) = (new StringBuilder(), MostBytes);
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            var bytes = Encoding.UTF8.GetByteCount(part) + 1;
            room -= bytes;
            text.Append(room >= 0 ? part : $"{part.Split('\n')[0]}\n\nThis is too long for a job summary: see the log.\n").Append('\n');
            room += room >= 0 ? 0 : bytes;
        }
        return text.ToString();
    }

    private static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Done => "✅",
        Outcome.Unchanged => "=",
        _ => "❌",
    };

    // A fence is longer than any run of backticks inside: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
    private static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += '`';
        return $"{fence}text\n{text}\n{fence}\n";
    }

    private static string Code(string text) => text.Length == 0 ? "" : text.Contains('`') ? Cell(text) : $"`{Cell(text)}`";

    private static string Cell(string text) => TextLines.One(text).Replace("|", "\\|");
}
