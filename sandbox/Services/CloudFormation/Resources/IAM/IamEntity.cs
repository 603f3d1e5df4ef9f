using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary>Roles, users and groups: what they have in common are a name, managed and inline policies, a boundary and tags.</summary>
/// <param name="kind"><c>Role</c>, <c>User</c> or <c>Group</c>, as it stands in the operations' names.</param>
/// <param name="longest">The longest name.</param>
internal abstract class IamEntity(string kind, int longest) : ResourceHandler
{
    private string NameMember => kind + "Name";

    public override NameRule Name(ResourceType? type) => new(NameMember, longest);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = Creation(context, properties);
        input[NameMember] = context.Chosen;
        input["Path"] = properties.Copy("Path");
        if (kind != "Group")
        {
            input["PermissionsBoundary"] = properties.Copy("PermissionsBoundary");
            input["Tags"] = context.AllTags(properties["Tags"]) is { Count: > 0 } tags ? Tag.ToJson(tags) : null;
        }
        await context.DoAsync("iam", "Create" + kind, input);
        context.Begun(context.Chosen);
        await PoliciesAsync(context, context.Chosen, [], properties);
        return await ReadAsync(context, context.Chosen);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await AlterAsync(context, physicalId, before, after);
        await PoliciesAsync(context, physicalId, before, after);
        if (kind != "Group")
        {
            if (PropertyMembers.Differs("PermissionsBoundary", before, after))
                await context.DoAsync("iam", (after["PermissionsBoundary"] is null ? "Delete" : "Put") + kind + "PermissionsBoundary", new() { [NameMember] = physicalId, ["PermissionsBoundary"] = after.Copy("PermissionsBoundary") });
            if (context.AllTags(after["Tags"]).Count + context.TagsBefore(before["Tags"]).Count > 0)
                await IamTags.SetAsync(context, kind, new() { [NameMember] = physicalId }, after["Tags"]);
        }
        return await ReadAsync(context, physicalId);
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        await LeaveAsync(context, physicalId, properties);
        foreach (var arn in properties.Texts("ManagedPolicyArns"))
            await context.UnlessGoneAsync("iam", $"Detach{kind}Policy", new() { [NameMember] = physicalId, ["PolicyArn"] = arn });
        foreach (var policy in Inline(properties).Keys)
            await context.UnlessGoneAsync("iam", $"Delete{kind}Policy", new() { [NameMember] = physicalId, ["PolicyName"] = policy });
        await context.UnlessGoneAsync("iam", "Delete" + kind, new() { [NameMember] = physicalId });
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("iam", "Get" + kind, new() { [NameMember] = context.Chosen }) is null ? null : context.Chosen;

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected) =>
        await new LiveEntity(context, kind, physicalId).ReadAsync(expected);

    /// <summary>The members of the creating request that only this kind has.</summary>
    protected virtual JsonObject Creation(ResourceContext context, JsonObject properties) => [];

    /// <summary>Changes what only this kind has.</summary>
    protected virtual Task AlterAsync(ResourceContext context, string name, JsonObject before, JsonObject after) => Task.CompletedTask;

    /// <summary>Undoes what keeps this kind from being deleted.</summary>
    protected virtual Task LeaveAsync(ResourceContext context, string name, JsonObject properties) => Task.CompletedTask;

    private async Task<Made> ReadAsync(ResourceContext context, string name)
    {
        var shown = (await context.DoAsync("iam", "Get" + kind, new() { [NameMember] = name }))[kind]!;
        return new(name, new() { ["Arn"] = shown["Arn"]!.DeepClone(), [kind + "Id"] = shown[kind + "Id"]!.DeepClone() });
    }

    private async Task PoliciesAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        var (old, now) = (before.Texts("ManagedPolicyArns"), after.Texts("ManagedPolicyArns"));
        foreach (var arn in now.Except(old))
            await context.DoAsync("iam", $"Attach{kind}Policy", new() { [NameMember] = name, ["PolicyArn"] = arn });
        foreach (var arn in old.Except(now))
            await context.UnlessGoneAsync("iam", $"Detach{kind}Policy", new() { [NameMember] = name, ["PolicyArn"] = arn });
        var (oldInline, inline) = (Inline(before), Inline(after));
        foreach (var (policy, document) in inline)
            if (oldInline.GetValueOrDefault(policy) != document)
                await context.DoAsync("iam", $"Put{kind}Policy", new() { [NameMember] = name, ["PolicyName"] = policy, ["PolicyDocument"] = document });
        foreach (var policy in oldInline.Keys.Except(inline.Keys))
            await context.UnlessGoneAsync("iam", $"Delete{kind}Policy", new() { [NameMember] = name, ["PolicyName"] = policy });
    }

    private static Dictionary<string, string> Inline(JsonObject properties) =>
        (properties["Policies"] as JsonArray ?? []).Select(policy => policy!.AsObject())
            .ToDictionary(policy => policy.Text("PolicyName")!, policy => policy.Document("PolicyDocument"), StringComparer.Ordinal);
}
