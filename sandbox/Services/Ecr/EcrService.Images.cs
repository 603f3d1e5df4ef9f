using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ecr;

public sealed partial class EcrService
{
    private readonly DefinitionTable images = new(world, "ecr/images", (_, key) => new("ImageNotFoundException", $"The image {key} does not exist"));

    /// <summary>PutImage: a manifest, under a tag or without one. Whether its layers were pushed is not asked, since none can be.</summary>
    public JsonObject? PutImage(Call call)
    {
        var (repository, tag) = (Need(call), call.Input.Text("imageTag"));
        var manifest = Manifest.Read(call.Input.Need("imageManifest"), call.Input.Text("imageManifestMediaType"));
        if (call.Input.Text("imageDigest") is { } expected && expected != manifest.Digest)
            throw new AwsError("ImageDigestDoesNotMatchException", $"The digest of the image manifest {manifest.Digest} does not match the digest {expected} that was given.");
        var present = images.Find(call, KeyOf(repository, manifest.Digest));
        if (present is not null && (tag is null || TagsOf(present).Contains(tag)))
            throw new AwsError("ImageAlreadyExistsException", $"Image with digest '{manifest.Digest}' and tag '{tag}' already exists in the repository with name '{repository.Name}' in registry with id '{call.Account}'");
        if (tag is not null)
            TakeTag(call, repository, tag);
        var row = images.Set(call, KeyOf(repository, manifest.Digest), image => (image ?? images.New(KeyOf(repository, manifest.Digest), repository.Arn, new()
        {
            ["imageDigest"] = manifest.Digest,
            ["imageManifest"] = manifest.Text,
            ["imageManifestMediaType"] = manifest.MediaType,
            ["imageSizeInBytes"] = manifest.Size,
        }, ResourceTags.None)) is var kept && tag is null ? kept : WithTags(kept, [.. TagsOf(kept), tag!]));
        return new() { ["image"] = Show(call, repository, row, tag) };
    }

    /// <summary>BatchGetImage: manifests, and what is not there told apart.</summary>
    public JsonObject? BatchGetImage(Call call)
    {
        var repository = Need(call);
        var (found, failures) = (new JsonArray(), new JsonArray());
        foreach (var id in call.Input.Objects("imageIds"))
            if (Failure(call, repository, id) is { } failure)
                failures.Add(failure);
            else
                found.Add(Show(call, repository, Find(call, repository, id)!, id.Text("imageTag")));
        return new() { ["images"] = found, ["failures"] = failures };
    }

    /// <summary>BatchDeleteImage: a tag goes alone until it is the last; a digest goes with all its tags.</summary>
    public JsonObject? BatchDeleteImage(Call call)
    {
        var repository = Need(call);
        var (deleted, failures) = (new JsonArray(), new JsonArray());
        foreach (var id in call.Input.Objects("imageIds"))
        {
            if (Failure(call, repository, id) is { } failure)
            {
                failures.Add(failure);
                continue;
            }
            var image = Find(call, repository, id)!;
            var tags = id["imageDigest"] is null ? [id.Need("imageTag")] : TagsOf(image);
            if (TagsOf(image).Except(tags).ToList() is { Count: > 0 } left)
                images.Change(call, image.Name, row => WithTags(row, left));
            else
                images.Remove(call, image.Name);
            foreach (var tag in tags.DefaultIfEmpty(null!))
                deleted.Add(Id(image, tag));
        }
        return new() { ["imageIds"] = deleted, ["failures"] = failures };
    }

    private void TakeTag(Call call, Definition repository, string tag)
    {
        if (Find(call, repository, new() { ["imageTag"] = tag }) is not { } holder)
            return;
        if (TagRules.IsFixed(repository.Body, tag))
            throw new AwsError("ImageTagAlreadyExistsException", $"The image tag '{tag}' already exists in the '{repository.Name}' repository and cannot be overwritten because the tag is immutable.");
        images.Change(call, holder.Name, row => WithTags(row, [.. TagsOf(row).Where(one => one != tag)]));
    }

    private IEnumerable<Definition> ImagesOf(Call call, Definition repository) =>
        images.All(call).Select(row => row.Value).Where(row => row.Name.StartsWith(repository.Name + "|", StringComparison.Ordinal));

    private Definition? Find(Call call, Definition repository, JsonObject id) => ImagesOf(call, repository).FirstOrDefault(image =>
        (id.Text("imageDigest") is not { } digest || image.Body.Text("imageDigest") == digest) && (id.Text("imageTag") is not { } tag || TagsOf(image).Contains(tag)));

    private JsonObject? Failure(Call call, Definition repository, JsonObject id)
    {
        var (code, reason) = id.Count == 0 ? ("MissingDigestAndTag", "Invalid request parameters: both tag and digest cannot be null")
            : Find(call, repository, id) is null ? ("ImageNotFound", "Requested image not found") : ("", "");
        return code.Length == 0 ? null : new() { ["imageId"] = id.DeepClone(), ["failureCode"] = code, ["failureReason"] = reason };
    }

    private static string KeyOf(Definition repository, string digest) => $"{repository.Name}|{digest}";

    private static IReadOnlyList<string> TagsOf(Definition image) => image.Body.Texts("imageTags");

    private static Definition WithTags(Definition image, IReadOnlyList<string> tags) => image.With("imageTags", tags.Count == 0 ? null : tags.ToArray(tag => JsonValue.Create(tag)));

    private static JsonObject Id(Definition image, string? tag) => new JsonObject { ["imageDigest"] = image.Body.Text("imageDigest"), ["imageTag"] = tag }.Present();

    private static JsonObject Show(Call call, Definition repository, Definition image, string? tag) => new JsonObject
    {
        ["registryId"] = call.Account,
        ["repositoryName"] = repository.Name,
        ["imageId"] = Id(image, tag),
        ["imageManifest"] = image.Body.Text("imageManifest"),
        ["imageManifestMediaType"] = image.Body.Text("imageManifestMediaType"),
    }.Present();
}
