namespace Pipeline.Reporting;

/// <summary>How long something took.</summary>
/// <param name="Name">The resource with its step, or the step.</param>
/// <param name="Took">From its first word to its end.</param>
public sealed record Timing(string Name, TimeSpan Took);

/// <summary>
/// Learns from events what took how long. A step counts for itself when its resources do not say when they began: otherwise it
/// would only repeat the slowest of them.
/// </summary>
public sealed class Timings
{
    private const int Shown = 3;
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(10);

    private readonly Dictionary<(string Step, string Resource), TimeSpan> began = [];
    private readonly HashSet<string> detailed = new(StringComparer.Ordinal);
    private readonly List<Timing> known = [];
    private bool taken;

    /// <summary>Takes note of an event.</summary>
    public void Hear(Event happened, TimeSpan elapsed)
    {
        switch (happened)
        {
            case ResourceChanged { Status: var status } working when Statuses.Meaning(status) == StatusMeaning.Working:
                began.TryAdd((working.Step, working.Resource), elapsed);
                break;
            case ResourceChanged ended when began.Remove((ended.Step, ended.Resource), out var since):
                detailed.Add(ended.Step);
                known.Add(new Timing($"{TextLines.One(ended.Resource)} of {ended.Step}", elapsed - since));
                break;
            case StepFinished { Took: { } took } step when !detailed.Contains(step.Step):
                known.Add(new Timing(step.Step, took));
                break;
        }
    }

    /// <summary>The slowest first; none for a run of less than ten seconds or of a single piece, and none when they have been taken before.</summary>
    public IReadOnlyList<Timing> TakeSlowest(TimeSpan elapsed)
    {
        if (taken || elapsed < WorthTelling || known.Count < 2)
            return [];
        taken = true;
        return [.. known.OrderByDescending(one => one.Took).Take(Shown)];
    }
}
