using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
    private const int MostDeletedAtOnce = 1000;

    /// <summary>Deletes an object or a version of it; deleting what is not there succeeds.</summary>
    public JsonObject? DeleteObject(Call call)
    {
        var (key, id) = (call.Text("Key"), call.Optional("VersionId"));
        var bucket = Bucket(call, id is null ? "s3:DeleteObject" : "s3:DeleteObjectVersion", key);
        if (call.Optional("IfMatch") is not null)
            Conditions.CheckWrite(call, key, objects.Find(Key(bucket.Name, key))?.Versions is [{ IsDeleteMarker: false } newest, ..] ? newest : null);
        var (version, marker) = Delete(bucket, key, id);
        return new() { ["VersionId"] = version, ["DeleteMarker"] = marker ? true : null };
    }

    /// <summary>Deletes up to a thousand objects.</summary>
    public JsonObject? DeleteObjects(Call call)
    {
        var bucket = Bucket(call, "s3:ListBucket");
        var wanted = call.Input["Delete"]!["Objects"]!.AsArray();
        if (wanted.Count is 0 or > MostDeletedAtOnce)
            throw new AwsError("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);
        var (deleted, errors) = (new JsonArray(), new JsonArray());
        foreach (var entry in wanted)
        {
            var (key, id) = (entry!["Key"]!.GetValue<string>(), entry["VersionId"]?.GetValue<string>());
            try
            {
                BucketAccess.Check(call, bucket, id is null ? "s3:DeleteObject" : "s3:DeleteObjectVersion", key, Principal(call));
                var (version, marker) = Delete(bucket, key, id);
                deleted.Add(new JsonObject { ["Key"] = key, ["VersionId"] = id, ["DeleteMarker"] = marker ? true : null, ["DeleteMarkerVersionId"] = marker ? version : null });
            }
            catch (AwsError refused)
            {
                errors.Add(new JsonObject { ["Key"] = key, ["VersionId"] = id, ["Code"] = refused.Code, ["Message"] = refused.Message });
            }
        }
        return new() { ["Deleted"] = call.Input["Delete"]!["Quiet"]?.GetValue<bool>() == true ? null : deleted, ["Errors"] = errors };
    }

    /// <summary>What was deleted, or the delete marker that was laid over it.</summary>
    private (string? VersionId, bool IsMarker) Delete(BucketRow bucket, string key, string? id)
    {
        (string?, bool) result = (id, false);
        objects.Change(Key(bucket.Name, key), row =>
        {
            var versions = row?.Versions ?? [];
            if (id is not null)
                result = (id, versions.FirstOrDefault(version => version.Id == id)?.IsDeleteMarker == true);
            else if (bucket.Versioning is not null)
            {
                var marker = new ObjectVersion(bucket.Versioning == "Enabled" ? NewVersionId() : "null", "", world.Clock.GetUtcNow(), null);
                result = (marker.Id, true);
                return new(key, [marker, .. versions.Where(version => version.Id != marker.Id)]);
            }
            var gone = id ?? "null";
            IReadOnlyList<ObjectVersion> left = [.. versions.Where(version => version.Id != gone)];
            return left.Count == versions.Count ? row : left.Count == 0 ? null : row! with { Versions = left };
        });
        return result;
    }
}
