using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html : bytes.
    private const int LongestKey = 1024;

    private static readonly string[] Kept =
        ["ContentType", "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "Expires", "WebsiteRedirectLocation", "StorageClass", "ServerSideEncryption", "SSEKMSKeyId"];

    /// <summary>Writes an object.</summary>
    public async Task<JsonObject?> PutObject(Call call)
    {
        var (bucket, key) = (Bucket(call, "s3:PutObject", call.Text("Key")), call.Text("Key"));
        if (System.Text.Encoding.UTF8.GetByteCount(key) > LongestKey)
            throw new AwsError("KeyTooLongError", "Your key is too long", 400) { Details = [("Size", $"{key.Length}"), ("MaxSizeAllowed", $"{LongestKey}")] };
        var content = await BodyAsync(call);
        var version = Commit(call, bucket, key, Draft(call, bucket) with { ETag = content.Md5, Content = content });
        return Written(bucket, version);
    }

    private async Task<Blob> BodyAsync(Call call)
    {
        if (call.Transfer?.Request is { } streamed)
            return streamed;
        using var content = new MemoryStream(Convert.FromBase64String(call.Optional("Body") ?? ""));
        return await world.Blobs.WriteAsync(content, null, call.Cancellation);
    }

    /// <summary>What a request says of an object apart from its bytes.</summary>
    private static ObjectVersion Draft(Call call, BucketRow bucket)
    {
        var headers = Kept.Where(call.Input.ContainsKey).ToDictionary(member => member, call.Text);
        if (!headers.ContainsKey("ServerSideEncryption"))
            AddDefaultEncryption(bucket, headers);
        return new("null", "", default, null)
        {
            Headers = headers,
            Metadata = call.Input["Metadata"] is JsonObject metadata ? metadata.ToDictionary(entry => entry.Key, entry => entry.Value!.GetValue<string>()) : new(),
            Checksums = Wire.Checksum.Known.Where(known => call.Input.ContainsKey(known.Member)).ToDictionary(known => known.Member, known => call.Text(known.Member)),
            Tags = S3Tags.ReadHeader(call.Optional("Tagging")),
        };
    }

    /// <summary>Puts a version in its place, unless the request's conditions speak against it.</summary>
    private ObjectVersion Commit(Call call, BucketRow bucket, string key, ObjectVersion draft)
    {
        var version = draft with { Id = bucket.Versioning == "Enabled" ? NewVersionId() : "null", Modified = world.Clock.GetUtcNow() };
        lock (contents)
        {
            if (buckets.Find(bucket.Name) is null)
                throw S3Errors.NoSuchBucket(bucket.Name);
            objects.Change(Key(bucket.Name, key), row =>
            {
                Conditions.CheckWrite(call, key, row?.Versions is [{ IsDeleteMarker: false } newest, ..] ? newest : null);
                return new(key, [version, .. (row?.Versions ?? []).Where(old => old.Id != version.Id)]);
            });
        }
        return version;
    }

    private static JsonObject Written(BucketRow bucket, ObjectVersion version)
    {
        var answer = new JsonObject { ["ETag"] = version.QuotedETag, ["VersionId"] = bucket.Versioning == "Enabled" ? version.Id : null };
        foreach (var member in (ReadOnlySpan<string>)["ServerSideEncryption", "SSEKMSKeyId"])
            answer[member] = version.Headers.GetValueOrDefault(member);
        AddChecksums(version, answer);
        return answer;
    }

    private static void AddChecksums(ObjectVersion version, JsonObject answer)
    {
        foreach (var (member, sum) in version.Checksums)
            answer[member] = sum;
        if (version.Checksums.Count > 0)
            answer["ChecksumType"] = version.ETag.Contains('-', StringComparison.Ordinal) ? "COMPOSITE" : "FULL_OBJECT";
    }

    private static void AddDefaultEncryption(BucketRow bucket, Dictionary<string, string> headers)
    {
        var rule = JsonNode.Parse(bucket.Configuration["BucketEncryption"])!["Rules"]?[0]?["ApplyServerSideEncryptionByDefault"];
        headers["ServerSideEncryption"] = rule?["SSEAlgorithm"]?.GetValue<string>() ?? "AES256";
        if (rule?["KMSMasterKeyID"]?.GetValue<string>() is { } key)
            headers["SSEKMSKeyId"] = key;
    }

    private static string NewVersionId() => RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 32);
}
