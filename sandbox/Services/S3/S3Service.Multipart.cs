using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>Begins an upload in parts.</summary>
    public JsonObject? CreateMultipartUpload(Call call)
    {
        var (bucket, key) = (Bucket(call, "s3:PutObject", call.Text("Key")), call.Text("Key"));
        var id = NewVersionId() + NewVersionId();
        uploads.Put(Key(bucket.Name, id), new(id, key, world.Clock.GetUtcNow(), Draft(call, bucket)));
        return new() { ["Bucket"] = bucket.Name, ["Key"] = key, ["UploadId"] = id, ["ChecksumAlgorithm"] = call.Optional("ChecksumAlgorithm"), ["ChecksumType"] = call.Optional("ChecksumType") };
    }

    /// <summary>Stores a part; one of the same number takes its place.</summary>
    public async Task<JsonObject?> UploadPart(Call call)
    {
        var (bucket, upload, number) = (Bucket(call, "s3:PutObject", call.Text("Key")), Upload(call), call.Number("PartNumber")!.Value);
        if (number is < 1 or > 10_000)
            throw S3Errors.Invalid("Part number must be an integer between 1 and 10000, inclusive", "partNumber", number.ToString(CultureInfo.InvariantCulture));
        var sums = Draft(call, bucket).Checksums;
        var part = new PartRow(number, world.Clock.GetUtcNow(), await BodyAsync(call), sums);
        parts.Put(PartKey(bucket.Name, upload.Id, number), part);
        var answer = new JsonObject { ["ETag"] = $"\"{part.Content.Md5}\"", ["ServerSideEncryption"] = upload.Draft.Headers.GetValueOrDefault("ServerSideEncryption") };
        foreach (var (member, sum) in sums)
            answer[member] = sum;
        return answer;
    }

    /// <summary>Makes one object of the parts.</summary>
    public async Task<JsonObject?> CompleteMultipartUpload(Call call)
    {
        var (bucket, upload) = (Bucket(call, "s3:PutObject", call.Text("Key")), Upload(call));
        var chosen = Chosen(call, bucket.Name, upload.Id);
        await using var joined = new JoinedStream([.. chosen.Select(part => part.Content)], world.Blobs);
        var content = await world.Blobs.WriteAsync(joined, null, call.Cancellation);
        var version = Commit(call, bucket, upload.Key, upload.Draft with { ETag = MultipartETag.Of(chosen), Content = content, Checksums = new Dictionary<string, string>() });
        Forget(Key(bucket.Name, upload.Id));
        var answer = Written(bucket, version);
        answer["Location"] = $"http://{bucket.Name}.s3.{bucket.Region}.amazonaws.com/{Uri.EscapeDataString(upload.Key)}";
        answer["Bucket"] = bucket.Name;
        answer["Key"] = upload.Key;
        return answer;
    }

    /// <summary>Gives an upload in parts up.</summary>
    public JsonObject? AbortMultipartUpload(Call call)
    {
        var bucket = Bucket(call, "s3:AbortMultipartUpload", call.Text("Key"));
        Forget(Key(bucket.Name, Upload(call).Id));
        return null;
    }

    /// <summary>The parts that an upload has so far.</summary>
    public JsonObject? ListParts(Call call)
    {
        var (bucket, upload) = (Bucket(call, "s3:ListMultipartUploadParts", call.Text("Key")), Upload(call));
        var (limit, after) = (Paging.AtMost(Math.Min(call.Number("MaxParts") ?? 1000, 1000)), call.Number("PartNumberMarker") ?? 0);
        var rows = parts.Under(Key(bucket.Name, upload.Id) + "/", PartKey(bucket.Name, upload.Id, after), limit + 1);
        var shown = rows.Take(limit).Select(row => (JsonNode)new JsonObject { ["PartNumber"] = row.Value.Number, ["LastModified"] = row.Value.Modified.Iso8601(), ["ETag"] = $"\"{row.Value.Content.Md5}\"", ["Size"] = row.Value.Content.Length });
        return new()
        {
            ["Bucket"] = bucket.Name, ["Key"] = upload.Key, ["UploadId"] = upload.Id, ["MaxParts"] = limit, ["PartNumberMarker"] = after, ["IsTruncated"] = rows.Count > limit,
            ["NextPartNumberMarker"] = rows.Count > limit ? rows[limit - 1].Value.Number : null, ["Parts"] = new JsonArray([.. shown]), ["StorageClass"] = "STANDARD", ["Owner"] = Owner(bucket),
        };
    }

    /// <summary>The uploads of a bucket that are neither complete nor given up.</summary>
    public JsonObject? ListMultipartUploads(Call call)
    {
        var (bucket, prefix) = (Bucket(call, "s3:ListBucketMultipartUploads"), call.Optional("Prefix") ?? "");
        var open = uploads.Under(bucket.Name + "/").Select(row => row.Value).Where(upload => upload.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(upload => upload.Key, StringComparer.Ordinal).ThenBy(upload => upload.Begun);
        var shown = open.Select(upload => (JsonNode)new JsonObject { ["UploadId"] = upload.Id, ["Key"] = Encode(call, upload.Key), ["Initiated"] = upload.Begun.Iso8601(), ["StorageClass"] = "STANDARD", ["Owner"] = Owner(bucket) });
        return new() { ["Bucket"] = bucket.Name, ["Prefix"] = Encode(call, prefix), ["MaxUploads"] = 1000, ["IsTruncated"] = false, ["EncodingType"] = call.Optional("EncodingType"), ["Uploads"] = new JsonArray([.. shown]) };
    }

    private UploadRow Upload(Call call) =>
        uploads.Find(Key(call.Text("Bucket"), call.Text("UploadId"))) is { } upload && upload.Key == call.Text("Key") ? upload : throw S3Errors.NoSuchUpload(call.Text("UploadId"));

    private static string PartKey(string bucket, string upload, int number) => string.Create(CultureInfo.InvariantCulture, $"{bucket}/{upload}/{number:D5}");

    private void Forget(string upload)
    {
        uploads.Remove(upload);
        foreach (var (key, _) in parts.Under(upload + "/"))
            parts.Remove(key);
    }

    private List<PartRow> Chosen(Call call, string bucket, string upload)
    {
        var wanted = call.Input["MultipartUpload"]?["Parts"] as JsonArray ?? throw new AwsError("InvalidRequest", "You must specify at least one part", 400);
        var chosen = new List<PartRow>();
        foreach (var entry in wanted)
        {
            var number = (int)(entry!["PartNumber"]?.AsLong() ?? 0);
            if (chosen.Count > 0 && number <= chosen[^1].Number)
                throw new AwsError("InvalidPartOrder", "The list of parts was not in ascending order. Parts must be ordered by part number.", 400);
            var part = parts.Find(PartKey(bucket, upload, number));
            chosen.Add(part is not null && part.Content.Md5 == entry["ETag"]?.GetValue<string>().Trim('"') ? part
                : throw new AwsError("InvalidPart", "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.", 400));
        }
        if (chosen.SkipLast(1).Any(part => part.Content.Length < MultipartETag.SmallestPart))
            throw new AwsError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400);
        return chosen;
    }
}
