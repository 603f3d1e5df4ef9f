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

    /// <inheritdoc/>
    public void Show(Event happened, TimeSpan elapsed)
    {
        switch (happened)
        {
            case Warned warning:
                output.WriteLine(Command("warning", warning.Location, null, warning.Text));
                break;
            case FailureRaised { Failure: PipelineFailure failure }:
                foreach (var line in Annotations(failure))
                    output.WriteLine(line);
                Append(JobSummary.Of(failure));
                break;
            case PlanReady plan:
                Append(JobSummary.Of(plan));
                break;
            case OutputsReady ready:
                Append(JobSummary.Of(ready, elapsed));
                break;
        }
    }

    private static IEnumerable<string> Annotations(PipelineFailure failure) => failure.Problems.Count == 0
        ? [Command("error", null, failure.Code, string.Join('\n', new[] { failure.Summary, failure.Detail, failure.Hint }.Where(text => text.Length > 0)))]
        : failure.Problems.Take(MostOfAKind).Select(problem =>
            Command("error", problem.Location, problem.Code, problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}"));

    private static string Command(string level, Location? place, string? title, string message)
    {
        // Properties are joined by a bare comma: the runner does not trim, and would lose " line".
        var properties = new List<string>();
        if (place is not null)
            properties.Add($"file={Property(place.File)}");
        if (place is { Line: > 0 })
            properties.Add($"line={place.Line}");
        if (place is { Line: > 0, Column: > 0 })
            properties.Add($"col={place.Column}");
        if (title is not null)
            properties.Add($"title={Property(title)}");
        return $"::{level}{(properties.Count == 0 ? "" : " ")}{string.Join(',', properties)}::{Data(message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");

    private void Append(string markdown)
    {
        if (summaryFile is { Length: > 0 })
            File.AppendAllText(summaryFile, markdown + "\n", new UTF8Encoding(false));
    }
}
