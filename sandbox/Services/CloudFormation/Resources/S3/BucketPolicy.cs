using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.S3;

/// <summary><c>AWS::S3::BucketPolicy</c>. Its id is the bucket's name.</summary>
internal sealed class BucketPolicy : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var bucket = properties.Text("Bucket")!;
        if (await context.UnlessGoneAsync("s3", "GetBucketPolicy", new() { ["Bucket"] = bucket }) is not null)
            throw new AwsError("AlreadyExists", "The bucket policy already exists on bucket " + bucket + ".", 409);
        return await UpdateAsync(context, bucket, [], properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.DoAsync("s3", "PutBucketPolicy", new() { ["Bucket"] = physicalId, ["Policy"] = after.Document("PolicyDocument") });
        return new(physicalId, []);
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected) =>
        await context.UnlessGoneAsync("s3", "GetBucketPolicy", new() { ["Bucket"] = physicalId }) is not { } answer ? Live.Gone
            : new(new JsonObject { ["Bucket"] = physicalId, ["PolicyDocument"] = LiveProperties.Parsed(answer["Policy"]!.GetValue<string>()) });

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("s3", "DeleteBucketPolicy", new() { ["Bucket"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("s3", "GetBucketPolicy", new() { ["Bucket"] = properties.Text("Bucket") }) is null ? null : properties.Text("Bucket");
}
