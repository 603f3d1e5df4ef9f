using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>Access lists, which S3 has switched off for new buckets: they can be read and, where ownership allows them, are accepted without effect.</summary>
public sealed partial class S3Service
{
    /// <summary>The bucket's access list: its owner, with full control.</summary>
    public JsonObject? GetBucketAcl(Call call) => OwnersOnly(Bucket(call, "s3:GetBucketAcl"));

    /// <summary>Refused unless the bucket takes access lists; then only the private one.</summary>
    public JsonObject? PutBucketAcl(Call call) => Accept(call, Bucket(call, "s3:PutBucketAcl"));

    /// <summary>The object's access list: the bucket's owner, with full control.</summary>
    public JsonObject? GetObjectAcl(Call call) => OwnersOnly(Version(call, "s3:GetObjectAcl").Bucket);

    /// <summary>Refused unless the bucket takes access lists; then only the private one.</summary>
    public JsonObject? PutObjectAcl(Call call) => Accept(call, Version(call, "s3:PutObjectAcl").Bucket);

    private static JsonObject OwnersOnly(BucketRow bucket) => new()
    {
        ["Owner"] = Owner(bucket),
        ["Grants"] = new JsonArray(new JsonObject { ["Grantee"] = new JsonObject { ["ID"] = CanonicalUser.Of(bucket.Account), ["Type"] = "CanonicalUser" }, ["Permission"] = "FULL_CONTROL" }),
    };

    private static JsonObject? Accept(Call call, BucketRow bucket)
    {
        if (bucket.Configuration.GetValueOrDefault("BucketOwnershipControls")?.Contains("BucketOwnerEnforced", StringComparison.Ordinal) == true)
            throw new AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
        return call.Optional("ACL") is "private" or "bucket-owner-full-control" ? null
            : throw new AwsError("NotImplemented", "The sandbox imitates private access lists only.", 501);
    }
}
