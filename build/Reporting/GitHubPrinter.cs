using System.Text;
using Pipeline.Failures;

namespace Pipeline.Reporting;

/// <summary>
/// What GitHub Actions shows beside the log: annotations on the line that is wrong, and the job summary
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
/// </summary>
/// <param name="output">Standard output, where the runner reads commands.</param>
/// <param name="summaryFile">The file that <c>GITHUB_STEP_SUMMARY</c> names, or null.</param>
public sealed class GitHubPrinter(TextWriter output, string? summaryFile) : IPrinter
{
    private const int MostOfAKind = 10; // The runner shows no more annotations of a level per step.

    private readonly List<StepFinished> outcomes = [];
    private readonly List<string> parts = [];

    /// <inheritdoc/>
    public void Show(Event happened, TimeSpan elapsed)
    {
        switch (happened)
        {
            case Warned warning:
                output.WriteLine(GitHubCommand.Text("warning", warning.Location, null, warning.Text));
                break;
            case StepFinished step:
                outcomes.Add(step);
                break;
            case FailureRaised { Failure: PipelineFailure failure }:
                foreach (var line in Annotations(failure))
                    output.WriteLine(line);
                parts.Insert(0, JobSummary.Of(failure)); // First cause first.
                break;
            case Explained explained:
                parts.Add($"{TextLines.One(explained.Text)}\n");
                break;
            case PlanReady plan:
                parts.Add(JobSummary.Of(plan));
                break;
            case ListReady list:
                parts.Add(JobSummary.Of(list));
                break;
            case AnswerReady answer:
                parts.Add(JobSummary.Of(answer));
                break;
            case OutputsReady ready:
                parts.Add(JobSummary.Of(ready, elapsed));
                break;
            case RunFinished:
                parts.Add(JobSummary.Of(outcomes));
                Append(JobSummary.Joined(parts));
                break;
        }
    }

    private static IEnumerable<string> Annotations(PipelineFailure failure) => failure.Problems.Count == 0
        ? [GitHubCommand.Text("error", null, failure.Code, string.Join('\n', new[] { failure.Summary, failure.Detail, failure.Hint }.Where(text => text.Length > 0)))]
        : failure.Problems.Take(MostOfAKind).Select(problem =>
            GitHubCommand.Text("error", problem.Location, problem.Code, problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}"));

    private void Append(string markdown)
    {
        if (summaryFile is { Length: > 0 } && markdown.Length > 0)
            File.AppendAllText(summaryFile, markdown, new UTF8Encoding(false));
    }
}
