using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>Gives the nested stacks that a change set would update change sets of their own.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html</remarks>
internal sealed class NestedStacks(SandboxWorld world, StackTables tables)
{
    public const string Type = "AWS::CloudFormation::Stack";

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    /// <summary>The changes with the nested change sets in them; without those nested stacks in which nothing would change.</summary>
    public async Task<JsonArray> OfAsync(string id, ChangeSetRow set, JsonArray changes, CancellationToken stopping)
    {
        var kept = new JsonArray();
        foreach (var change in changes.Select(change => change!.DeepClone()))
            if (change["ResourceChange"] is not JsonObject { } resource || (string?)resource["ResourceType"] != Type || (string?)resource["Action"] != "Modify")
                kept.Add(change);
            else if (await ChildAsync(id, set, resource, stopping) is { } child)
            {
                resource["ChangeSetId"] = child;
                kept.Add(change);
            }
        return kept;
    }

    // Null when neither the nested stack nor what it is given changes.
    private async Task<string?> ChildAsync(string id, ChangeSetRow set, JsonObject resource, CancellationToken stopping)
    {
        var place = Place.OfKey(id);
        var call = new Call("", place.Account, place.Region, $"arn:{place.Partition}:iam::{place.Account}:root", [], Guid.NewGuid().ToString(), stopping);
        var made = (await world.InvokeAsync("cloudformation", "CreateChangeSet", call, Asked(set, resource)))["Id"]!.GetValue<string>();
        var (key, child) = await ComputedAsync(place, made, stopping);
        if (child.Reason == ChangeSetWork.Unchanged && (string?)resource["Details"]?[0]?["ChangeSource"] == "Automatic")
        {
            tables.ChangeSets.Remove(key);
            return null;
        }
        tables.ChangeSets.Change(key, row => row! with { ParentId = set.Id, RootId = set.RootId ?? set.Id });
        return made;
    }

    private static JsonObject Asked(ChangeSetRow set, JsonObject resource)
    {
        var properties = JsonNode.Parse(resource["AfterContext"]!.GetValue<string>())!["Properties"]!.AsObject();
        return new()
        {
            ["StackName"] = resource["PhysicalResourceId"]!.DeepClone(),
            ["ChangeSetName"] = Name(set.Name, resource["LogicalResourceId"]!.GetValue<string>()),
            ["TemplateURL"] = properties["TemplateURL"]?.DeepClone(),
            ["Parameters"] = new JsonArray([.. (properties["Parameters"] as JsonObject ?? []).Select(pair => (JsonNode)new JsonObject { ["ParameterKey"] = pair.Key, ["ParameterValue"] = pair.Value?.ToString() })]),
            ["Capabilities"] = new JsonArray("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"),
            ["IncludeNestedStacks"] = true,
        };
    }

    // A name has at most 128 characters.
    private static string Name(string set, string logicalId) => $"{set[..Math.Min(set.Length, 50)]}-{logicalId[..Math.Min(logicalId.Length, 50)]}-{System.Security.Cryptography.RandomNumberGenerator.GetHexString(20)}";

    private async Task<(string Key, ChangeSetRow Set)> ComputedAsync(Place place, string id, CancellationToken stopping)
    {
        while (true)
        {
            var (key, child) = tables.ChangeSets.Under(place.Key("")).First(row => row.Value.Id == id);
            if (child.Status is not ("CREATE_PENDING" or "CREATE_IN_PROGRESS"))
                return (key, child);
            await Task.Delay(Glance, stopping);
        }
    }
}
