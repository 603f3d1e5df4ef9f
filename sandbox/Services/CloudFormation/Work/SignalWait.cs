using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Waits until a resource that was made has had the signals it was to have.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html</remarks>
internal sealed class SignalWait(StackJob job, ResourceRow row)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    private bool IsCondition => row.Type == "AWS::CloudFormation::WaitCondition";

    /// <summary>The resource when the wait is over.</summary>
    /// <param name="made">The resource as its service made it.</param>
    /// <param name="cancellation">Cancelled when somebody gives up what the stack is doing.</param>
    /// <exception cref="AwsError">A signal tells of a failure, or too few came in time.</exception>
    public async Task<Made> OverAsync(Made made, CancellationToken cancellation)
    {
        var rule = row.Signals!;
        var until = rule.Until ?? job.World.Clock.GetUtcNow() + rule.Timeout;
        job.Log.Keep(row with { PhysicalId = made.PhysicalId, Signals = rule with { Until = until } });
        for (var pause = Shortest; ; pause = pause < Longest ? pause * 2 : Longest)
        {
            var signals = await SignalsAsync();
            Tell(signals);
            if (signals.FirstOrDefault(signal => signal.Status == "FAILURE") is { } failure)
                throw Failed(failure);
            if (signals.Count >= rule.Count)
                return IsCondition ? made with { Attributes = new() { ["Data"] = Data(signals) } } : made;
            if (job.World.Clock.GetUtcNow() >= until)
                throw TimedOut(signals.Count);
            await Task.Delay(pause, cancellation);
        }
    }

    private async Task<IReadOnlyList<SignalRow>> SignalsAsync()
    {
        var sent = job.Tables.Signals.Under($"{job.Key}/{row.LogicalId}/").Select(pair => pair.Value);
        return row.Properties.Text("Handle") is { } handle ? [.. sent, .. await SignalMailbox.ReadAsync(job.World, handle)] : [.. sent];
    }

    private void Tell(IReadOnlyList<SignalRow> signals)
    {
        foreach (var signal in signals.Where(signal => !IsCondition && told.Add(signal.Id)))
            job.Log.Event(row.LogicalId, row.PhysicalId, row.Type, row.Status, $"Received {signal.Status} signal with UniqueId {signal.Id}", null);
    }

    private AwsError Failed(SignalRow signal) => new(HandlerFailures.Unsignalled, IsCondition
        ? $"WaitCondition received failed message: '{signal.Reason}' for uniqueId: {signal.Id}"
        : $"Received 1 FAILURE signal(s) out of {row.Signals!.Count}. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement");

    private AwsError TimedOut(int received) => new(HandlerFailures.Unsignalled, IsCondition
        ? $"WaitCondition timed out. Received {received} conditions when expecting {row.Signals!.Count}"
        : $"Failed to receive {row.Signals!.Count - received} resource signal(s) within the specified duration");

    private static string Data(IEnumerable<SignalRow> signals) =>
        new JsonObject(signals.Select(signal => KeyValuePair.Create(signal.Id, (JsonNode?)(signal.Data ?? "")))).ToJsonString();
}
