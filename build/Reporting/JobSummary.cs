using System.Text;
using Pipeline.Failures;

namespace Pipeline.Reporting;

/// <summary>Markdown for GitHub's job summary and for <c>output/plan.md</c>.</summary>
public static class JobSummary
{
    /// <summary>A failure: what, the facts, what to do.</summary>
    public static string Of(PipelineFailure failure)
    {
        var text = new StringBuilder($"### ❌ {failure.Code}: {failure.Summary}\n\n");
        if (failure.Detail.Length > 0)
            text.Append("```text\n").Append(failure.Detail.Replace("\r", "")).Append("\n```\n");
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

    /// <summary>The outputs and the next step.</summary>
    public static string Of(OutputsReady ready, TimeSpan elapsed)
    {
        var text = new StringBuilder($"### ✅ Done in {Durations.Text(elapsed)}\n");
        if (ready.Outputs.Count > 0)
            text.Append("\n| Module | Output | Value |\n|---|---|---|\n");
        foreach (var output in ready.Outputs)
            text.Append($"| {Cell(output.Owner)} | {Cell(output.Name)} | `{output.Value.Replace("|", "\\|")}` |\n");
        if (ready.Next is { } next)
            text.Append($"\nNext: `{next}`\n");
        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("\n", " ");
}
