using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>All versions and delete markers of a bucket, newest first within a key.</summary>
    public JsonObject? ListObjectVersions(Call call)
    {
        var bucket = Bucket(call, "s3:ListBucketVersions");
        var (prefix, marker, within) = (call.Optional("Prefix") ?? "", call.Optional("KeyMarker"), call.Optional("VersionIdMarker"));
        var limit = KeyPage.Limit(call);
        var (versions, markers, prefixes) = (new JsonArray(), new JsonArray(), new List<string>());
        (string Key, string Id)? last = null, next = null;
        foreach (var (row, version, isLatest) in Versions(bucket.Name, prefix, marker, within))
        {
            var end = call.Optional("Delimiter") is { Length: > 0 } delimiter ? row.Key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal) + delimiter.Length : -1;
            var common = end > prefix.Length ? row.Key[..end] : null;
            if (common is not null && (prefixes.Contains(common) || common == marker))
                continue;
            if (versions.Count + markers.Count + prefixes.Count == limit)
            {
                next = last;
                break;
            }
            if (common is null)
                (version.IsDeleteMarker ? markers : versions).Add(Show(call, bucket, row.Key, version, isLatest));
            else
                prefixes.Add(common);
            last = (common ?? row.Key, version.Id);
        }
        return new()
        {
            ["Name"] = bucket.Name, ["Prefix"] = Encode(call, prefix), ["Delimiter"] = Encode(call, call.Optional("Delimiter")), ["KeyMarker"] = Encode(call, marker ?? ""), ["VersionIdMarker"] = within ?? "",
            ["MaxKeys"] = limit, ["EncodingType"] = call.Optional("EncodingType"), ["IsTruncated"] = next is not null, ["NextKeyMarker"] = Encode(call, next?.Key), ["NextVersionIdMarker"] = next?.Id,
            ["Versions"] = versions, ["DeleteMarkers"] = markers, ["CommonPrefixes"] = Prefixes(call, new([], prefixes, null)),
        };
    }

    private IEnumerable<(ObjectRow Row, ObjectVersion Version, bool IsLatest)> Versions(string bucket, string prefix, string? marker, string? within)
    {
        if (marker is not null && within is not null && objects.Find(Key(bucket, marker)) is { } begun)
            foreach (var version in begun.Versions.SkipWhile(version => version.Id != within).Skip(1))
                yield return (begun, version, false);
        foreach (var row in Walk(bucket, prefix, marker, all: true))
            for (var at = 0; at < row.Versions.Count; at++)
                yield return (row, row.Versions[at], at == 0);
    }

    private static JsonObject Show(Call call, BucketRow bucket, string key, ObjectVersion version, bool isLatest)
    {
        var shown = new JsonObject { ["Key"] = Encode(call, key), ["VersionId"] = version.Id, ["IsLatest"] = isLatest, ["LastModified"] = version.Modified.Iso8601(), ["Owner"] = Owner(bucket) };
        if (version.Content is { } content)
        {
            shown["ETag"] = version.QuotedETag;
            shown["Size"] = content.Length;
            shown["StorageClass"] = version.Headers.GetValueOrDefault("StorageClass", "STANDARD");
        }
        return shown;
    }
}
