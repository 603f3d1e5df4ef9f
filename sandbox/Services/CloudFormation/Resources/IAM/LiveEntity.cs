using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary>Reads a role, user or group back as a template writes it.</summary>
/// <param name="context">The resource.</param>
/// <param name="kind"><c>Role</c>, <c>User</c> or <c>Group</c>.</param>
/// <param name="name">Its name.</param>
internal sealed class LiveEntity(ResourceContext context, string kind, string name)
{
    /// <summary>The entity, as far as the template speaks of it.</summary>
    public async Task<Live> ReadAsync(JsonObject expected)
    {
        if ((await AskAsync("Get" + kind))?[kind] is not JsonObject shown)
            return Live.Gone;
        var live = expected.DeepClone().AsObject();
        foreach (var property in (ReadOnlySpan<string>)["Path", "Description", "MaxSessionDuration"])
            if (expected.ContainsKey(property))
                live.With(property, shown.Copy(property));
        if (expected.ContainsKey("AssumeRolePolicyDocument"))
            live["AssumeRolePolicyDocument"] = Document(shown["AssumeRolePolicyDocument"]);
        if (expected.ContainsKey("PermissionsBoundary"))
            live.With("PermissionsBoundary", shown["PermissionsBoundary"]?["PermissionsBoundaryArn"]?.DeepClone());
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await AskAsync($"List{kind}Tags"))?["Tags"]));
        if (expected.ContainsKey("ManagedPolicyArns"))
            live["ManagedPolicyArns"] = await AttachedAsync(expected.Texts("ManagedPolicyArns"));
        if (expected["Policies"] is JsonArray policies)
            live["Policies"] = await InlineAsync(policies);
        return new(live);
    }

    /// <summary>IAM answers documents percent-encoded.</summary>
    public static JsonNode? Document(JsonNode? answer) => LiveProperties.Parsed(Uri.UnescapeDataString(answer?.ToString() ?? ""));

    private Task<JsonObject?> AskAsync(string operation, JsonObject? input = null)
    {
        var asked = input ?? [];
        asked[kind + "Name"] = name;
        return context.UnlessGoneAsync("iam", operation, asked);
    }

    // What other resources of stacks attach is theirs.
    private async Task<JsonArray> AttachedAsync(IReadOnlyList<string> expected)
    {
        var live = new JsonArray();
        foreach (var arn in ((await AskAsync($"ListAttached{kind}Policies"))?["AttachedPolicies"] as JsonArray ?? []).Select(policy => policy!["PolicyArn"]!.GetValue<string>()))
            if (expected.Contains(arn) || !await IsOfAStackAsync(arn))
                live.Add(JsonValue.Create(arn));
        return live;
    }

    private async Task<bool> IsOfAStackAsync(string physicalId)
    {
        try
        {
            return (await context.DoAsync("cloudformation", "DescribeStackResources", new() { ["PhysicalResourceId"] = physicalId }))["StackResources"] is JsonArray { Count: > 0 };
        }
        catch (AwsError)
        {
            return false;
        }
    }

    private async Task<JsonArray> InlineAsync(JsonArray expected)
    {
        var live = new JsonArray();
        foreach (var policy in expected.Select(policy => policy!["PolicyName"]!.ToString()))
            if (await AskAsync($"Get{kind}Policy", new() { ["PolicyName"] = policy }) is { } answer)
                live.Add((JsonNode)new JsonObject { ["PolicyName"] = policy, ["PolicyDocument"] = Document(answer["PolicyDocument"]) });
        return live;
    }
}
