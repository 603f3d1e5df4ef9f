using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodeCommit;

/// <summary><c>AWS::CodeCommit::Repository</c>, with its first commit out of a zip in S3. Its id is the repository's id.</summary>
internal sealed class Repository : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("RepositoryName", 100);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var seed = await SeedCode.ReadAsync(context, properties["Code"]?["S3"]?.AsObject());
        var answer = await context.DoAsync("codecommit", "CreateRepository", new()
        {
            ["repositoryName"] = context.Chosen,
            ["repositoryDescription"] = properties.Copy("RepositoryDescription"),
            ["kmsKeyId"] = properties.Copy("KmsKeyId"),
            ["tags"] = TagsOf(context, context.Chosen).Write(context.FirstTags(properties["Tags"])),
        });
        var made = Made(answer);
        context.Begun(made.PhysicalId);
        await TriggerAsync(context, context.Chosen, [], properties);
        await SeedCode.CommitAsync(context, context.Chosen, properties["Code"]?["BranchName"]?.ToString(), seed);
        return made;
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var (old, name) = (before.Text("RepositoryName"), after.Text("RepositoryName")!);
        if (old is not null && old != name)
            await context.DoAsync("codecommit", "UpdateRepositoryName", new() { ["oldName"] = old, ["newName"] = name });
        if (PropertyMembers.Differs("RepositoryDescription", before, after))
            await context.DoAsync("codecommit", "UpdateRepositoryDescription", new() { ["repositoryName"] = name, ["repositoryDescription"] = after.Copy("RepositoryDescription") });
        if (PropertyMembers.Differs("KmsKeyId", before, after) && after["KmsKeyId"] is not null)
            await context.DoAsync("codecommit", "UpdateRepositoryEncryptionKey", new() { ["repositoryName"] = name, ["kmsKeyId"] = after.Copy("KmsKeyId") });
        await TriggerAsync(context, name, before, after);
        await TagsOf(context, name).ApplyAsync(context, before["Tags"], after["Tags"]);
        // The making was interrupted: the code counts at the making only.
        if (before.Count == 0)
            await SeedCode.CommitAsync(context, name, after["Code"]?["BranchName"]?.ToString(), await SeedCode.ReadAsync(context, after["Code"]?["S3"]?.AsObject()));
        return Made(await context.DoAsync("codecommit", "GetRepository", new() { ["repositoryName"] = name }));
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("codecommit", "DeleteRepository", new() { ["repositoryName"] = properties.Text("RepositoryName") });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("codecommit", "GetRepository", new() { ["repositoryName"] = context.Chosen }) is { } answer ? Made(answer).PhysicalId : null;

    private static async Task TriggerAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        if (PropertyMembers.Differs("Triggers", before, after))
            await context.DoAsync("codecommit", "PutRepositoryTriggers", new() { ["repositoryName"] = name, ["triggers"] = ApiInput.Of("codecommit", "PutRepositoryTriggers", "triggers", after["Triggers"]) ?? new JsonArray() });
    }

    private static TagChanges TagsOf(ResourceContext context, string name) =>
        new("codecommit", "resourceArn", context.Arn("codecommit", name)) { Tags = "tags", Keys = "tagKeys", Words = null };

    private static Made Made(JsonObject answer)
    {
        var repository = answer["repositoryMetadata"]!.AsObject();
        var id = repository.Text("repositoryId")!;
        return new(id, new()
        {
            ["Arn"] = repository.Copy("Arn"),
            ["CloneUrlHttp"] = repository.Copy("cloneUrlHttp"),
            ["CloneUrlSsh"] = repository.Copy("cloneUrlSsh"),
            ["Name"] = repository.Copy("repositoryName"),
            ["Id"] = id,
            ["RepositoryId"] = id,
        });
    }
}
