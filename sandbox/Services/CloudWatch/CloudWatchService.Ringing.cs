using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private TaskCompletionSource bell = NewBell();

    /// <summary>Waits until one of some alarms rings, and answers which. An alarm that is not there does not ring.</summary>
    internal async Task<string> RingingAsync(Call call, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        while (true)
        {
            // The bell first: what rings between the look and the wait must not be missed.
            var next = Volatile.Read(ref bell).Task;
            if (Ringing(call, names) is { } name)
                return name;
            await next.WaitAsync(cancellation);
        }
    }

    /// <summary>The first of some alarms that rings now; null when all are silent.</summary>
    internal string? Ringing(Call call, IReadOnlyList<string> names) =>
        names.FirstOrDefault(name => alarms.Find(call, name)?.Body.Need("StateValue") == AlarmState.Ringing);

    private void Ring() => Interlocked.Exchange(ref bell, NewBell()).SetResult();

    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
