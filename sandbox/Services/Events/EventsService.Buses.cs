using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events;

public sealed partial class EventsService
{
    private readonly DefinitionTable buses = new(world, "events/buses", (_, name) => NoBus(name));

    /// <summary>CreateEventBus.</summary>
    public JsonObject? CreateEventBus(Call call)
    {
        var name = call.Input.Need("Name");
        if (call.Input.Text("EventSourceName") is not null || name.StartsWith("aws.", StringComparison.Ordinal))
            throw new AwsError("ValidationException", "The sandbox has no partner event sources.");
        var bus = buses.New(name, BusArn(call, name), Given(call), ResourceTags.ReadList(call.Input, "Tags"));
        if (name == DefaultBus)
            throw BusTaken(name);
        var answer = buses.Add(call, bus, () => BusTaken(name)).Copy();
        answer["EventBusArn"] = bus.Arn;
        return answer;
    }

    /// <summary>UpdateEventBus: what is named replaces what there was.</summary>
    public JsonObject? UpdateEventBus(Call call)
    {
        var bus = buses.Change(call, BusOf(call.Input.Text("Name")), bus => bus.With(Given(call)));
        var answer = bus.Copy();
        (answer["Name"], answer["Arn"]) = (bus.Name, bus.Arn);
        return answer;
    }

    /// <summary>DescribeEventBus; the default one unless named.</summary>
    public JsonObject? DescribeEventBus(Call call)
    {
        var name = BusOf(call.Input.Text("Name"));
        return name == DefaultBus ? new() { ["Name"] = name, ["Arn"] = BusArn(call, name) } : Shown(buses.Need(call, name));
    }

    /// <summary>ListEventBuses, the default one among them.</summary>
    public JsonObject? ListEventBuses(Call call)
    {
        var prefix = call.Input.Text("NamePrefix") ?? "";
        var all = buses.All(call).Select(row => KeyValuePair.Create(row.Value.Name, Shown(row.Value)))
            .Append(KeyValuePair.Create(DefaultBus, new JsonObject { ["Name"] = DefaultBus, ["Arn"] = BusArn(call, DefaultBus) }))
            .Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal));
        return Pages.Of(all, Asked(call.Input)).Answer("EventBuses", bus =>
        {
            bus.Remove("DeadLetterConfig");
            bus.Remove("KmsKeyIdentifier");
            bus.Remove("LogConfig");
            return bus;
        }, "NextToken");
    }

    /// <summary>DeleteEventBus, once it has no rules any more; one that is not there is no error.</summary>
    public JsonObject? DeleteEventBus(Call call)
    {
        var name = call.Input.Need("Name");
        if (name == DefaultBus)
            throw new AwsError("ValidationException", "Cannot delete event bus default.");
        if (rules.All(call).Any(row => IsOn(row.Value, name)))
            throw new AwsError("ValidationException", $"Event bus {name} can't be deleted since it has rules.");
        buses.Remove(call, name);
        return [];
    }

    private static JsonObject Given(Call call)
    {
        JsonObject given = [];
        foreach (var member in new[] { "Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig" })
            given[member] = call.Input[member]?.DeepClone();
        return given.Present();
    }

    private static JsonObject Shown(Definition bus)
    {
        var answer = bus.Copy();
        answer["Name"] = bus.Name;
        answer["Arn"] = bus.Arn;
        answer["CreationTime"] = bus.Created.Iso();
        answer["LastModifiedTime"] = bus.Updated.Iso();
        return answer;
    }

    // A bus is named or given by its ARN.
    private static string BusOf(string? nameOrArn) => nameOrArn is null ? DefaultBus : nameOrArn.Split(":event-bus/")[^1];

    private static string BusArn(Call call, string name) => $"arn:{call.Partition}:events:{call.Region}:{call.Account}:event-bus/{name}";

    private static AwsError NoBus(string name) => new("ResourceNotFoundException", $"Event bus {name} does not exist.");

    private static AwsError BusTaken(string name) => new("ResourceAlreadyExistsException", $"Event bus {name} already exists.");
}
