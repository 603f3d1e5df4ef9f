using System.Collections.Concurrent;
using Pipeline.Sandbox.Services.CloudFormation.Resources;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Starts the workers of stacks. A stack has one at a time: whoever moved it into a status that is in progress starts it.</summary>
internal sealed class StackWork(SandboxWorld world, StackTables tables)
{
    private readonly ResourceHandlers handlers = new();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> interrupts = new(StringComparer.Ordinal);

    /// <summary>Goes on with a stack until nothing is in progress any more.</summary>
    public void Start(string key) => world.Background.Start(async stopping =>
    {
        using var interrupt = new CancellationTokenSource();
        interrupts[key] = interrupt;
        using var deadline = Deadline(key);
        try
        {
            await RunAsync(new(world, tables, handlers, key, new(stopping, interrupt.Token)));
        }
        finally
        {
            interrupts.TryRemove(KeyValuePair.Create(key, interrupt));
        }
    });

    /// <summary>Wakes a stack that is to give up what it is doing.</summary>
    public void Interrupt(string key)
    {
        try
        {
            if (interrupts.TryGetValue(key, out var interrupt))
                interrupt.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It came to its end by itself.
        }
    }

    // A creation that was given a time turns back when it is over; that of an earlier process counts from the same beginning.
    private ITimer? Deadline(string key)
    {
        if (tables.Stacks.Find(key) is not { Status: "CREATE_IN_PROGRESS", TimeoutMinutes: { } minutes } stack)
            return null;
        var left = stack.Created.AddMinutes(minutes) - world.Clock.GetUtcNow();
        return world.Clock.CreateTimer(_ => GiveUp(key), null, left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void GiveUp(string key)
    {
        if (tables.Stacks.Change(key, row => row is { Status: "CREATE_IN_PROGRESS" } ? row with { TimedOut = true } : row) is { TimedOut: true, Status: "CREATE_IN_PROGRESS" })
            Interrupt(key);
    }

    // Each phase leaves the stack in its next status, and can be begun again after a kill.
    private static async Task RunAsync(StackJob job)
    {
        while (!job.Stopping.IsCancellationRequested && job.Log.Stack is { IsBusy: true } stack)
            await PhaseAsync(job, stack);
    }

    private static Task PhaseAsync(StackJob job, StackRow stack) => stack.Status switch
    {
        "CREATE_IN_PROGRESS" or "UPDATE_IN_PROGRESS" => new Deployment(job, stack).RunAsync(),
        "ROLLBACK_IN_PROGRESS" or "DELETE_IN_PROGRESS" => new Removal(job, stack).RunAsync(),
        "IMPORT_IN_PROGRESS" or "IMPORT_ROLLBACK_IN_PROGRESS" => new Import(job, stack).RunAsync(),
        "UPDATE_ROLLBACK_IN_PROGRESS" => new Restoration(job, stack).RunAsync(),
        _ => new Cleanup(job, stack).RunAsync(),
    };
}
