using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    private const string Home = "us-east-1";

    /// <summary>Creates a bucket.</summary>
    public JsonObject? CreateBucket(Call call)
    {
        var name = call.Text("Bucket");
        if (call.Account == "anonymous")
            throw S3Errors.Denied();
        BucketName.Check(name);
        var region = RegionFor(call);
        buckets.Change(name, present => present is null ? New(call, name, region)
            : present.Account != call.Account ? throw new AwsError("BucketAlreadyExists", "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.", 409) { Details = [("BucketName", name)] }
            // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html : us-east-1 answers success for historical reasons.
            : region == Home && present.Region == Home ? present
            : throw new AwsError("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409) { Details = [("BucketName", name)] });
        return new() { ["Location"] = region == Home ? "/" + name : $"http://{name}.s3.amazonaws.com/", ["BucketArn"] = $"arn:{call.Partition}:s3:::{name}" };
    }

    /// <summary>Whether a bucket is there and may be seen, and its region.</summary>
    public JsonObject? HeadBucket(Call call)
    {
        var name = call.Text("Bucket");
        if (buckets.Find(name) is { } bucket && bucket.Account != call.Account && !bucket.Configuration.ContainsKey("BucketPolicy"))
            throw S3Errors.Denied();
        var found = Bucket(call, "s3:ListBucket");
        return new() { ["BucketRegion"] = found.Region, ["AccessPointAlias"] = false, ["BucketArn"] = $"arn:{call.Partition}:s3:::{name}" };
    }

    /// <summary>The account's buckets in all regions.</summary>
    public JsonObject? ListBuckets(Call call)
    {
        if (call.Account == "anonymous")
            throw S3Errors.Denied();
        var (prefix, region) = (call.Optional("Prefix") ?? "", call.Optional("BucketRegion"));
        var own = buckets.Under(prefix).Where(row => row.Value.Account == call.Account && (region is null || row.Value.Region == region))
            .Select(row => (row.Key, (JsonNode)new JsonObject { ["Name"] = row.Key, ["CreationDate"] = row.Value.Created.Iso8601(), ["BucketRegion"] = row.Value.Region }));
        var after = call.Optional("ContinuationToken") is { } token ? Paging.Key(token) ?? throw S3Errors.Invalid("The continuation token provided is incorrect") : null;
        var (page, next) = Paging.Cut(own, after, call.Number("MaxBuckets") ?? 10_000);
        return new() { ["Buckets"] = page, ["Owner"] = new JsonObject { ["ID"] = CanonicalUser.Of(call.Account) }, ["ContinuationToken"] = next, ["Prefix"] = call.Optional("Prefix") };
    }

    /// <summary>Deletes a bucket that holds no object, version or delete marker.</summary>
    public JsonObject? DeleteBucket(Call call)
    {
        var bucket = Bucket(call, "s3:DeleteBucket");
        lock (contents)
        {
            if (objects.Under(bucket.Name + "/", null, 1).Count > 0)
                throw new AwsError("BucketNotEmpty", bucket.Versioning is null ? "The bucket you tried to delete is not empty" : "The bucket you tried to delete is not empty. You must delete all versions in the bucket.", 409) { Details = [("BucketName", bucket.Name)] };
            foreach (var (key, _) in uploads.Under(bucket.Name + "/"))
                Forget(key);
            buckets.Remove(bucket.Name);
        }
        return null;
    }

    /// <summary>The bucket's region; empty for us-east-1.</summary>
    public JsonObject? GetBucketLocation(Call call) =>
        Bucket(call, "s3:GetBucketLocation").Region is var region && region == Home ? [] : new() { ["LocationConstraint"] = region };

    /// <summary>Whether the bucket keeps versions.</summary>
    public JsonObject? GetBucketVersioning(Call call) => new() { ["Status"] = Bucket(call, "s3:GetBucketVersioning").Versioning };

    /// <summary>Switches the keeping of versions on, or suspends it.</summary>
    public JsonObject? PutBucketVersioning(Call call)
    {
        var bucket = Bucket(call, "s3:PutBucketVersioning");
        var status = call.Input["VersioningConfiguration"]?["Status"]?.GetValue<string>();
        if (status is not ("Enabled" or "Suspended"))
            throw new AwsError("IllegalVersioningConfigurationException", "The Versioning element must be specified", 400);
        buckets.Change(bucket.Name, row => row! with { Versioning = status });
        return null;
    }

    private BucketRow New(Call call, string name, string region)
    {
        var ownership = call.Optional("ObjectOwnership") ?? "BucketOwnerEnforced";
        var bucket = new BucketRow(name, call.Account, region, world.Clock.GetUtcNow(), BucketDefaults.With(ownership))
        {
            Versioning = call.Flag("ObjectLockEnabledForBucket") == true ? "Enabled" : null,
        };
        var tags = call.Input["CreateBucketConfiguration"]?["Tags"];
        return tags is null ? bucket : bucket.With("BucketTagging", new JsonObject { ["TagSet"] = tags.DeepClone() }.ToJsonString());
    }

    private static string RegionFor(Call call)
    {
        var asked = call.Input["CreateBucketConfiguration"]?["LocationConstraint"]?.GetValue<string>() is { Length: > 0 } constraint ? constraint : null;
        if (asked == "EU")
            asked = "eu-west-1";
        if (asked == Home || (asked is not null && !KnownRegions().Contains(asked)))
            throw new AwsError("InvalidLocationConstraint", "The specified location-constraint is not valid", 400) { Details = [("LocationConstraint", asked)] };
        if (call.Region != Home && asked != call.Region)
            throw new AwsError("IllegalLocationConstraintException", $"The {asked ?? "unspecified"} location constraint is incompatible for the region specific endpoint this request was sent to.", 400);
        return asked ?? Home;
    }

    private static IReadOnlyList<string> KnownRegions() =>
        ApiModels.Load("s3").Operations["CreateBucket"].Input!.Members["CreateBucketConfiguration"].Shape.Value.Members["LocationConstraint"].Shape.Value.Enum;
}
