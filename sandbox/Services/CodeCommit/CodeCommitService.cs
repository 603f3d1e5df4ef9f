using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

/// <summary>CodeCommit: repositories, their branches, commits and files. Git itself cannot clone from here.</summary>
public sealed partial class CodeCommitService(SandboxWorld world) : AwsService("codecommit")
{
    private readonly DefinitionTable repositories = new(world, "codecommit/repositories", (_, name) => NoRepository(name));

    /// <summary>CreateRepository.</summary>
    public JsonObject? CreateRepository(Call call)
    {
        var name = call.Input.Need("repositoryName");
        CheckName(name);
        var body = new JsonObject
        {
            ["repositoryId"] = Guid.NewGuid().ToString(),
            ["repositoryDescription"] = call.Input.Text("repositoryDescription"),
            ["kmsKeyId"] = call.Input.Text("kmsKeyId") ?? $"arn:{call.Partition}:kms:{call.Region}:{call.Account}:alias/aws/codecommit",
        }.Present();
        var repository = repositories.New(name, ArnOf(call, name), body, ResourceTags.ReadMap(call.Input, "tags"));
        return new() { ["repositoryMetadata"] = Metadata(call, repositories.Add(call, repository, () => NameTaken(name))) };
    }

    /// <summary>GetRepository.</summary>
    public JsonObject? GetRepository(Call call) =>
        new() { ["repositoryMetadata"] = Metadata(call, repositories.Need(call, call.Input.Need("repositoryName"))) };

    /// <summary>BatchGetRepositories.</summary>
    public JsonObject? BatchGetRepositories(Call call)
    {
        var names = call.Input.Texts("repositoryNames");
        return new()
        {
            ["repositories"] = names.Select(name => repositories.Find(call, name)).OfType<Definition>().ToArray(found => Metadata(call, found)),
            ["repositoriesNotFound"] = names.Where(name => repositories.Find(call, name) is null).ToArray(name => JsonValue.Create(name)),
        };
    }

    /// <summary>ListRepositories, by name or by the time of the last change.</summary>
    public JsonObject? ListRepositories(Call call)
    {
        var byTime = call.Input.Text("sortBy") == "lastModifiedDate";
        var rows = repositories.All(call).Select(row => KeyValuePair.Create(byTime ? $"{row.Value.Updated.UtcTicks:D20}/{row.Value.Name}" : row.Value.Name, row.Value));
        var request = new PageRequest(call.Input.Text("nextToken"), 1000, () => new("InvalidContinuationTokenException", "The specified continuation token is not valid."))
        {
            Descending = call.Input.Text("order") == "descending",
        };
        return Pages.Of(rows, request).Answer("repositories", repository => new JsonObject
        {
            ["repositoryName"] = repository.Name,
            ["repositoryId"] = repository.Body.Text("repositoryId"),
        }, "nextToken");
    }

    /// <summary>DeleteRepository; one that is not there is answered without an id, not with an error.</summary>
    public JsonObject? DeleteRepository(Call call)
    {
        var name = call.Input.Need("repositoryName");
        var repository = repositories.Find(call, name);
        if (repository is null || !repositories.Remove(call, name))
            return [];
        foreach (var (key, _) in Branches.Under(Key(call, repository, "")))
            Branches.Remove(key);
        foreach (var (key, _) in Revisions.Under(Key(call, repository, "")))
            Revisions.Remove(key);
        return new() { ["repositoryId"] = repository.Body.Text("repositoryId") };
    }

    private static JsonObject Metadata(Call call, Definition repository)
    {
        var metadata = repository.Copy();
        metadata.Remove("triggers");
        metadata["accountId"] = call.Account;
        metadata["repositoryName"] = repository.Name;
        metadata["creationDate"] = repository.Created.Iso();
        metadata["lastModifiedDate"] = repository.Updated.Iso();
        metadata["cloneUrlHttp"] = $"https://git-codecommit.{call.Region}.{Suffix(call)}/v1/repos/{repository.Name}";
        metadata["cloneUrlSsh"] = $"ssh://git-codecommit.{call.Region}.{Suffix(call)}/v1/repos/{repository.Name}";
        metadata["Arn"] = repository.Arn;
        return metadata;
    }

    private static string ArnOf(Call call, string name) => $"arn:{call.Partition}:codecommit:{call.Region}:{call.Account}:{name}";

    private static string Suffix(Call call) => call.Partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";

    private static void CheckName(string name)
    {
        if (name.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            throw new AwsError("InvalidRepositoryNameException", "The repository name is not valid. Repository names cannot end with .git.");
    }

    private static AwsError NameTaken(string name) => new("RepositoryNameExistsException", $"Repository named {name} already exists");

    private static AwsError NoRepository(string name) => new("RepositoryDoesNotExistException", $"{name} does not exist");
}
