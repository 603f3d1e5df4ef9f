using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>Amazon S3: buckets with their configurations, objects with their versions.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html</remarks>
public sealed partial class S3Service(SandboxWorld world) : AwsService("s3")
{
    private readonly Table<BucketRow> buckets = world.Store.Table("s3/buckets", S3Json.Default.BucketRow);
    private readonly Table<ObjectRow> objects = world.Store.Table("s3/objects", S3Json.Default.ObjectRow);
    private readonly Table<UploadRow> uploads = world.Store.Table("s3/uploads", S3Json.Default.UploadRow);
    private readonly Table<PartRow> parts = world.Store.Table("s3/parts", S3Json.Default.PartRow);

    // A bucket is deleted only when empty, and an object written only into a bucket that is there: each looks at what the other writes.
    private readonly Lock contents = new();

    private static string Key(string bucket, string key) => $"{bucket}/{key}";

    private string Principal(Call call) => world.Service<IamService>().PrincipalOf(call.CallerArn);

    private BucketRow Bucket(Call call, string action, string? key = null)
    {
        var name = call.Text("Bucket");
        var bucket = buckets.Find(name) ?? throw S3Errors.NoSuchBucket(name);
        if (call.Optional("ExpectedBucketOwner") is { } owner && owner != bucket.Account)
            throw S3Errors.Denied();
        BucketAccess.Check(call, bucket, action, key, Principal(call));
        // Only a signature can name the wrong region: services inside AWS follow the bucket.
        if (call.Transfer is not null && call.Account != "anonymous" && call.Region.Length > 0 && call.Region != bucket.Region)
            throw new AwsError("AuthorizationHeaderMalformed", $"The authorization header is malformed; the region '{call.Region}' is wrong; expecting '{bucket.Region}'", 400)
            {
                Details = [("Region", bucket.Region)],
                Headers = [("x-amz-bucket-region", bucket.Region)],
            };
        return bucket;
    }

    private (BucketRow Bucket, ObjectVersion Version) Version(Call call, string action)
    {
        var (key, id) = (call.Text("Key"), call.Optional("VersionId"));
        var bucket = Bucket(call, id is null ? action : action.Replace("Object", "ObjectVersion", StringComparison.Ordinal), key);
        var versions = objects.Find(Key(bucket.Name, key))?.Versions;
        if (id is not null)
            return (bucket, versions?.FirstOrDefault(version => version.Id == id) ?? throw S3Errors.NoSuchVersion(key, id));
        return versions is [{ IsDeleteMarker: false } newest, ..] ? (bucket, newest) : throw Gone(key, versions);
    }

    private static AwsError Gone(string key, IReadOnlyList<ObjectVersion>? versions) => versions is [var marker, ..]
        ? new AwsError("NoSuchKey", "The specified key does not exist.", 404) { Details = [("Key", key)], Headers = [("x-amz-delete-marker", "true"), ("x-amz-version-id", marker.Id)] }
        : S3Errors.NoSuchKey(key);

    private static string? ShownVersion(BucketRow bucket, ObjectVersion version) => bucket.Versioning is null ? null : version.Id;

    private static JsonObject Owner(BucketRow bucket) => new() { ["ID"] = CanonicalUser.Of(bucket.Account) };
}
