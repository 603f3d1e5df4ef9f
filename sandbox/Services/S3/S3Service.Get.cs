using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>An object's bytes, or a range of them, and what is known of it.</summary>
    public async Task<JsonObject?> GetObject(Call call)
    {
        var (answer, range) = Read(call);
        if (call.Transfer is { } transfer)
            transfer.Answer = range;
        else
            answer["Body"] = Convert.ToBase64String((await world.Blobs.ReadAsync(range.Blob, call.Cancellation)).AsSpan((int)range.Offset, (int)range.Length));
        return answer;
    }

    /// <summary>What is known of an object.</summary>
    public JsonObject? HeadObject(Call call) => Read(call).Answer;

    /// <summary>Chosen facts of an object.</summary>
    public JsonObject? GetObjectAttributes(Call call)
    {
        var (bucket, version) = Version(call, "s3:GetObjectAttributes");
        var wanted = call.Texts("ObjectAttributes");
        var answer = new JsonObject { ["LastModified"] = version.Modified.Iso8601(), ["VersionId"] = ShownVersion(bucket, version) };
        if (wanted.Contains("ETag"))
            answer["ETag"] = version.ETag;
        if (wanted.Contains("ObjectSize"))
            answer["ObjectSize"] = version.Content!.Length;
        if (wanted.Contains("StorageClass"))
            answer["StorageClass"] = version.Headers.GetValueOrDefault("StorageClass", "STANDARD");
        if (wanted.Contains("Checksum") && version.Checksums.Count > 0)
            answer["Checksum"] = new JsonObject(version.Checksums.Select(sum => KeyValuePair.Create(sum.Key, (JsonNode?)sum.Value)));
        return answer;
    }

    private (JsonObject Answer, BlobRange Range) Read(Call call)
    {
        var (bucket, version) = Version(call, "s3:GetObject");
        if (version.Content is not { } content)
            throw new AwsError("MethodNotAllowed", "The specified method is not allowed against this resource.", 405) { Headers = [("x-amz-delete-marker", "true"), ("x-amz-version-id", version.Id)] };
        Conditions.CheckRead(call, version);
        var range = ByteRange.Of(call.Optional("Range"), content);
        var answer = Describe(call, bucket, version);
        answer["ContentLength"] = range.Length;
        // A checksum is of the whole object; a client would hold the range to it.
        if (range.Length == content.Length && call.Optional("ChecksumMode") == "ENABLED")
            AddChecksums(version, answer);
        if (range.Length != content.Length)
            answer["ContentRange"] = $"bytes {range.Offset}-{range.Offset + range.Length - 1}/{content.Length}";
        return (answer, range);
    }

    private static JsonObject Describe(Call call, BucketRow bucket, ObjectVersion version)
    {
        var answer = new JsonObject { ["AcceptRanges"] = "bytes", ["ETag"] = version.QuotedETag, ["LastModified"] = version.Modified.Iso8601(), ["VersionId"] = ShownVersion(bucket, version) };
        foreach (var (member, value) in version.Headers)
            if (member != "StorageClass" || value != "STANDARD")
                answer[member] = value;
        answer["ContentType"] ??= "binary/octet-stream";
        if (version.Metadata.Count > 0)
            answer["Metadata"] = new JsonObject(version.Metadata.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value)));
        if (version.Tags.Count > 0)
            answer["TagCount"] = version.Tags.Count;
        foreach (var member in (ReadOnlySpan<string>)["ContentType", "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "Expires"])
            if (call.Optional("Response" + member) is { } replaced)
                answer[member] = replaced;
        return answer;
    }
}
