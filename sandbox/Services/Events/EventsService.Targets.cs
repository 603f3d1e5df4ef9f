using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events;

public sealed partial class EventsService
{
    private const int TargetsPerRule = 5;

    /// <summary>PutTargets: those with a known id are replaced.</summary>
    public JsonObject? PutTargets(Call call)
    {
        List<JsonObject> given = [.. call.Input.Objects("Targets")];
        foreach (var target in given)
            CheckRole(target);
        rules.Change(call, Need(call, "Rule").Name, rule =>
        {
            List<JsonObject> all = [.. rule.Body.Objects("Targets").Where(present => given.All(target => target.Text("Id") != present.Text("Id"))), .. given];
            return all.Count > TargetsPerRule
                ? throw new AwsError("LimitExceededException", "The requested resource exceeds the maximum number allowed.")
                : rule.With("Targets", all.ToArray(target => target.DeepClone()));
        });
        return new() { ["FailedEntryCount"] = 0, ["FailedEntries"] = new JsonArray() };
    }

    /// <summary>RemoveTargets; an unknown id is told as a failed entry.</summary>
    public JsonObject? RemoveTargets(Call call)
    {
        var ids = call.Input.Texts("Ids");
        List<string> unknown = [];
        rules.Change(call, Need(call, "Rule").Name, rule =>
        {
            unknown = [.. ids.Where(id => rule.Body.Objects("Targets").All(target => target.Text("Id") != id))];
            return rule.With("Targets", rule.Body.Objects("Targets").Where(target => !ids.Contains(target.Text("Id"))).ToArray(target => target.DeepClone()));
        });
        return new()
        {
            ["FailedEntryCount"] = unknown.Count,
            ["FailedEntries"] = unknown.ToArray(id => new JsonObject { ["TargetId"] = id, ["ErrorCode"] = "ResourceNotFoundException", ["ErrorMessage"] = "Target does not exist." }),
        };
    }

    /// <summary>ListTargetsByRule.</summary>
    public JsonObject? ListTargetsByRule(Call call)
    {
        var targets = Need(call, "Rule").Body.Objects("Targets").Select(target => KeyValuePair.Create(target.Text("Id") ?? "", target));
        return Pages.Of(targets, Asked(call.Input)).Answer("Targets", target => target.DeepClone(), "NextToken");
    }

    /// <summary>ListRuleNamesByTarget.</summary>
    public JsonObject? ListRuleNamesByTarget(Call call)
    {
        var (bus, arn) = (CheckBus(call), call.Input.Need("TargetArn"));
        var found = rules.All(call).Where(row => IsOn(row.Value, bus) && row.Value.Body.Objects("Targets").Any(target => target.Text("Arn") == arn));
        return Pages.Of(found, Asked(call.Input)).Answer("RuleNames", rule => JsonValue.Create(RuleNameOf(rule)), "NextToken");
    }

    // Targets without a resource policy of their own are reached through a role.
    private static void CheckRole(JsonObject target)
    {
        var arn = target.Text("Arn") ?? "";
        if (target.Text("RoleArn") is null && arn.Split(':') is [_, _, "codepipeline" or "codebuild" or "states" or "sagemaker" or "ecs" or "kinesis", ..])
            throw new AwsError("ValidationException", $"RoleArn is required for target {arn}.");
    }
}
