namespace Pipeline.Endpoints.Advice;

/// <summary>What signals of failing endpoints mean, and what to do.</summary>
public static class AdviceTable
{
    // A container that starts has written something long before.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(30);

    private const string HealthCheck = "health check";

    /// <summary>What is found, the likeliest cause first; empty when no signal is known.</summary>
    public static IReadOnlyList<Finding> For(Symptoms symptoms)
    {
        var text = string.Join('\n', symptoms.Lines);
        var logged = LogSignals.All.Select(signal => signal.In(text)).OfType<Finding>().ToList();
        // The log names the cause of what a health check only notices.
        var told = ReasonSignals.All.Where(signal => logged.Count == 0 || signal.Name != HealthCheck).Select(signal => signal.In(symptoms.Reason)).OfType<Finding>().Take(1);
        IEnumerable<Finding> silent = symptoms is { Logged: false, Age: { } age } && age >= Silence
            ? [new Finding($"After {(int)age.TotalMinutes} minutes the container has not written a line: it never started.", ReasonSignals.MachineImage)]
            : [];
        return [.. logged.Concat(silent).Concat(told).DistinctBy(finding => finding.Remedy)];
    }
}
