using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>The objects of a bucket, in order of their keys.</summary>
    public JsonObject? ListObjectsV2(Call call)
    {
        var bucket = Bucket(call, "s3:ListBucket");
        var token = call.Optional("ContinuationToken");
        var after = token is null ? call.Optional("StartAfter") : Paging.Key(token) ?? throw S3Errors.Invalid("The continuation token provided is incorrect");
        var (answer, page) = List(call, bucket, after, call.Flag("FetchOwner") == true);
        answer["KeyCount"] = page.Count;
        answer["StartAfter"] = Encode(call, call.Optional("StartAfter"));
        answer["ContinuationToken"] = token;
        answer["NextContinuationToken"] = page.Last is { } last ? Paging.Token(last) : null;
        return answer;
    }

    /// <summary>The objects of a bucket, in the older form.</summary>
    public JsonObject? ListObjects(Call call)
    {
        var bucket = Bucket(call, "s3:ListBucket");
        var (answer, page) = List(call, bucket, call.Optional("Marker"), owners: true);
        answer["Marker"] = Encode(call, call.Optional("Marker") ?? "");
        answer["NextMarker"] = call.Optional("Delimiter") is null ? null : Encode(call, page.Last);
        return answer;
    }

    private (JsonObject Answer, KeyPage Page) List(Call call, BucketRow bucket, string? after, bool owners)
    {
        var limit = KeyPage.Limit(call);
        var page = KeyPage.Read(Walk(bucket.Name, call.Optional("Prefix") ?? "", after), call.Optional("Prefix") ?? "", call.Optional("Delimiter"), after, limit);
        var answer = new JsonObject
        {
            ["Name"] = bucket.Name,
            ["Prefix"] = Encode(call, call.Optional("Prefix") ?? ""),
            ["Delimiter"] = Encode(call, call.Optional("Delimiter")),
            ["MaxKeys"] = limit,
            ["EncodingType"] = call.Optional("EncodingType"),
            ["IsTruncated"] = page.Last is not null,
            ["Contents"] = new JsonArray([.. page.Rows.Select(row => (JsonNode)Show(call, bucket, row, owners))]),
            ["CommonPrefixes"] = Prefixes(call, page),
        };
        return (answer, page);
    }

    private JsonObject Show(Call call, BucketRow bucket, ObjectRow row, bool owner)
    {
        var version = row.Versions[0];
        return new()
        {
            ["Key"] = Encode(call, row.Key),
            ["LastModified"] = version.Modified.Iso8601(),
            ["ETag"] = version.QuotedETag,
            ["ChecksumAlgorithm"] = Algorithms(version),
            ["Size"] = version.Content!.Length,
            ["StorageClass"] = version.Headers.GetValueOrDefault("StorageClass", "STANDARD"),
            ["Owner"] = owner ? Owner(bucket) : null,
        };
    }

    private static JsonArray? Algorithms(ObjectVersion version) =>
        version.Checksums.Count == 0 ? null : new([.. version.Checksums.Keys.Select(member => (JsonNode)member["Checksum".Length..])]);

    private static JsonArray Prefixes(Call call, KeyPage page) =>
        new([.. page.Prefixes.Select(prefix => (JsonNode)new JsonObject { ["Prefix"] = Encode(call, prefix) })]);

    /// <summary>The bucket's keys from a place on, those with a present object.</summary>
    private IEnumerable<ObjectRow> Walk(string bucket, string prefix, string? after, bool all = false)
    {
        foreach (var (_, row) in objects.Walk(Key(bucket, prefix), after is null ? null : Key(bucket, after)))
            if (all || !row.Versions[0].IsDeleteMarker)
                yield return row;
    }

    // Clients ask for it because XML cannot carry every key.
    private static string? Encode(Call call, string? text) =>
        text is null || call.Optional("EncodingType") != "url" ? text : Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal);
}
