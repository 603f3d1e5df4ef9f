using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.S3;

/// <summary>A property of a bucket that S3 sets by an operation of its own.</summary>
/// <param name="Property">The property.</param>
/// <param name="Put">The operation that sets it.</param>
/// <param name="Clear">The operation that takes it away; the same one where the API sets nothing instead.</param>
/// <param name="Member">The member of the request.</param>
/// <param name="Shape">Makes the member of the property; of null for what stands for nothing.</param>
internal sealed record BucketSetting(string Property, string Put, string Clear, string Member, Func<JsonNode?, JsonNode?> Shape)
{
    /// <summary>The request that brings a bucket to a value.</summary>
    public JsonObject Input(string bucket, JsonNode? value) => value is null && Clear != Put
        ? new() { ["Bucket"] = bucket }
        : new() { ["Bucket"] = bucket, [Member] = Shape(value) };
}

/// <summary>The settings of a bucket, in the order in which they are made.</summary>
internal static class BucketSettings
{
    public static readonly BucketSetting[] All =
    [
        new("OwnershipControls", "PutBucketOwnershipControls", "DeleteBucketOwnershipControls", "OwnershipControls", Same),
        new("PublicAccessBlockConfiguration", "PutPublicAccessBlock", "DeletePublicAccessBlock", "PublicAccessBlockConfiguration", Same),
        new("BucketEncryption", "PutBucketEncryption", "DeleteBucketEncryption", "ServerSideEncryptionConfiguration", Encryption),
        new("VersioningConfiguration", "PutBucketVersioning", "PutBucketVersioning", "VersioningConfiguration", value => value?.DeepClone() ?? new JsonObject { ["Status"] = "Suspended" }),
        new("LifecycleConfiguration", "PutBucketLifecycleConfiguration", "DeleteBucketLifecycle", "LifecycleConfiguration", LifecycleRules.Of),
        new("CorsConfiguration", "PutBucketCors", "DeleteBucketCors", "CORSConfiguration", Cors),
        new("LoggingConfiguration", "PutBucketLogging", "PutBucketLogging", "BucketLoggingStatus", Logging),
        new("NotificationConfiguration", "PutBucketNotificationConfiguration", "PutBucketNotificationConfiguration", "NotificationConfiguration", Notification),
        new("WebsiteConfiguration", "PutBucketWebsite", "DeleteBucketWebsite", "WebsiteConfiguration", Website),
        new("AccelerateConfiguration", "PutBucketAccelerateConfiguration", "PutBucketAccelerateConfiguration", "AccelerateConfiguration",
            value => new JsonObject { ["Status"] = value?["AccelerationStatus"]?.DeepClone() ?? "Suspended" }),
    ];

    private static JsonNode? Same(JsonNode? value) => value?.DeepClone();

    private static JsonObject Encryption(JsonNode? value) => new()
    {
        ["Rules"] = Each(value!["ServerSideEncryptionConfiguration"], rule => new()
        {
            ["ApplyServerSideEncryptionByDefault"] = rule["ServerSideEncryptionByDefault"]?.DeepClone(),
            ["BucketKeyEnabled"] = rule["BucketKeyEnabled"]?.DeepClone(),
        }),
    };

    private static JsonObject Cors(JsonNode? value) => new()
    {
        ["CORSRules"] = Each(value!["CorsRules"], rule => new()
        {
            ["ID"] = rule["Id"]?.DeepClone(),
            ["AllowedHeaders"] = rule["AllowedHeaders"]?.DeepClone(),
            ["AllowedMethods"] = rule["AllowedMethods"]?.DeepClone(),
            ["AllowedOrigins"] = rule["AllowedOrigins"]?.DeepClone(),
            ["ExposeHeaders"] = rule["ExposedHeaders"]?.DeepClone(),
            ["MaxAgeSeconds"] = rule["MaxAge"]?.DeepClone(),
        }),
    };

    private static JsonObject Logging(JsonNode? value) => value?["DestinationBucketName"] is not { } target ? []
        : new() { ["LoggingEnabled"] = new JsonObject { ["TargetBucket"] = target.DeepClone(), ["TargetPrefix"] = value["LogFilePrefix"]?.DeepClone() ?? "" } };

    private static JsonObject Website(JsonNode? value)
    {
        var site = new JsonObject { ["RedirectAllRequestsTo"] = value!["RedirectAllRequestsTo"]?.DeepClone() };
        if (value["IndexDocument"] is { } index)
            site["IndexDocument"] = new JsonObject { ["Suffix"] = index.DeepClone() };
        if (value["ErrorDocument"] is { } error)
            site["ErrorDocument"] = new JsonObject { ["Key"] = error.DeepClone() };
        return Without(site);
    }

    private static JsonObject Notification(JsonNode? value)
    {
        var all = new JsonObject();
        foreach (var (property, member, target, arn) in new[] { ("LambdaConfigurations", "LambdaFunctionConfigurations", "Function", "LambdaFunctionArn"), ("QueueConfigurations", "QueueConfigurations", "Queue", "QueueArn"), ("TopicConfigurations", "TopicConfigurations", "Topic", "TopicArn") })
            if (value?[property] is { } list)
                all[member] = Each(list, one => new() { [arn] = one[target]?.DeepClone(), ["Events"] = new JsonArray(one["Event"]?.DeepClone()) });
        if (value?["EventBridgeConfiguration"] is not null)
            all["EventBridgeConfiguration"] = new JsonObject();
        return all;
    }

    internal static JsonArray Each(JsonNode? list, Func<JsonObject, JsonObject> shape) =>
        [.. (list as JsonArray ?? []).Select(item => (JsonNode)Without(shape(item!.AsObject())))];

    private static JsonObject Without(JsonObject members)
    {
        foreach (var absent in members.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            members.Remove(absent);
        return members;
    }
}
