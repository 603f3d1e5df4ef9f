using System.Text.Json;
using Pipeline.Failures;

namespace Pipeline.Reporting;

/// <summary>
/// The fields of each event in the JSON log. Those marked ? are absent when there is nothing to say; durations are seconds.
/// <list type="table">
/// <item><term>run-started</term><description>environment, account, region, caller, sandbox, endpoint?</description></item>
/// <item><term>step-started</term><description>step, action, total?</description></item>
/// <item><term>resource-changed</term><description>step, resource, status, reason?</description></item>
/// <item><term>heartbeat</term><description>step, action, since</description></item>
/// <item><term>step-finished</term><description>step, outcome (done, unchanged, failed), text, took?</description></item>
/// <item><term>warned</term><description>text, file?, line?, column?</description></item>
/// <item><term>explained</term><description>text</description></item>
/// <item><term>plan-ready</term><description>changes: [{kind, parent, name, resourceType, reason?}]</description></item>
/// <item><term>list-ready</term><description>title, rows: [{a text for each column, by its name in lower case}]</description></item>
/// <item><term>outputs-ready</term><description>outputs: [{owner, name, value}], next?</description></item>
/// <item><term>noted</term><description>text</description></item>
/// <item><term>answer-piece</term><description>text</description></item>
/// <item><term>answer-ready</term><description>from, text, took, firstPiece?, promptTokens?, answerTokens?, place?</description></item>
/// <item><term>failure-raised</term><description>code?, summary, detail, hint, exitCode, problems: [{code, message, file?, line?, column?, hint?}]</description></item>
/// <item><term>work-ended, run-finished</term><description>none</description></item>
/// </list>
/// </summary>
public static class JsonFields
{
    /// <summary>The event's type, such as <c>step-started</c>.</summary>
    public static string Type(Event happened) => happened switch
    {
        RunStarted => "run-started",
        StepStarted => "step-started",
        ResourceChanged => "resource-changed",
        Heartbeat => "heartbeat",
        StepFinished => "step-finished",
        Warned => "warned",
        Explained => "explained",
        PlanReady => "plan-ready",
        ListReady => "list-ready",
        OutputsReady => "outputs-ready",
        Noted => "noted",
        AnswerPiece => "answer-piece",
        AnswerReady => "answer-ready",
        FailureRaised => "failure-raised",
        WorkEnded => "work-ended",
        RunFinished => "run-finished",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no name in the JSON log."),
    };

    /// <summary>Writes the event's own fields.</summary>
    public static void Write(Utf8JsonWriter json, Event happened)
    {
        switch (happened)
        {
            case RunStarted run:
                Texts(json, ("environment", run.Environment), ("account", run.Account), ("region", run.Region), ("caller", run.Caller), ("endpoint", run.Endpoint));
                json.WriteBoolean("sandbox", run.Sandbox);
                break;
            case StepStarted step:
                Texts(json, ("step", step.Step), ("action", step.Action));
                Number(json, "total", step.Total);
                break;
            case ResourceChanged change:
                Texts(json, ("step", change.Step), ("resource", change.Resource), ("status", change.Status), ("reason", change.Reason));
                break;
            case Heartbeat beat:
                Texts(json, ("step", beat.Step), ("action", beat.Action));
                Number(json, "since", beat.Since.TotalSeconds);
                break;
            case StepFinished step:
                Texts(json, ("step", step.Step), ("outcome", step.Outcome.ToString().ToLowerInvariant()), ("text", step.Text));
                Number(json, "took", step.Took?.TotalSeconds);
                break;
            default:
                WriteResult(json, happened);
                break;
        }
    }

    private static void WriteResult(Utf8JsonWriter json, Event happened)
    {
        switch (happened)
        {
            case Warned warning:
                Texts(json, ("text", warning.Text));
                Place(json, warning.Location);
                break;
            case Explained explained:
                Texts(json, ("text", explained.Text));
                break;
            case PlanReady plan:
                Each(json, "changes", plan.Changes, change => Texts(json, ("kind", change.Kind.ToString().ToLowerInvariant()),
                    ("parent", change.Parent), ("name", change.Name), ("resourceType", change.Type), ("reason", change.Reason)));
                break;
            case ListReady list:
                Texts(json, ("title", list.Title));
                Each(json, "rows", list.Rows, row => Texts(json, [.. list.Columns.Zip(row, (column, text) => (column.ToLowerInvariant(), (string?)text))]));
                break;
            case OutputsReady ready:
                Each(json, "outputs", ready.Outputs, one => Texts(json, ("owner", one.Owner), ("name", one.Name), ("value", one.Value)));
                Texts(json, ("next", ready.Next));
                break;
            case Noted note:
                Texts(json, ("text", note.Text));
                break;
            case AnswerPiece piece:
                Texts(json, ("text", piece.Text));
                break;
            case AnswerReady answer:
                Answer(json, answer);
                break;
            case FailureRaised { Failure: var failure }:
                Failure(json, failure);
                break;
        }
    }

    private static void Answer(Utf8JsonWriter json, AnswerReady answer)
    {
        Texts(json, ("from", answer.From), ("text", answer.Text), ("place", answer.Place));
        Number(json, "took", answer.Took.TotalSeconds);
        Number(json, "firstPiece", answer.FirstPiece?.TotalSeconds);
        Number(json, "promptTokens", answer.PromptTokens);
        Number(json, "answerTokens", answer.AnswerTokens);
    }

    private static void Failure(Utf8JsonWriter json, Exception failure)
    {
        var expected = failure as PipelineFailure;
        Texts(json, ("code", expected?.Code), ("summary", failure.Message), ("detail", expected?.Detail ?? ""), ("hint", expected?.Hint ?? ""));
        Number(json, "exitCode", expected?.ExitCode ?? 1);
        Each(json, "problems", expected?.Problems ?? [], problem =>
        {
            Texts(json, ("code", problem.Code), ("message", problem.Message), ("hint", problem.Hint));
            Place(json, problem.Location);
        });
    }

    private static void Place(Utf8JsonWriter json, Location? place)
    {
        Texts(json, ("file", place?.File));
        Number(json, "line", place is { Line: > 0 } ? place.Line : null);
        Number(json, "column", place is { Line: > 0, Column: > 0 } ? place.Column : null);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is not null)
                json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, Math.Round(number, 3));
    }
}
