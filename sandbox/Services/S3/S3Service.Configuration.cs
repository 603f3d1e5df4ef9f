using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    /// <summary>Tags the bucket, in place of all its tags.</summary>
    public JsonObject? PutBucketTagging(Call call)
    {
        S3Tags.Read(call.Input["Tagging"]!);
        return Configure(call, "BucketTagging", "Tagging");
    }

    /// <summary>The bucket's tags.</summary>
    public JsonObject? GetBucketTagging(Call call) => Configuration(call, "BucketTagging") ?? throw Unset("NoSuchTagSet", "The TagSet does not exist");

    /// <summary>Removes the bucket's tags.</summary>
    public JsonObject? DeleteBucketTagging(Call call) => Unconfigure(call, "BucketTagging");

    /// <summary>Sets the bucket's default encryption.</summary>
    public JsonObject? PutBucketEncryption(Call call) => Configure(call, "BucketEncryption", "ServerSideEncryptionConfiguration");

    /// <summary>The bucket's default encryption.</summary>
    public JsonObject? GetBucketEncryption(Call call) => new() { ["ServerSideEncryptionConfiguration"] = Configuration(call, "BucketEncryption") };

    /// <summary>Returns to S3's own encryption; a bucket without any does not exist.</summary>
    public JsonObject? DeleteBucketEncryption(Call call) => Set(call, "BucketEncryption", BucketDefaults.Encryption);

    /// <summary>Lets browsers of other origins read.</summary>
    public JsonObject? PutBucketCors(Call call)
    {
        foreach (var method in call.Input["CORSConfiguration"]!["CORSRules"]!.AsArray().SelectMany(rule => rule!["AllowedMethods"]!.AsArray()).Select(method => method!.GetValue<string>()))
            if (method is not ("GET" or "PUT" or "HEAD" or "POST" or "DELETE"))
                throw new AwsError("InvalidRequest", $"Found unsupported HTTP method in CORS config. Unsupported method is {method}", 400);
        return Configure(call, "BucketCors", "CORSConfiguration");
    }

    /// <summary>The rules for browsers of other origins.</summary>
    public JsonObject? GetBucketCors(Call call) => Configuration(call, "BucketCors") ?? throw Unset("NoSuchCORSConfiguration", "The CORS configuration does not exist");

    /// <summary>Removes the rules for browsers of other origins.</summary>
    public JsonObject? DeleteBucketCors(Call call) => Unconfigure(call, "BucketCors");

    /// <summary>Sets when objects move or end.</summary>
    public JsonObject? PutBucketLifecycleConfiguration(Call call) => Configure(call, "BucketLifecycleConfiguration", "LifecycleConfiguration");

    /// <summary>When objects move or end.</summary>
    public JsonObject? GetBucketLifecycleConfiguration(Call call) =>
        Configuration(call, "BucketLifecycleConfiguration") ?? throw Unset("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist");

    /// <summary>Lets objects stay.</summary>
    public JsonObject? DeleteBucketLifecycle(Call call) => Unconfigure(call, "BucketLifecycleConfiguration");

    /// <summary>Sets where access is logged.</summary>
    public JsonObject? PutBucketLogging(Call call)
    {
        if (call.Input["BucketLoggingStatus"]?["LoggingEnabled"]?["TargetBucket"]?.GetValue<string>() is { } target && buckets.Find(target) is null)
            throw new AwsError("InvalidTargetBucketForLogging", "The target bucket for logging does not exist", 400) { Details = [("TargetBucket", target)] };
        return Configure(call, "BucketLogging", "BucketLoggingStatus");
    }

    /// <summary>Where access is logged.</summary>
    public JsonObject? GetBucketLogging(Call call) => Configuration(call, "BucketLogging") ?? [];

    /// <summary>Sets who is told of events.</summary>
    public JsonObject? PutBucketNotificationConfiguration(Call call) => Configure(call, "BucketNotificationConfiguration", "NotificationConfiguration");

    /// <summary>Who is told of events.</summary>
    public JsonObject? GetBucketNotificationConfiguration(Call call) => Configuration(call, "BucketNotificationConfiguration") ?? [];

    /// <summary>Sets who owns what others upload.</summary>
    public JsonObject? PutBucketOwnershipControls(Call call) => Configure(call, "BucketOwnershipControls", "OwnershipControls");

    /// <summary>Who owns what others upload.</summary>
    public JsonObject? GetBucketOwnershipControls(Call call) =>
        new() { ["OwnershipControls"] = Configuration(call, "BucketOwnershipControls") ?? throw Unset("OwnershipControlsNotFoundError", "The bucket ownership controls were not found") };

    /// <summary>Removes the rule about who owns what others upload.</summary>
    public JsonObject? DeleteBucketOwnershipControls(Call call) => Unconfigure(call, "BucketOwnershipControls");

    private JsonObject? Configure(Call call, string name, string member) => Set(call, name, call.Input[member]?.ToJsonString());

    private JsonObject? Unconfigure(Call call, string name) => Set(call, name, null);

    private JsonObject? Set(Call call, string name, string? json)
    {
        var bucket = Bucket(call, "s3:Put" + name);
        buckets.Change(bucket.Name, row => (row ?? throw S3Errors.NoSuchBucket(bucket.Name)).With(name, json));
        return null;
    }

    private JsonObject? Configuration(Call call, string name) =>
        Bucket(call, "s3:Get" + name).Configuration.TryGetValue(name, out var json) ? JsonNode.Parse(json)!.AsObject() : null;

    private static AwsError Unset(string code, string message) => new(code, message, 404);
}
