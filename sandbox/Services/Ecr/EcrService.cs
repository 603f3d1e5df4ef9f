using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ecr;

/// <summary>Elastic Container Registry: repositories, and images by their manifests. No layers are pushed or pulled.</summary>
public sealed partial class EcrService(SandboxWorld world) : AwsService("ecr")
{
    private readonly DefinitionTable repositories = new(world, "ecr/repositories", (call, name) =>
        new("RepositoryNotFoundException", $"The repository with name '{name}' does not exist in the registry with id '{call.Account}'"));

    /// <summary>CreateRepository.</summary>
    public JsonObject? CreateRepository(Call call)
    {
        var name = call.Input.Need("repositoryName");
        var body = new JsonObject
        {
            ["registryId"] = call.Account,
            ["repositoryName"] = name,
            ["repositoryUri"] = $"{Registry(call)}/{name}",
            ["imageTagMutability"] = call.Input.Text("imageTagMutability") ?? "MUTABLE",
            ["imageTagMutabilityExclusionFilters"] = call.Input["imageTagMutabilityExclusionFilters"]?.DeepClone(),
            ["imageScanningConfiguration"] = call.Input["imageScanningConfiguration"]?.DeepClone() ?? new JsonObject { ["scanOnPush"] = false },
            ["encryptionConfiguration"] = call.Input["encryptionConfiguration"]?.DeepClone() ?? new JsonObject { ["encryptionType"] = "AES256" },
        }.Present();
        var arn = $"arn:{call.Partition}:ecr:{call.Region}:{call.Account}:repository/{name}";
        var tags = ResourceTags.None.Plus(ResourceTags.ReadList(call.Input, "tags"), TooManyTags);
        var repository = repositories.Add(call, repositories.New(name, arn, body, tags),
            () => new("RepositoryAlreadyExistsException", $"The repository with name '{name}' already exists in the registry with id '{call.Account}'"));
        return new() { ["repository"] = Show(repository) };
    }

    /// <summary>DescribeRepositories: those of the given names, or all.</summary>
    public JsonObject? DescribeRepositories(Call call)
    {
        CheckRegistry(call);
        var names = call.Input.Texts("repositoryNames");
        var rows = names.Count > 0 ? names.Select(name => KeyValuePair.Create(name, repositories.Need(call, name))) : repositories.All(call);
        return Pages.Of(rows, Asked(call)).Answer("repositories", Show, "nextToken");
    }

    /// <summary>DeleteRepository: an empty one, or any by force.</summary>
    public JsonObject? DeleteRepository(Call call)
    {
        var repository = Need(call);
        var present = ImagesOf(call, repository).ToList();
        if (present.Count > 0 && call.Input.Flag("force") != true)
            throw new AwsError("RepositoryNotEmptyException", $"The repository with name '{repository.Name}' in registry with id '{call.Account}' cannot be deleted because it still contains images");
        repositories.Remove(call, repository.Name);
        foreach (var image in present)
            images.Remove(call, image.Name);
        return new() { ["repository"] = Show(repository) };
    }

    /// <summary>PutImageTagMutability.</summary>
    public JsonObject? PutImageTagMutability(Call call) => Set(call, "imageTagMutability", "imageTagMutabilityExclusionFilters");

    /// <summary>PutImageScanningConfiguration; nothing is ever scanned.</summary>
    public JsonObject? PutImageScanningConfiguration(Call call) => Set(call, "imageScanningConfiguration");

    private JsonObject Set(Call call, params string[] members)
    {
        var repository = repositories.Change(call, Need(call).Name, row => members.Aggregate(row, (before, member) => before.With(member, call.Input[member]?.DeepClone())));
        return Answer(repository, members);
    }

    private Definition Need(Call call)
    {
        CheckRegistry(call);
        return repositories.Need(call, call.Input.Need("repositoryName"));
    }

    private static void CheckRegistry(Call call)
    {
        if (call.Input.Text("registryId") is { } registry && registry != call.Account)
            throw new AwsError("RepositoryNotFoundException", $"The repository with name '{call.Input.Text("repositoryName")}' does not exist in the registry with id '{registry}'");
    }

    private static JsonObject Answer(Definition repository, params IEnumerable<string> members)
    {
        var answer = new JsonObject { ["registryId"] = repository.Body.Text("registryId"), ["repositoryName"] = repository.Name };
        foreach (var member in members)
            answer[member] = repository.Body[member]?.DeepClone();
        return answer.Present();
    }

    private static JsonObject Show(Definition repository)
    {
        var answer = repository.Copy();
        answer.Remove("policyText");
        answer.Remove("lifecyclePolicyText");
        answer["repositoryArn"] = repository.Arn;
        answer["createdAt"] = repository.Created.Iso();
        return answer;
    }

    private static string Registry(Call call) => $"{call.Account}.dkr.ecr.{call.Region}.amazonaws.com{(call.Partition == "aws-cn" ? ".cn" : "")}";

    private static PageRequest Asked(Call call) =>
        new(call.Input.Text("nextToken"), call.Input.Number("maxResults") ?? 100, () => Bad("nextToken", "Invalid token"));

    private static AwsError Bad(string parameter, string why) => new("InvalidParameterException", $"Invalid parameter at '{parameter}' failed to satisfy constraint: '{why}'");

    private static AwsError TooManyTags() => new("TooManyTagsException", "A repository can have no more than 50 tags.");
}
