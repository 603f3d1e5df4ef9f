using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

public sealed partial class S3Service
{
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html : bytes.
    private const int LargestPolicy = 20 * 1024;

    /// <summary>Sets the bucket's policy.</summary>
    public JsonObject? PutBucketPolicy(Call call)
    {
        var bucket = Bucket(call, "s3:PutBucketPolicy");
        var text = call.Text("Policy");
        var policy = Parse(text, bucket, call);
        if (BucketAccess.IsPublic(policy) && BucketAccess.BlocksPublic(bucket, "BlockPublicPolicy"))
            throw new AwsError("AccessDenied", $"User: {call.CallerArn} is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:{call.Partition}:s3:::{bucket.Name}\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.", 403);
        return Set(call, "BucketPolicy", text);
    }

    /// <summary>The bucket's policy.</summary>
    public JsonObject? GetBucketPolicy(Call call)
    {
        var bucket = Bucket(call, "s3:GetBucketPolicy");
        return bucket.Configuration.TryGetValue("BucketPolicy", out var policy) ? new() { ["Policy"] = policy }
            : throw new AwsError("NoSuchBucketPolicy", "The bucket policy does not exist", 404) { Details = [("BucketName", bucket.Name)] };
    }

    /// <summary>Whether the bucket's policy lets everybody in.</summary>
    public JsonObject? GetBucketPolicyStatus(Call call) =>
        new() { ["PolicyStatus"] = new JsonObject { ["IsPublic"] = BucketAccess.IsPublic(PolicyGrammar.CheckResource(GetBucketPolicy(call)!["Policy"]!.GetValue<string>())) } };

    /// <summary>Removes the bucket's policy.</summary>
    public JsonObject? DeleteBucketPolicy(Call call) => Unconfigure(call, "BucketPolicy");

    /// <summary>Closes the bucket to the public, whatever its policy says.</summary>
    public JsonObject? PutPublicAccessBlock(Call call)
    {
        var given = call.Input["PublicAccessBlockConfiguration"]!.AsObject();
        var whole = new JsonObject();
        foreach (var member in (ReadOnlySpan<string>)["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"])
            whole[member] = given[member]?.GetValue<bool>() == true;
        return Set(call, "PublicAccessBlock", whole.ToJsonString());
    }

    /// <summary>How the bucket is closed to the public.</summary>
    public JsonObject? GetPublicAccessBlock(Call call) => new()
    {
        ["PublicAccessBlockConfiguration"] = Configuration(call, "PublicAccessBlock") ?? throw Unset("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found"),
    };

    /// <summary>Opens the bucket as far as its policy does.</summary>
    public JsonObject? DeletePublicAccessBlock(Call call) => Unconfigure(call, "PublicAccessBlock");

    private static PolicyDocument Parse(string text, BucketRow bucket, Call call)
    {
        if (Encoding.UTF8.GetByteCount(text) > LargestPolicy)
            throw new AwsError("PolicyTooLarge", "Normalized policy document exceeds the maximum allowed size of 20480 bytes.", 400);
        PolicyDocument policy;
        try
        {
            policy = PolicyGrammar.CheckResource(text);
        }
        catch (AwsError refused)
        {
            var message = refused.Message.StartsWith("Syntax", StringComparison.Ordinal) ? "Policies must be valid JSON and the first byte must be '{'" : refused.Message;
            throw new AwsError("MalformedPolicy", message, 400);
        }
        var arn = $"arn:{call.Partition}:s3:::{bucket.Name}";
        if (policy.Statements.SelectMany(statement => statement.Resources).Any(resource => resource != arn && !resource.StartsWith(arn + "/", StringComparison.Ordinal) && !Wildcards.Match(resource, arn)))
            throw new AwsError("MalformedPolicy", "Policy has invalid resource", 400);
        if (policy.Statements.SelectMany(statement => statement.Actions).Any(action => action != "*" && !action.StartsWith("s3:", StringComparison.OrdinalIgnoreCase)))
            throw new AwsError("MalformedPolicy", "Policy has invalid action", 400);
        return policy;
    }
}
