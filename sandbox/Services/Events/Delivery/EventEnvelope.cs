using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>The form that every event has.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html</remarks>
internal static class EventEnvelope
{
    public static JsonObject Of(Call call, DateTimeOffset time, string source, string detailType, JsonObject detail, IEnumerable<string> resources) => new()
    {
        ["version"] = "0",
        ["id"] = Guid.NewGuid().ToString(),
        ["detail-type"] = detailType,
        ["source"] = source,
        ["account"] = call.Account,
        ["time"] = Time(time),
        ["region"] = call.Region,
        ["resources"] = new JsonArray([.. resources.Select(arn => JsonValue.Create(arn))]),
        ["detail"] = detail.DeepClone(),
    };

    /// <summary>A time as events carry it, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
