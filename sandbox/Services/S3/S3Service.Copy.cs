using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>Writes an object from another one.</summary>
    public JsonObject? CopyObject(Call call)
    {
        var (bucket, key) = (Bucket(call, "s3:PutObject", call.Text("Key")), call.Text("Key"));
        var source = Source(call);
        var (from, version) = Version(call with { Input = source }, "s3:GetObject");
        if (version.Content is null)
            throw S3Errors.NoSuchKey(source["Key"]!.GetValue<string>());
        var replaces = call.Optional("MetadataDirective") == "REPLACE";
        if (from.Name == bucket.Name && source["Key"]!.GetValue<string>() == key && !replaces && !call.Input.ContainsKey("StorageClass") && !call.Input.ContainsKey("ServerSideEncryption") && !source.ContainsKey("VersionId"))
            throw new AwsError("InvalidRequest", "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.", 400);
        var draft = Draft(call, bucket);
        var written = Commit(call with { Input = [] }, bucket, key, draft with
        {
            ETag = version.Content.Md5,
            Content = version.Content,
            Headers = replaces ? draft.Headers : version.Headers.Where(header => header.Key is not ("ServerSideEncryption" or "SSEKMSKeyId")).Concat(draft.Headers).DistinctBy(header => header.Key).ToDictionary(),
            Metadata = replaces ? draft.Metadata : version.Metadata,
            Tags = call.Optional("TaggingDirective") == "REPLACE" ? draft.Tags : version.Tags,
            Checksums = version.Checksums,
        });
        var answer = Written(bucket, written);
        answer["CopyObjectResult"] = new JsonObject { ["ETag"] = written.QuotedETag, ["LastModified"] = written.Modified.Iso8601() };
        answer["CopySourceVersionId"] = ShownVersion(from, version);
        answer.Remove("ETag");
        return answer;
    }

    /// <summary>Stores a part out of another object, or of a range of it.</summary>
    public async Task<JsonObject?> UploadPartCopy(Call call)
    {
        var (_, version) = Version(call with { Input = Source(call) }, "s3:GetObject");
        var content = version.Content ?? throw S3Errors.NoSuchKey(call.Text("CopySource"));
        var range = ByteRange.Of(call.Optional("CopySourceRange"), content);
        var bytes = await world.Blobs.ReadAsync(content, call.Cancellation);
        using var stretch = new MemoryStream(bytes, (int)range.Offset, (int)range.Length);
        var stored = await world.Blobs.WriteAsync(stretch, null, call.Cancellation);
        var part = await UploadPart(call with { Transfer = new() { Request = stored } });
        return new() { ["CopyPartResult"] = new JsonObject { ["ETag"] = part!["ETag"]!.DeepClone(), ["LastModified"] = world.Clock.GetUtcNow().Iso8601() } };
    }

    /// <summary>The bucket, key and version that <c>x-amz-copy-source</c> names, as the members of a read.</summary>
    private static JsonObject Source(Call call)
    {
        var parts = call.Text("CopySource").TrimStart('/').Split("?versionId=", 2);
        var path = Uri.UnescapeDataString(parts[0]).Split('/', 2);
        if (path is not [{ Length: > 0 } bucket, { Length: > 0 } key])
            throw S3Errors.Invalid("Copy Source must mention the source bucket and key: sourcebucket/sourcekey", "x-amz-copy-source", call.Text("CopySource"));
        var source = new JsonObject { ["Bucket"] = bucket, ["Key"] = key };
        if (parts.Length == 2)
            source["VersionId"] = parts[1];
        return source;
    }
}
