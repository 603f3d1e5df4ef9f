using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.S3;

/// <summary><c>AWS::S3::Bucket</c>.</summary>
internal sealed class Bucket : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("BucketName", 63, Lower: true);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        if (await FindAsync(context, properties) is { } taken)
            throw new AwsError("BucketAlreadyExists", $"{taken} already exists", 409);
        await context.DoAsync("s3", "CreateBucket", new()
        {
            ["Bucket"] = context.Chosen,
            ["ObjectLockEnabledForBucket"] = properties.Copy("ObjectLockEnabled"),
            ["CreateBucketConfiguration"] = context.Caller.Region == "us-east-1" ? null : new JsonObject { ["LocationConstraint"] = context.Caller.Region },
        });
        context.Begun(context.Chosen);
        return await UpdateAsync(context, context.Chosen, [], properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.DoAsync("s3", "HeadBucket", new() { ["Bucket"] = physicalId });
        foreach (var setting in BucketSettings.All)
            if (PropertyMembers.Differs(setting.Property, before, after))
                await context.DoAsync("s3", after[setting.Property] is null ? setting.Clear : setting.Put, setting.Input(physicalId, after[setting.Property]));
        var tags = context.AllTags(after["Tags"]);
        if (tags.Count > 0)
            await context.DoAsync("s3", "PutBucketTagging", new() { ["Bucket"] = physicalId, ["Tagging"] = new JsonObject { ["TagSet"] = Tag.ToJson(tags) } });
        else if (before.Count > 0 && context.TagsBefore(before["Tags"]).Count > 0)
            await context.DoAsync("s3", "DeleteBucketTagging", new() { ["Bucket"] = physicalId });
        return new(physicalId, Attributes(context, physicalId));
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected) =>
        await context.UnlessGoneAsync("s3", "HeadBucket", new() { ["Bucket"] = physicalId }) is null ? Live.Gone : new(await LiveBucket.ReadAsync(context, physicalId, expected));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("s3", "DeleteBucket", new() { ["Bucket"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        try
        {
            return await context.UnlessGoneAsync("s3", "HeadBucket", new() { ["Bucket"] = context.Chosen }) is null ? null : context.Chosen;
        }
        catch (AwsError)
        {
            // Somebody else's, as making it will tell.
            return null;
        }
    }

    private static JsonObject Attributes(ResourceContext context, string name)
    {
        var (region, suffix) = (context.Caller.Region, context.Caller.Partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com");
        return new()
        {
            ["Arn"] = context.Arn("s3", name, regional: false, account: false),
            ["DomainName"] = $"{name}.s3.{suffix}",
            ["DualStackDomainName"] = $"{name}.s3.dualstack.{region}.{suffix}",
            ["RegionalDomainName"] = $"{name}.s3.{region}.{suffix}",
            ["WebsiteURL"] = $"http://{name}.s3-website-{region}.{suffix}",
        };
    }
}
