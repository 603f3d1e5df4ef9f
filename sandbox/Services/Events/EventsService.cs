using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events;

/// <summary>EventBridge: event buses, their rules, and events on their way to the rules' targets.</summary>
public sealed partial class EventsService(SandboxWorld world) : AwsService("events")
{
    private const string DefaultBus = "default";
    private readonly DefinitionTable rules = new(world, "events/rules", (_, key) => NoRule(key));

    /// <summary>PutRule: makes a rule or replaces it. Targets stay, tags are taken only when it is new.</summary>
    public JsonObject? PutRule(Call call)
    {
        var bus = CheckBus(call);
        RuleRules.Check(call.Input, bus == DefaultBus);
        var (key, body) = (KeyOf(bus, call.Input.Need("Name")), new JsonObject { ["State"] = "ENABLED" });
        foreach (var member in new[] { "EventPattern", "ScheduleExpression", "State", "Description", "RoleArn" })
            if (call.Input[member] is { } value)
                body[member] = value.DeepClone();
        var rule = rules.Set(call, key, present => present is null
            ? rules.New(key, ArnOf(call, key), body, ResourceTags.ReadList(call.Input, "Tags"))
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
        var (bus, prefix) = (CheckBus(call), call.Input.Text("NamePrefix") ?? "");
        var found = rules.All(call).Where(row => IsOn(row.Value, bus) && RuleNameOf(row.Value).StartsWith(prefix, StringComparison.Ordinal));
        return Pages.Of(found, Asked(call.Input)).Answer("Rules", Describe, "NextToken");
    }

    /// <summary>EnableRule.</summary>
    public JsonObject? EnableRule(Call call) => SetState(call, "ENABLED");

    /// <summary>DisableRule.</summary>
    public JsonObject? DisableRule(Call call) => SetState(call, "DISABLED");

    /// <summary>DeleteRule, once it has no targets any more; a rule that is not there is no error.</summary>
    public JsonObject? DeleteRule(Call call)
    {
        var name = KeyOf(CheckBus(call), call.Input.Need("Name"));
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

    private Definition Need(Call call, string member) => rules.Need(call, KeyOf(CheckBus(call), call.Input.Need(member)));

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
        answer["Name"] = RuleNameOf(rule);
        answer["Arn"] = rule.Arn;
        answer["EventBusName"] = BusOf(rule);
        return answer;
    }

    private string CheckBus(Call call)
    {
        var bus = BusOf(call.Input.Text("EventBusName"));
        return bus == DefaultBus ? bus : buses.Need(call, bus).Name;
    }

    // A rule of another bus than the default one is kept, and has its ARN, under bus/name; a name has no slash, a bus's may.
    private static string KeyOf(string bus, string rule) => bus == DefaultBus ? rule : $"{bus}/{rule}";

    private static string BusOf(Definition rule) => rule.Name.LastIndexOf('/') is var slash and > 0 ? rule.Name[..slash] : DefaultBus;

    private static string RuleNameOf(Definition rule) => rule.Name[(rule.Name.LastIndexOf('/') + 1)..];

    private static bool IsOn(Definition rule, string bus) => BusOf(rule) == bus;

    private static AwsError NoRule(string key) => key.LastIndexOf('/') is var slash and > 0
        ? new("ResourceNotFoundException", $"Rule {key[(slash + 1)..]} does not exist on EventBus {key[..slash]}.")
        : new("ResourceNotFoundException", $"Rule {key} does not exist on EventBus {DefaultBus}.");

    private static PageRequest Asked(JsonObject input) =>
        new(input.Text("NextToken"), input.Number("Limit") ?? 100, () => new("ValidationException", "The next token is not valid."));

    private static string ArnOf(Call call, string name) => $"arn:{call.Partition}:events:{call.Region}:{call.Account}:rule/{name}";
}
