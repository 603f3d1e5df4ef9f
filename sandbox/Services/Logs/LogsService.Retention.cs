using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

public sealed partial class LogsService
{
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
    private static readonly int[] Days =
        [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

    /// <summary>PutRetentionPolicy; only certain numbers of days exist.</summary>
    public JsonObject? PutRetentionPolicy(Call call)
    {
        var days = call.Input.Number("retentionInDays") ?? 0;
        if (!Days.Contains(days))
            throw new AwsError("InvalidParameterException",
                $"1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [{string.Join(", ", Days)}]");
        groups.Change(call, call.Input.Need("logGroupName"), group => group.With("retentionInDays", days));
        return [];
    }

    /// <summary>DeleteRetentionPolicy: events stay for ever.</summary>
    public JsonObject? DeleteRetentionPolicy(Call call)
    {
        groups.Change(call, call.Input.Need("logGroupName"), group => group.With("retentionInDays", null));
        return [];
    }

    // What is older is gone for readers at once; AWS takes up to three days to delete it.
    private long? Retained(Definition group) =>
        group.Body.Number("retentionInDays") is { } days ? world.Clock.GetUtcNow().AddDays(-days).ToUnixTimeMilliseconds() : null;
}
