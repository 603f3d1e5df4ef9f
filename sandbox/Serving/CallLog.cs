using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Serving;

/// <summary>What was asked of the sandbox lately, and what went wrong inside it.</summary>
internal sealed class CallLog(Action<Exception>? faulted)
{
    // A sandbox that serves for days must not grow with every request.
    private const int Kept = 20_000;

    private readonly ConcurrentQueue<RecordedCall> calls = new();
    private readonly ConcurrentQueue<Exception> faults = new();

    public IReadOnlyList<RecordedCall> Calls => [.. calls];

    public IReadOnlyList<Exception> Faults => [.. faults];

    public void Add(RecordedCall call) => Add(calls, call);

    public void Add(Exception fault)
    {
        Add(faults, fault);
        faulted?.Invoke(fault);
    }

    private static void Add<T>(ConcurrentQueue<T> queue, T entry)
    {
        queue.Enqueue(entry);
        while (queue.Count > Kept)
            queue.TryDequeue(out _);
    }
}
