using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    /// <summary>UpdateRepositoryDescription; without one the description goes.</summary>
    public JsonObject? UpdateRepositoryDescription(Call call)
    {
        repositories.Change(call, call.Input.Need("repositoryName"), repository => repository.With("repositoryDescription", call.Input.Text("repositoryDescription")));
        return [];
    }

    /// <summary>UpdateRepositoryName: the id stays, name, ARN and clone URLs become new.</summary>
    public JsonObject? UpdateRepositoryName(Call call)
    {
        var (old, name) = (call.Input.Need("oldName"), call.Input.Need("newName"));
        CheckName(name);
        var repository = repositories.Need(call, old);
        repositories.Add(call, repository with { Name = name, Arn = ArnOf(call, name), Updated = world.Clock.GetUtcNow() }, () => NameTaken(name));
        repositories.Remove(call, old);
        return [];
    }

    /// <summary>UpdateRepositoryEncryptionKey.</summary>
    public JsonObject? UpdateRepositoryEncryptionKey(Call call)
    {
        var before = repositories.Need(call, call.Input.Need("repositoryName"));
        var after = repositories.Change(call, before.Name, repository => repository.With("kmsKeyId", call.Input.Need("kmsKeyId")));
        return new()
        {
            ["repositoryId"] = after.Body.Text("repositoryId"),
            ["kmsKeyId"] = after.Body.Text("kmsKeyId"),
            ["originalKmsKeyId"] = before.Body.Text("kmsKeyId"),
        };
    }

    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        repositories.Tag(call, NameOf(call), tags => tags.Plus(ResourceTags.ReadMap(call.Input, "tags"), () => new("TooManyTagsException", "The maximum number of tags for an AWS CodeCommit resource has been exceeded.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        repositories.Tag(call, NameOf(call), tags => tags.Minus(call.Input.Texts("tagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => new() { ["tags"] = ResourceTags.WriteMap(repositories.Need(call, NameOf(call)).Tags) };

    private static string NameOf(Call call) => call.Input.Need("resourceArn").Split(':') is ["arn", _, "codecommit", _, _, var name]
        ? name
        : throw new AwsError("InvalidResourceArnException", "The value for the resource ARN is not valid.");
}
