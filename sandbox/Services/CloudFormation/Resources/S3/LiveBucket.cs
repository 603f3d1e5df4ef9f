using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Drift;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.S3;

/// <summary>Reads a bucket's settings back as a template writes them.</summary>
internal static class LiveBucket
{
    private delegate JsonNode? Reading(JsonNode expected, JsonObject answer);

    private static readonly Dictionary<string, (string Get, Reading Read)> Settings = new()
    {
        ["OwnershipControls"] = ("GetBucketOwnershipControls", (_, answer) => answer.Copy("OwnershipControls")),
        ["PublicAccessBlockConfiguration"] = ("GetPublicAccessBlock", (_, answer) => answer.Copy("PublicAccessBlockConfiguration")),
        ["VersioningConfiguration"] = ("GetBucketVersioning", (_, answer) => answer["Status"] is null ? null : answer.DeepClone()),
        ["BucketEncryption"] = ("GetBucketEncryption", (_, answer) => Encryption(answer)),
        ["CorsConfiguration"] = ("GetBucketCors", (_, answer) => Cors(answer)),
        ["LoggingConfiguration"] = ("GetBucketLogging", (_, answer) => Logging(answer)),
        ["WebsiteConfiguration"] = ("GetBucketWebsite", (_, answer) => Website(answer)),
        ["AccelerateConfiguration"] = ("GetBucketAccelerateConfiguration", (_, answer) => answer["Status"] is { } status ? new JsonObject { ["AccelerationStatus"] = status.DeepClone() } : null),
        ["LifecycleConfiguration"] = ("GetBucketLifecycleConfiguration", Lifecycle),
        ["NotificationConfiguration"] = ("GetBucketNotificationConfiguration", (expected, answer) => SameAs(Shaped("NotificationConfiguration", expected), answer) ? expected.DeepClone() : answer.DeepClone()),
    };

    /// <summary>The bucket's properties, as far as the template has them.</summary>
    public static async Task<JsonObject> ReadAsync(ResourceContext context, string bucket, JsonObject expected)
    {
        var live = expected.DeepClone().AsObject();
        foreach (var (property, (get, read)) in Settings)
            if (expected[property] is { } wanted)
                live.With(property, await context.UnlessGoneAsync("s3", get, new() { ["Bucket"] = bucket }) is { } answer ? read(wanted, answer) : null);
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await context.UnlessGoneAsync("s3", "GetBucketTagging", new() { ["Bucket"] = bucket }))?["TagSet"]));
        return live;
    }

    private static JsonObject Encryption(JsonObject answer) => new()
    {
        ["ServerSideEncryptionConfiguration"] = BucketSettings.Each(answer["ServerSideEncryptionConfiguration"]?["Rules"], rule => new()
        {
            ["ServerSideEncryptionByDefault"] = rule.Copy("ApplyServerSideEncryptionByDefault"),
            ["BucketKeyEnabled"] = rule.Copy("BucketKeyEnabled"),
        }),
    };

    private static JsonObject Cors(JsonObject answer) => new()
    {
        ["CorsRules"] = BucketSettings.Each(answer["CORSRules"], rule => new()
        {
            ["Id"] = rule.Copy("ID"),
            ["AllowedHeaders"] = rule.Copy("AllowedHeaders"),
            ["AllowedMethods"] = rule.Copy("AllowedMethods"),
            ["AllowedOrigins"] = rule.Copy("AllowedOrigins"),
            ["ExposedHeaders"] = rule.Copy("ExposeHeaders"),
            ["MaxAge"] = rule.Copy("MaxAgeSeconds"),
        }),
    };

    private static JsonObject? Logging(JsonObject answer) => answer["LoggingEnabled"] is not JsonObject enabled ? null
        : new() { ["DestinationBucketName"] = enabled.Copy("TargetBucket"), ["LogFilePrefix"] = enabled.Copy("TargetPrefix") };

    private static JsonObject Website(JsonObject answer) => new()
    {
        ["RedirectAllRequestsTo"] = answer.Copy("RedirectAllRequestsTo"),
        ["IndexDocument"] = answer["IndexDocument"]?["Suffix"]?.DeepClone(),
        ["ErrorDocument"] = answer["ErrorDocument"]?["Key"]?.DeepClone(),
    };

    // A rule that differs is told in S3's own form: a template writes rules in several ways, and none of them is the one.
    private static JsonObject Lifecycle(JsonNode expected, JsonObject answer)
    {
        var (shaped, own) = (Shaped("LifecycleConfiguration", expected)!["Rules"]!.AsArray(), expected["Rules"]!.AsArray());
        return new()
        {
            ["Rules"] = new JsonArray([.. (answer["Rules"] as JsonArray ?? []).Select(rule =>
                Enumerable.Range(0, own.Count).FirstOrDefault(at => SameAs(shaped[at], rule), -1) is >= 0 and var same ? own[same]!.DeepClone() : rule!.DeepClone())]),
        };
    }

    private static JsonNode? Shaped(string property, JsonNode expected) => BucketSettings.All.First(setting => setting.Property == property).Shape(expected);

    private static bool SameAs(JsonNode? one, JsonNode? other) =>
        PropertyComparison.Between(new() { ["V"] = one?.DeepClone() }, new() { ["V"] = other?.DeepClone() }).Count == 0
        && PropertyComparison.Between(new() { ["V"] = other?.DeepClone() }, new() { ["V"] = one?.DeepClone() }).Count == 0;
}
