using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ECR;

/// <summary><c>AWS::ECR::Repository</c>.</summary>
internal sealed class Repository : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("RepositoryName", 256, Lower: true);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("ecr", "CreateRepository", properties);
        input["repositoryName"] = context.Chosen;
        input["tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        await context.DoAsync("ecr", "CreateRepository", input);
        context.Begun(context.Chosen);
        await PoliciesAsync(context, context.Chosen, [], properties);
        return await ReadAsync(context, context.Chosen);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.DoAsync("ecr", "PutImageTagMutability", new()
        {
            ["repositoryName"] = physicalId,
            ["imageTagMutability"] = after.Copy("ImageTagMutability") ?? "MUTABLE",
            ["imageTagMutabilityExclusionFilters"] = ApiInput.Of("ecr", "PutImageTagMutability", after)["imageTagMutabilityExclusionFilters"]?.DeepClone(),
        });
        await context.DoAsync("ecr", "PutImageScanningConfiguration", new()
        {
            ["repositoryName"] = physicalId,
            ["imageScanningConfiguration"] = ApiInput.Of("ecr", "PutImageScanningConfiguration", after)["imageScanningConfiguration"]?.DeepClone() ?? new JsonObject { ["scanOnPush"] = false },
        });
        await PoliciesAsync(context, physicalId, before, after);
        var made = await ReadAsync(context, physicalId);
        await TagsOf(made.Attributes.Text("Arn")!).ApplyAsync(context, before["Tags"], after["Tags"]);
        return made;
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("ecr", "DeleteRepository", new() { ["repositoryName"] = physicalId, ["force"] = properties.Copy("EmptyOnDelete") ?? false });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("ecr", "DescribeRepositories", new() { ["repositoryNames"] = new JsonArray(context.Chosen) }) is null ? null : context.Chosen;

    private static async Task PoliciesAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        await PolicyAsync(context, name, "RepositoryPolicy", "policyText", PolicyOf(before), PolicyOf(after));
        await PolicyAsync(context, name, "LifecyclePolicy", "lifecyclePolicyText", LifecycleOf(before), LifecycleOf(after));
    }

    private static async Task PolicyAsync(ResourceContext context, string name, string kind, string member, string? before, string? after)
    {
        if (after is null && before is not null)
            await context.UnlessGoneAsync("ecr", "Delete" + kind, new() { ["repositoryName"] = name });
        else if (after != before)
            await context.DoAsync("ecr", (kind == "RepositoryPolicy" ? "Set" : "Put") + kind, new() { ["repositoryName"] = name, [member] = after });
    }

    private static string? PolicyOf(JsonObject properties) => properties["RepositoryPolicyText"] is null ? null : properties.Document("RepositoryPolicyText");

    private static string? LifecycleOf(JsonObject properties) => properties["LifecyclePolicy"]?["LifecyclePolicyText"]?.ToString();

    private static async Task<Made> ReadAsync(ResourceContext context, string name)
    {
        var answer = await context.DoAsync("ecr", "DescribeRepositories", new() { ["repositoryNames"] = new JsonArray(name) });
        var repository = (JsonObject)answer["repositories"]![0]!;
        return new(name, new() { ["Arn"] = repository.Copy("repositoryArn"), ["RepositoryUri"] = repository.Copy("repositoryUri") });
    }

    private static TagChanges TagsOf(string arn) => new("ecr", "resourceArn", arn) { Tags = "tags", Keys = "tagKeys" };
}
