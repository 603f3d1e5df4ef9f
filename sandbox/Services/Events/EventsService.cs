using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events;

/// <summary>EventBridge: rules and targets on the default event bus. No event is delivered.</summary>
public sealed partial class EventsService(SandboxWorld world) : AwsService("events")
{
    private const string DefaultBus = "default";
    private readonly DefinitionTable rules = new(world, "events/rules", (_, name) => new("ResourceNotFoundException", $"Rule {name} does not exist on EventBus {DefaultBus}."));

    /// <summary>PutRule: makes a rule or replaces it. Targets stay, tags are taken only when it is new.</summary>
    public JsonObject? PutRule(Call call)
    {
        CheckBus(call);
        RuleRules.Check(call.Input);
        var (name, body) = (call.Input.Need("Name"), new JsonObject { ["State"] = "ENABLED" });
        foreach (var member in new[] { "EventPattern", "ScheduleExpression", "State", "Description", "RoleArn" })
            if (call.Input[member] is { } value)
                body[member] = value.DeepClone();
        var rule = rules.Set(call, name, present => present is null
            ? rules.New(name, ArnOf(call, name), body, ResourceTags.ReadList(call.Input, "Tags"))
            : present with { Body = Keep(present, body) });
        return new() { ["RuleArn"] = rule.Arn };
    }

    /// <summary>DescribeRule.</summary>
    public JsonObject? DescribeRule(Call call)
    {
        var answer = Describe(Need(call, "Name"));
        answer["CreatedBy"] = call.Account;
        return answer;
    }

    /// <summary>ListRules, by prefix.</summary>
    public JsonObject? ListRules(Call call)
    {
        CheckBus(call);
        var prefix = call.Input.Text("NamePrefix") ?? "";
        var found = rules.All(call).Where(row => row.Value.Name.StartsWith(prefix, StringComparison.Ordinal));
        return Pages.Of(found, Asked(call.Input)).Answer("Rules", Describe, "NextToken");
    }

    /// <summary>EnableRule.</summary>
    public JsonObject? EnableRule(Call call) => SetState(call, "ENABLED");

    /// <summary>DisableRule.</summary>
    public JsonObject? DisableRule(Call call) => SetState(call, "DISABLED");

    /// <summary>DeleteRule, once it has no targets any more; a rule that is not there is no error.</summary>
    public JsonObject? DeleteRule(Call call)
    {
        CheckBus(call);
        var name = call.Input.Need("Name");
        if (rules.Find(call, name)?.Body.Objects("Targets").Any() == true)
            throw new AwsError("ValidationException", "Rule can't be deleted since it has targets.");
        rules.Remove(call, name);
        return [];
    }

    private JsonObject SetState(Call call, string state)
    {
        rules.Change(call, Need(call, "Name").Name, rule => rule.With("State", state));
        return [];
    }

    private Definition Need(Call call, string member)
    {
        CheckBus(call);
        return rules.Need(call, call.Input.Need(member));
    }

    private static JsonObject Keep(Definition present, JsonObject body)
    {
        if (present.Body["Targets"] is { } targets)
            body["Targets"] = targets.DeepClone();
        return body;
    }

    private static JsonObject Describe(Definition rule)
    {
        var answer = rule.Copy();
        answer.Remove("Targets");
        answer["Name"] = rule.Name;
        answer["Arn"] = rule.Arn;
        answer["EventBusName"] = DefaultBus;
        return answer;
    }

    private static void CheckBus(Call call)
    {
        if (call.Input.Text("EventBusName") is { } bus && bus != DefaultBus && !bus.EndsWith(":event-bus/" + DefaultBus, StringComparison.Ordinal))
            throw new AwsError("ResourceNotFoundException", $"Event bus {bus} does not exist.");
    }

    private static PageRequest Asked(JsonObject input) =>
        new(input.Text("NextToken"), input.Number("Limit") ?? 100, () => new("ValidationException", "The next token is not valid."));

    private static string ArnOf(Call call, string name) => $"arn:{call.Partition}:events:{call.Region}:{call.Account}:rule/{name}";
}
