using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker.Jobs;

/// <summary>
/// Tells EventBridge how jobs of a kind stand. What becomes of a job is worked out when somebody looks, so that for its end somebody
/// looks when the time has come; another run looks again for those whose end was not told.
/// </summary>
/// <param name="world">The neighbours.</param>
/// <param name="kind">How jobs are kept.</param>
/// <param name="word">What events call one, such as <c>Training Job</c>.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html</remarks>
internal sealed class JobEvents(SandboxWorld world, Kind kind, string word)
{
    private const string Told = "~told";

    /// <summary>Whether the events of this kind have times in milliseconds.</summary>
    public bool InMilliseconds { get; init; }

    /// <summary>Tells of a job in a status that it has not come to by itself, and follows it to its end.</summary>
    public void Tell(Call call, Definition job)
    {
        Publish(call, job, kind.Show("Describe" + kind.Name, job));
        Follow(call, job);
    }

    /// <summary>Follows a job to its end, unless that was told.</summary>
    public void Follow(Call call, Definition job)
    {
        if (job.Body[Told] is null)
            world.Background.Start(stopping => FollowAsync(call with { Input = [], Transfer = null, Cancellation = stopping }, job.Name));
    }

    private async Task FollowAsync(Call call, string key)
    {
        while (kind.Table.Find(call, key) is { } job && job.Body[Told] is null)
        {
            if (job.Until() is { } until && until - world.Clock.GetUtcNow() is var left && left > TimeSpan.Zero)
                await Task.Delay(left, world.Clock, call.Cancellation);
            if (await EndAsync(call, job) is { } end && IsFirst(call, key))
                Publish(call, job, end);
        }
    }

    // The job as it is described at its end; null when it has not come to that, or is gone.
    private async Task<JsonObject?> EndAsync(Call call, Definition job)
    {
        try
        {
            var shown = await world.InvokeAsync("sagemaker", "Describe" + kind.Name, call, new() { [kind.NameMember] = job.Body.Need(kind.NameMember) });
            return shown.Text(kind.Status) is "InProgress" or "Stopping" ? null : shown;
        }
        catch (AwsError)
        {
            return null;
        }
    }

    private bool IsFirst(Call call, string key)
    {
        try
        {
            var first = false;
            kind.Table.Change(call, key, job =>
            {
                first = job.Body[Told] is null;
                return job.With(Told, true);
            });
            return first;
        }
        catch (AwsError)
        {
            // Deleted meanwhile.
            return false;
        }
    }

    private void Publish(Call call, Definition job, JsonObject detail)
    {
        if (InMilliseconds)
            foreach (var (name, value) in detail.Where(member => member.Key.EndsWith("Time", StringComparison.Ordinal)).ToList())
                detail[name] = DateTimeOffset.Parse(value!.GetValue<string>(), CultureInfo.InvariantCulture).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        detail["Tags"] = new JsonObject(job.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));
        world.Service<EventsService>().Publish(call, "aws.sagemaker", $"SageMaker {word} State Change", detail, [job.Arn]);
    }
}
