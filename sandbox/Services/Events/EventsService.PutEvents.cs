using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Services.Events.Patterns;

namespace Pipeline.Sandbox.Services.Events;

public sealed partial class EventsService
{
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
    private const int LargestRequest = 256 * 1024;

    /// <summary>PutEvents: each entry is taken or refused by itself.</summary>
    public JsonObject? PutEvents(Call call)
    {
        List<JsonObject> entries = [.. call.Input.Objects("Entries")];
        if (entries.Sum(Size) > LargestRequest)
            throw new AwsError("ValidationException", "Total size of the entries in the request is over the limit.");
        var answers = entries.ToArray(entry => PutEvent(call, entry));
        return new() { ["FailedEntryCount"] = answers.Count(answer => answer!["ErrorCode"] is not null), ["Entries"] = answers };
    }

    /// <summary>TestEventPattern.</summary>
    public JsonObject? TestEventPattern(Call call)
    {
        if (Parsed(call.Input.Need("Event")) is not { } @event)
            throw new AwsError("ValidationException", "Parameter Event is not valid.");
        foreach (var member in new[] { "id", "account", "source", "time", "region", "resources", "detail-type" })
            if (@event[member] is null)
                throw new AwsError("ValidationException", $"Parameter {member} is not valid. Reason: {member} is a required argument.");
        return new() { ["Result"] = EventPattern.Parse(call.Input.Need("EventPattern")).Matches(@event) };
    }

    private JsonObject PutEvent(Call call, JsonObject entry)
    {
        foreach (var member in new[] { "Source", "DetailType", "Detail" })
            if (string.IsNullOrEmpty(entry.Text(member)))
                return Refused("InvalidArgument", $"Parameter {member} is not valid. Reason: {member} is a required argument.");
        if (entry.Need("Source").StartsWith("aws.", StringComparison.Ordinal))
            return Refused("NotAuthorizedForSourceException", "Not authorized for the source.");
        if (Parsed(entry.Need("Detail")) is not { } detail)
            return Refused("MalformedDetail", "Detail is malformed.");
        var bus = BusOf(entry.Text("EventBusName"));
        var time = entry.Text("Time") is { } given ? DateTimeOffset.Parse(given, CultureInfo.InvariantCulture) : world.Clock.GetUtcNow();
        var @event = EventEnvelope.Of(call, time, entry.Need("Source"), entry.Need("DetailType"), detail, entry.Texts("Resources"));
        // An event for a bus that is not there is taken and goes nowhere.
        Send(call, bus, @event);
        return new() { ["EventId"] = @event["id"]!.GetValue<string>() };
    }

    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html
    private static int Size(JsonObject entry) =>
        (entry["Time"] is null ? 0 : 14) + new[] { "Source", "DetailType", "Detail" }.Select(member => entry.Text(member)).Concat(entry.Texts("Resources")).Sum(text => Encoding.UTF8.GetByteCount(text ?? ""));

    private static JsonObject? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Refused(string code, string message) => new() { ["ErrorCode"] = code, ["ErrorMessage"] = message };
}
