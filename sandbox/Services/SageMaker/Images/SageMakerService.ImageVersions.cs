using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind imageVersions = new(world, "image-version", "ImageVersion", arn => Missing($"No ImageVersion {arn} found."));

    /// <summary>CreateImageVersion: the next number of an image.</summary>
    public JsonObject? CreateImageVersion(Call call)
    {
        var token = call.Input.Need("ClientToken");
        var image = images.Need(call, call.Input.Need("ImageName"));
        if (imageVersions.All(call).Where(IsIn(image.Name)).FirstOrDefault(row => row.Body.Text("~token") == token) is { } same)
            return new() { ["ImageVersionArn"] = same.Arn };
        var number = images.Change(call, image.Name, row => row.With("~versions", (row.Body.Number("~versions") ?? 0) + 1)).Body.Number("~versions")!.Value;
        var body = Shown.Kept(call.Input);
        body["~token"] = token;
        body["Version"] = number;
        body["ImageArn"] = image.Arn;
        body["ContainerImage"] = $"{call.Input.Need("BaseImage")}@sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(call.Input.Need("BaseImage"))))}";
        body.Remove("Aliases");
        var version = imageVersions.Add(call, $"{image.Name}/{number}", body, InUse, row => row.Passes("ImageVersionStatus", Creating, Created, imageVersions.After(ImageTime)));
        Alias(call, version, call.Input.Texts("Aliases"));
        return new() { ["ImageVersionArn"] = version.Arn };
    }

    /// <summary>DescribeImageVersion: of a number or an alias, else the latest.</summary>
    public JsonObject? DescribeImageVersion(Call call) => imageVersions.Show(call.Operation, NeedVersion(call));

    /// <summary>ListImageVersions.</summary>
    public JsonObject? ListImageVersions(Call call) =>
        imageVersions.List(call, imageVersions.All(call).Where(IsIn(images.Need(call, call.Input.Need("ImageName")).Name)));

    /// <summary>UpdateImageVersion.</summary>
    public JsonObject? UpdateImageVersion(Call call)
    {
        var version = NeedVersion(call);
        var changes = Shown.Kept(call.Input, "ImageName", "Alias", "Version", "AliasesToAdd", "AliasesToDelete");
        var gone = call.Input.Texts("AliasesToDelete");
        version = imageVersions.Change(call, version.Name, row => WithAliases(row.With(changes), [.. row.Body.Texts("~aliases").Except(gone)]));
        Alias(call, version, call.Input.Texts("AliasesToAdd"));
        return new() { ["ImageVersionArn"] = version.Arn };
    }

    /// <summary>DeleteImageVersion.</summary>
    public JsonObject? DeleteImageVersion(Call call)
    {
        imageVersions.Change(call, NeedVersion(call).Name, row => row.Passes("ImageVersionStatus", "DELETING", null, imageVersions.After(ImageTime)));
        return [];
    }

    private Definition NeedVersion(Call call)
    {
        var image = images.Need(call, call.Input.Need("ImageName"));
        var all = imageVersions.All(call).Where(IsIn(image.Name)).OrderBy(row => row.Body.Number("Version")).ToList();
        var (number, alias) = (call.Input.Number("Version"), call.Input.Text("Alias"));
        return all.LastOrDefault(row => (number is null || row.Body.Number("Version") == number) && (alias is null || row.Body.Texts("~aliases").Contains(alias)))
            ?? throw Missing($"No ImageVersion with the image name {NameOf(image.Arn)} and {(alias is null ? $"version {number}" : $"alias {alias}")} found.");
    }

    // An alias is on one version of an image at a time.
    private void Alias(Call call, Definition version, IReadOnlyList<string> aliases)
    {
        if (aliases.Count == 0)
            return;
        foreach (var other in imageVersions.All(call).Where(row => row.Body.Text("ImageArn") == version.Body.Text("ImageArn") && row.Body.Texts("~aliases").Intersect(aliases).Any()))
            imageVersions.Change(call, other.Name, row => WithAliases(row, [.. row.Body.Texts("~aliases").Except(aliases)]));
        imageVersions.Change(call, version.Name, row => WithAliases(row, [.. row.Body.Texts("~aliases").Union(aliases)]));
    }

    private static Definition WithAliases(Definition row, IReadOnlyList<string> aliases) => row.With("~aliases", aliases.ToArray(alias => JsonValue.Create(alias)));
}
