using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary><c>AWS::IAM::ManagedPolicy</c>. Its id is the policy's ARN.</summary>
internal sealed class ManagedPolicy : ResourceHandler
{
    // IAM keeps five versions: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
    private const int MostVersions = 5;

    private static readonly string[] Kinds = ["Role", "User", "Group"];

    public override NameRule Name(ResourceType? type) => new("ManagedPolicyName", 128);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var answer = await context.DoAsync("iam", "CreatePolicy", new()
        {
            ["PolicyName"] = context.Chosen,
            ["Path"] = properties.Copy("Path"),
            ["Description"] = properties.Copy("Description"),
            ["PolicyDocument"] = properties.Document("PolicyDocument"),
        });
        var arn = answer["Policy"]!["Arn"]!.GetValue<string>();
        context.Begun(arn);
        await AttachAsync(context, arn, [], properties);
        return await ReadAsync(context, arn);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        if (PropertyMembers.Differs("PolicyDocument", before, after))
        {
            var others = await OtherVersionsAsync(context, physicalId);
            if (others.Count >= MostVersions - 1)
                await context.DoAsync("iam", "DeletePolicyVersion", new() { ["PolicyArn"] = physicalId, ["VersionId"] = others[^1] });
            await context.DoAsync("iam", "CreatePolicyVersion", new() { ["PolicyArn"] = physicalId, ["PolicyDocument"] = after.Document("PolicyDocument"), ["SetAsDefault"] = true });
        }
        await AttachAsync(context, physicalId, before, after);
        return await ReadAsync(context, physicalId);
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        if (await context.UnlessGoneAsync("iam", "GetPolicy", new() { ["PolicyArn"] = physicalId }) is null)
            return;
        await AttachAsync(context, physicalId, properties, []);
        foreach (var version in await OtherVersionsAsync(context, physicalId))
            await context.DoAsync("iam", "DeletePolicyVersion", new() { ["PolicyArn"] = physicalId, ["VersionId"] = version });
        await context.UnlessGoneAsync("iam", "DeletePolicy", new() { ["PolicyArn"] = physicalId });
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var arn = context.Arn("iam", $"policy{properties.Text("Path") ?? "/"}{context.Chosen}", regional: false);
        return await context.UnlessGoneAsync("iam", "GetPolicy", new() { ["PolicyArn"] = arn }) is null ? null : arn;
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        if ((await context.UnlessGoneAsync("iam", "GetPolicy", new() { ["PolicyArn"] = physicalId }))?["Policy"] is not JsonObject policy)
            return Live.Gone;
        var version = (await context.DoAsync("iam", "GetPolicyVersion", new() { ["PolicyArn"] = physicalId, ["VersionId"] = policy.Copy("DefaultVersionId") }))["PolicyVersion"]!;
        var live = expected.DeepClone().AsObject().With("PolicyDocument", LiveEntity.Document(version["Document"]));
        var attached = await context.DoAsync("iam", "ListEntitiesForPolicy", new() { ["PolicyArn"] = physicalId });
        foreach (var kind in Kinds)
            if (expected.ContainsKey(kind + "s"))
                live[kind + "s"] = new JsonArray([.. (attached[$"Policy{kind}s"] as JsonArray ?? []).Select(entity => entity![kind + "Name"]!.DeepClone())]);
        return new(live);
    }

    private static async Task AttachAsync(ResourceContext context, string arn, JsonObject before, JsonObject after)
    {
        foreach (var kind in Kinds)
        {
            var (old, now) = (before.Texts(kind + "s"), after.Texts(kind + "s"));
            foreach (var entity in now.Except(old))
                await context.DoAsync("iam", $"Attach{kind}Policy", new() { [kind + "Name"] = entity, ["PolicyArn"] = arn });
            foreach (var entity in old.Except(now))
                await context.UnlessGoneAsync("iam", $"Detach{kind}Policy", new() { [kind + "Name"] = entity, ["PolicyArn"] = arn });
        }
    }

    private static async Task<Made> ReadAsync(ResourceContext context, string arn)
    {
        var policy = (await context.DoAsync("iam", "GetPolicy", new() { ["PolicyArn"] = arn }))["Policy"]!.AsObject();
        var attributes = new JsonObject { ["PolicyArn"] = arn };
        foreach (var name in new[] { "AttachmentCount", "CreateDate", "DefaultVersionId", "IsAttachable", "PermissionsBoundaryUsageCount", "PolicyId", "UpdateDate" })
            if (policy.Copy(name) is { } value)
                attributes[name] = value;
        return new(arn, attributes);
    }

    // Newest first.
    private static async Task<IReadOnlyList<string>> OtherVersionsAsync(ResourceContext context, string arn) =>
        [.. (await context.DoAsync("iam", "ListPolicyVersions", new() { ["PolicyArn"] = arn }))["Versions"]!.AsArray()
            .Where(version => !version!["IsDefaultVersion"]!.GetValue<bool>()).Select(version => version!["VersionId"]!.GetValue<string>())];
}
