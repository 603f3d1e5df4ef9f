namespace Pipeline.Reporting;

/// <summary>The steps under way, one line each, as many as fit into the window.</summary>
/// <param name="host">What the terminal can show.</param>
public sealed class LiveBlock(HostTraits host)
{
    private readonly Palette palette = Palette.For(host);
    private readonly List<LiveStep> steps = [];

    /// <summary>Whether nothing is under way.</summary>
    public bool IsEmpty => steps.Count == 0;

    /// <summary>Takes note of an event.</summary>
    public void Hear(Event happened, TimeSpan elapsed)
    {
        switch (happened)
        {
            case StepStarted started:
                steps.RemoveAll(step => step.Name == started.Step);
                steps.Add(new LiveStep(started.Step, started.Action, started.Total, elapsed));
                break;
            case ResourceChanged changed when steps.FindIndex(step => step.Name == changed.Step) is var at and >= 0:
                steps[at] = steps[at].With(changed);
                break;
            case AnswerReady answer:
                steps.RemoveAll(step => step.Name == answer.From);
                break;
            case StepFinished finished:
                steps.RemoveAll(step => step.Name == finished.Step);
                break;
        }
    }

    /// <summary>Forgets all steps: nobody watches them any more.</summary>
    public void Clear() => steps.Clear();

    /// <summary>The lines, none longer than the window is wide, and one fewer of them than it is high: the cursor rests below.</summary>
    public IReadOnlyList<string> Draw(TimeSpan elapsed)
    {
        var room = host.Height - 1;
        var shown = steps.Count <= room ? steps.Count : room - 1;
        var lines = steps.Take(shown).Select(step => Fit(step.Line(elapsed, palette, host.Unicode ? "▸" : ">"))).ToList();
        if (shown < steps.Count)
            lines.Add(Fit($"  and {steps.Count - shown} more"));
        return lines;
    }

    // One column stays free: many terminals begin a new line once the last one is written to.
    private string Fit(string line) => TextLines.Cut(line, host.Width - 1, host.Unicode ? "…" : "...");
}
