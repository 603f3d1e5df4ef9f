using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ecr;

public sealed partial class EcrService
{
    /// <summary>DescribeImages: those of the given ids, or all.</summary>
    public JsonObject? DescribeImages(Call call)
    {
        var repository = Need(call);
        var ids = call.Input.Objects("imageIds").ToList();
        var rows = ids.Count > 0 ? ids.Select(id => Find(call, repository, id) ?? throw NotFound(call, repository, id)).Distinct() : ImagesOf(call, repository).Where(image => Fits(call, image));
        return Pages.Of(rows.Select(image => KeyValuePair.Create(image.Name, image)), Asked(call)).Answer("imageDetails", image => new JsonObject
        {
            ["registryId"] = call.Account,
            ["repositoryName"] = repository.Name,
            ["imageDigest"] = image.Body.Text("imageDigest"),
            ["imageTags"] = image.Body["imageTags"]?.DeepClone(),
            ["imageSizeInBytes"] = image.Body["imageSizeInBytes"]?.DeepClone(),
            ["imagePushedAt"] = image.Created.Iso(),
            ["imageManifestMediaType"] = image.Body.Text("imageManifestMediaType"),
        }.Present(), "nextToken");
    }

    /// <summary>ListImages: an id for each tag, and for each image without one.</summary>
    public JsonObject? ListImages(Call call)
    {
        var repository = Need(call);
        var ids = ImagesOf(call, repository).Where(image => Fits(call, image))
            .SelectMany(image => TagsOf(image).DefaultIfEmpty(null!).Select(tag => KeyValuePair.Create($"{image.Name}/{tag}", Id(image, tag))));
        return Pages.Of(ids, Asked(call)).Answer("imageIds", id => id, "nextToken");
    }

    private static bool Fits(Call call, Definition image) => call.Input.Object("filter").Text("tagStatus") switch
    {
        "TAGGED" => TagsOf(image).Count > 0,
        "UNTAGGED" => TagsOf(image).Count == 0,
        _ => true,
    };

    private static AwsError NotFound(Call call, Definition repository, JsonObject id) => new("ImageNotFoundException",
        $"The image with imageId {{imageDigest:'{id.Text("imageDigest") ?? "null"}', imageTag:'{id.Text("imageTag") ?? "null"}'}} does not exist within the repository with name '{repository.Name}' in the registry with id '{call.Account}'");
}
