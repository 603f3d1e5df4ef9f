namespace Pipeline.Reporting;

/// <summary>Takes events from every room and hands them, one at a time and in order, to the printers.</summary>
public sealed class Reporter : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly IReadOnlyList<IPrinter> printers;
    private readonly TimeProvider clock;
    private readonly long start;
    private readonly Dictionary<string, Step> underWay = new(StringComparer.Ordinal);
    private readonly ITimer heart;
    private bool finished;

    private sealed record Step(string Action, long Began, long LastHeard);

    /// <summary>A reporter with its printers.</summary>
    /// <param name="printers">In the order in which they see an event.</param>
    /// <param name="clock">Where durations and heartbeats come from.</param>
    public Reporter(IReadOnlyList<IPrinter> printers, TimeProvider clock)
    {
        (this.printers, this.clock, start) = (printers, clock, clock.GetTimestamp());
        heart = clock.CreateTimer(_ => Beat(), null, Silence / 2, Silence / 2);
    }

    /// <summary>Since the run began.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(start);

    /// <summary>The steps that have begun and not ended.</summary>
    public IReadOnlyList<string> UnderWay
    {
        get
        {
            lock (gate)
                return [.. underWay.Keys];
        }
    }

    /// <summary>Shows an event. May be called from anywhere, at any time.</summary>
    public void Raise(Event happened)
    {
        lock (gate)
        {
            if (finished)
                return;
            var now = clock.GetTimestamp();
            switch (happened)
            {
                case StepStarted started:
                    underWay[started.Step] = new Step(started.Action, now, now);
                    break;
                case ResourceChanged changed when underWay.TryGetValue(changed.Step, out var step):
                    underWay[changed.Step] = step with { LastHeard = now };
                    break;
                case AnswerPiece: // Whoever reads does not wait.
                    foreach (var (name, step) in underWay.ToArray())
                        underWay[name] = step with { LastHeard = now };
                    break;
                case AnswerReady answer:
                    underWay.Remove(answer.From);
                    break;
                case StepFinished { Took: null } finished when underWay.Remove(finished.Step, out var step):
                    happened = finished with { Took = clock.GetElapsedTime(step.Began, now) };
                    break;
            }
            Show(happened);
            if (happened is WorkEnded)
                underWay.Clear();
        }
    }

    /// <summary>Stops the heartbeat, tells the printers that the run is over, and closes those that hold something.</summary>
    public void Dispose()
    {
        heart.Dispose();
        lock (gate)
        {
            if (finished)
                return;
            finished = true;
            Show(new RunFinished());
            foreach (var printer in printers.OfType<IDisposable>())
                printer.Dispose();
        }
    }

    private void Beat()
    {
        lock (gate)
        {
            if (finished)
                return;
            var now = clock.GetTimestamp();
            foreach (var (name, step) in underWay.ToArray())
            {
                if (clock.GetElapsedTime(step.LastHeard, now) < Silence)
                    continue;
                underWay[name] = step with { LastHeard = now };
                Show(new Heartbeat(name, step.Action, clock.GetElapsedTime(step.Began, now)));
            }
        }
    }

    private void Show(Event happened)
    {
        foreach (var printer in printers)
            printer.Show(happened, Elapsed);
    }
}
