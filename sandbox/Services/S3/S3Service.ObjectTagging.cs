using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>Tags an object, in place of all its tags.</summary>
    public JsonObject? PutObjectTagging(Call call) => Retag(call, "s3:PutObjectTagging", S3Tags.ReadOfObject(call.Input["Tagging"]!));

    /// <summary>Removes an object's tags.</summary>
    public JsonObject? DeleteObjectTagging(Call call) => Retag(call, "s3:DeleteObjectTagging", []);

    /// <summary>An object's tags; none is no error.</summary>
    public JsonObject? GetObjectTagging(Call call)
    {
        var (bucket, version) = Version(call, "s3:GetObjectTagging");
        return new() { ["TagSet"] = Tag.ToJson(version.Tags), ["VersionId"] = ShownVersion(bucket, version) };
    }

    private JsonObject? Retag(Call call, string action, IReadOnlyList<Tag> tags)
    {
        var (bucket, version) = Version(call, action);
        objects.Change(Key(bucket.Name, call.Text("Key")), row => row! with
        {
            Versions = [.. row.Versions.Select(old => old.Id == version.Id ? old with { Tags = tags } : old)],
        });
        return new() { ["VersionId"] = ShownVersion(bucket, version) };
    }
}
