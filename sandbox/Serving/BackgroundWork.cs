using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Serving;

/// <summary>
/// Work that outlives the call that began it. It is told to stop when the sandbox stops, and waited for, so that nothing
/// writes to a state that is closed; what it had not done yet is taken up by <see cref="AwsService.Resume"/> of the next run.
/// </summary>
public sealed class BackgroundWork
{
    private readonly ConcurrentDictionary<Task, byte> running = new();
    private readonly CancellationTokenSource stop = new();
    private readonly CallLog log;

    internal BackgroundWork(CallLog log) => this.log = log;

    /// <summary>Cancelled when the sandbox stops.</summary>
    public CancellationToken Stopping => stop.Token;

    /// <summary>Begins some work and returns at once. What it throws is recorded as a fault of the sandbox.</summary>
    public void Start(Func<CancellationToken, Task> work)
    {
        var task = Task.Run(() => GuardAsync(work), CancellationToken.None);
        running[task] = 0;
        task.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    internal async Task StopAsync(TimeSpan patience)
    {
        await stop.CancelAsync();
        await Task.WhenAny(Task.WhenAll(running.Keys), Task.Delay(patience));
    }

    private async Task GuardAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fault)
        {
            log.Add(fault);
        }
    }
}
