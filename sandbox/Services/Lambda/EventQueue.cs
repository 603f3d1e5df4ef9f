using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Lambda.Execution;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>
/// Events that are worked off after their call was answered. One that fails is tried again twice, one that finds the function at its
/// limit for hours; what a stop or a kill leaves in the queue the next run goes on with.
/// </summary>
/// <param name="world">The clock, the pace and the background.</param>
/// <param name="execute">Has the function work on an event.</param>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html</remarks>
internal sealed class EventQueue(SandboxWorld world, Func<EventRow, Task<(Outcome Outcome, FunctionRow Function)>> execute)
{
    private const int UsualRetries = 2;

    private static readonly TimeSpan OldestUsually = TimeSpan.FromHours(6);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly Table<EventRow> rows = world.Store.Table("lambda/events", LambdaJson.Default.EventRow);

    /// <summary>Takes an event.</summary>
    /// <param name="row">The event.</param>
    /// <param name="kept">Whether it survives a kill; the caller sees to it when not.</param>
    public void Accept(EventRow row, bool kept)
    {
        if (kept)
            rows.Put(row.RequestId, row);
        world.Background.Start(stopping => WorkAsync(row, kept, stopping));
    }

    /// <summary>Goes on with what is left.</summary>
    public void Resume()
    {
        foreach (var (_, row) in rows.Under(""))
            world.Background.Start(stopping => WorkAsync(row, kept: true, stopping));
    }

    private async Task WorkAsync(EventRow row, bool kept, CancellationToken stopping)
    {
        for (var throttled = 0; await PauseAsync(row, throttled) is { } pause;)
        {
            await Task.Delay(pause.Time, world.Clock, stopping);
            throttled = pause.Throttled;
            if (pause.Throttled == 0)
                row = row with { Tries = row.Tries + 1 };
            if (kept)
                rows.Put(row.RequestId, row);
        }
        if (kept)
            rows.Remove(row.RequestId);
    }

    // Null when the event is done with, for good or for bad.
    private async Task<(TimeSpan Time, int Throttled)?> PauseAsync(EventRow row, int throttled)
    {
        try
        {
            var (outcome, function) = await execute(row);
            var settings = function.EventInvoke.GetValueOrDefault(row.Function.Split(':').ElementAtOrDefault(7) ?? Qualifiers.Latest);
            var again = outcome.Error is not null && row.Tries < (settings?.Number("MaximumRetryAttempts") ?? UsualRetries);
            return again && Age(row) < (settings?.Number("MaximumEventAgeInSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : OldestUsually)
                ? (world.Pace.Of(TimeSpan.FromMinutes(row.Tries + 1)), 0) : null;
        }
        catch (AwsError busy) when (busy.Code == "TooManyRequestsException" && Age(row) < OldestUsually)
        {
            var pause = world.Pace.Of(TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, throttled))));
            return (pause > Glance ? pause : Glance, throttled + 1);
        }
        catch (AwsError)
        {
            // The function is gone; AWS lets its events go as well.
            return null;
        }
    }

    private TimeSpan Age(EventRow row) => world.Clock.GetUtcNow() - row.Accepted;
}
