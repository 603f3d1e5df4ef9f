using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>Configurations that are kept and read back without further effect.</summary>
public sealed partial class S3Service
{
    /// <summary>Sets the bucket's web pages.</summary>
    public JsonObject? PutBucketWebsite(Call call) => Configure(call, "BucketWebsite", "WebsiteConfiguration");

    /// <summary>The bucket's web pages.</summary>
    public JsonObject? GetBucketWebsite(Call call) =>
        Configuration(call, "BucketWebsite") ?? throw Unset("NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration");

    /// <summary>Takes the bucket's web pages away.</summary>
    public JsonObject? DeleteBucketWebsite(Call call) => Unconfigure(call, "BucketWebsite");

    /// <summary>Sets where objects are copied to.</summary>
    public JsonObject? PutBucketReplication(Call call) => Bucket(call, "s3:PutReplicationConfiguration").Versioning == "Enabled"
        ? Configure(call, "BucketReplication", "ReplicationConfiguration")
        : throw new AwsError("InvalidRequest", "Versioning must be 'Enabled' on the bucket to apply a replication configuration", 400);

    /// <summary>Where objects are copied to.</summary>
    public JsonObject? GetBucketReplication(Call call) =>
        new() { ["ReplicationConfiguration"] = Configuration(call, "BucketReplication") ?? throw Unset("ReplicationConfigurationNotFoundError", "The replication configuration was not found") };

    /// <summary>Copies no longer.</summary>
    public JsonObject? DeleteBucketReplication(Call call) => Unconfigure(call, "BucketReplication");

    /// <summary>Switches transfer acceleration.</summary>
    public JsonObject? PutBucketAccelerateConfiguration(Call call) => Configure(call, "BucketAccelerateConfiguration", "AccelerateConfiguration");

    /// <summary>Whether transfers are accelerated.</summary>
    public JsonObject? GetBucketAccelerateConfiguration(Call call) => Configuration(call, "BucketAccelerateConfiguration") ?? [];

    /// <summary>Sets who pays for requests.</summary>
    public JsonObject? PutBucketRequestPayment(Call call) => Configure(call, "BucketRequestPayment", "RequestPaymentConfiguration");

    /// <summary>Who pays for requests.</summary>
    public JsonObject? GetBucketRequestPayment(Call call) => Configuration(call, "BucketRequestPayment") ?? new() { ["Payer"] = "BucketOwner" };

    /// <summary>Sets how long versions are locked.</summary>
    public JsonObject? PutObjectLockConfiguration(Call call) => Bucket(call, "s3:PutBucketObjectLockConfiguration").Versioning == "Enabled"
        ? Configure(call, "ObjectLockConfiguration", "ObjectLockConfiguration")
        : throw new AwsError("InvalidBucketState", "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration", 409);

    /// <summary>How long versions are locked.</summary>
    public JsonObject? GetObjectLockConfiguration(Call call) => new()
    {
        ["ObjectLockConfiguration"] = Configuration(call, "ObjectLockConfiguration") ?? throw Unset("ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"),
    };
}
