using Pipeline.Failures;

namespace Pipeline.Reporting;

/// <summary>
/// Append-only lines: right for pipes, files, CI logs and plain terminals alike. Outputs and the next step wait for the
/// end of the run, where they are seen and, on GitHub Actions, are outside of any target's group.
/// </summary>
/// <param name="output">Where the lines go.</param>
/// <param name="host">What the place can show.</param>
public sealed class PlainPrinter(TextWriter output, HostTraits host) : IPrinter
{
    private readonly Palette palette = Palette.For(host);
    private readonly Timings timings = new();
    private readonly List<OutputsReady> results = [];
    private readonly ForeignText answer = new(host);

    /// <summary>Takes note of an event without showing it: somebody else does.</summary>
    internal void Note(Event happened, TimeSpan elapsed) => timings.Hear(happened, elapsed);

    /// <inheritdoc/>
    public void Show(Event happened, TimeSpan elapsed)
    {
        timings.Hear(happened, elapsed);
        if (happened is not AnswerPiece)
            output.Write(answer.End()); // Whatever is said next begins a line of its own.
        switch (happened)
        {
            case Noted note:
                output.WriteLine($"{Time(elapsed)} {TextLines.One(note.Text)}");
                break;
            case AnswerPiece piece:
                output.Write(answer.Next(piece.Text));
                output.Flush();
                break;
            case AnswerReady ready:
                output.Write(ready.Streamed ? "" : answer.Next(ready.Text) + answer.End());
                output.WriteLine($"{palette.Faint}{TextLines.One(AnswerFacts.Line(ready))}{palette.Reset}");
                break;
            case RunStarted run:
                output.WriteLine(Where(run));
                break;
            case StepStarted step:
                output.WriteLine($"{Time(elapsed)} {step.Action} {palette.Strong}{step.Step}{palette.Reset}");
                break;
            case ResourceChanged { Status: var status } resource when Statuses.Meaning(status) != StatusMeaning.Working || resource.Reason is not null:
                output.WriteLine($"{Time(elapsed)}   {palette.Of(status)}{status,-18}{palette.Reset} {TextLines.One(resource.Resource)}{Because(resource.Reason)}");
                break;
            case Heartbeat beat:
                output.WriteLine($"{Time(elapsed)} {palette.Faint}still {beat.Action} {beat.Step} ({Durations.Clock(beat.Since)}){palette.Reset}");
                break;
            case StepFinished step:
                output.WriteLine($"{Time(elapsed)} {Mark(step.Outcome)} {step.Step}{Colon(TextLines.One(step.Text))}{Took(step.Took)}");
                break;
            case Warned warning when !host.GitHub: // There it is an annotation, which the log shows too.
                output.WriteLine($"{palette.Caution}warning:{palette.Reset} {(warning.Location is null ? "" : $"{warning.Location} ")}{TextLines.One(warning.Text)}");
                break;
            case Explained explained:
                output.WriteLine(TextLines.One(explained.Text));
                break;
            case PlanReady plan:
                foreach (var line in PlanText.Lines(plan.Changes, palette))
                    output.WriteLine(line);
                output.WriteLine(PlanText.Total(plan.Changes));
                break;
            case ListReady list:
                foreach (var line in ListText.Lines(list, palette))
                    output.WriteLine(line);
                break;
            case OutputsReady ready:
                results.Add(ready);
                break;
            case FailureRaised { Failure: PipelineFailure failure }:
                ShowEnd(elapsed);
                results.Clear();
                ShowFailure(failure); // Its hint is the next step.
                break;
            case RunFinished:
                ShowEnd(elapsed);
                ShowNext();
                break;
        }
    }

    private void ShowEnd(TimeSpan elapsed)
    {
        if (timings.TakeSlowest(elapsed) is { Count: > 0 } slowest)
        {
            output.WriteLine();
            output.WriteLine($"{palette.Strong}Slowest{palette.Reset}");
            foreach (var one in slowest)
                output.WriteLine($"  {Durations.Text(one.Took),9}  {one.Name}");
        }
        foreach (var result in results)
            ShowOutputs(result);
    }

    private void ShowNext()
    {
        if (results.LastOrDefault()?.Next is { } next)
        {
            output.WriteLine();
            output.WriteLine($"Next: {next}");
        }
        results.Clear();
    }

    private void ShowOutputs(OutputsReady ready)
    {
        foreach (var owner in ready.Outputs.GroupBy(one => one.Owner))
        {
            output.WriteLine();
            output.WriteLine($"{palette.Strong}Outputs of {owner.Key}{palette.Reset}");
            var width = owner.Max(one => one.Name.Length);
            foreach (var one in owner)
                output.WriteLine($"  {one.Name.PadRight(width)}  {TextLines.One(one.Value)}");
        }
    }

    private void ShowFailure(PipelineFailure failure)
    {
        output.WriteLine();
        output.WriteLine($"{palette.Bad}{palette.Strong}{failure.Code}: {TextLines.One(failure.Summary)}{palette.Reset}");
        var rule = host.Unicode ? "│" : "|";
        foreach (var line in $"{failure.Detail}\n{failure.Hint}".Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in host.Animate ? TextLines.Fold(TextLines.Safe(line), host.Width - 2) : [host.GitHub ? ForeignText.Uncommanded(TextLines.Safe(line)) : TextLines.Safe(line)])
                output.WriteLine($"{palette.Bad}{rule}{palette.Reset} {part}");
        }
    }

    private string Where(RunStarted run) =>
        string.Join(host.Unicode ? " · " : " - ",
            $"environment {palette.Strong}{run.Environment}{palette.Reset}",
            $"account {run.Account}", run.Region, run.Caller,
            run.Sandbox ? $"{palette.Caution}sandbox{palette.Reset}" : run.Endpoint is null ? $"{palette.Bad}real AWS{palette.Reset}" : $"{palette.Caution}endpoint {run.Endpoint}{palette.Reset}");

    private string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Done => $"{palette.Good}{(host.Unicode ? "✔" : "ok")}{palette.Reset}",
        Outcome.Unchanged => $"{palette.Faint}={palette.Reset}",
        _ => $"{palette.Bad}{(host.Unicode ? "✘" : "failed")}{palette.Reset}",
    };

    private string Time(TimeSpan elapsed) => $"{palette.Faint}{Durations.Clock(elapsed)}{palette.Reset}";

    private string Took(TimeSpan? took) => took is { } time ? $" {palette.Faint}({Durations.Text(time)}){palette.Reset}" : "";

    private static string Colon(string text) => text.Length == 0 ? "" : $": {text}";

    private string Because(string? reason) => reason is null ? "" : $" {palette.Faint}{TextLines.One(reason)}{palette.Reset}";
}
