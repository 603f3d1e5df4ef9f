using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>
/// Who may do what with a bucket. Its own account may unless the bucket's policy denies it; other accounts and anonymous
/// callers may when the policy allows it. Identity policies are not looked at.
/// </summary>
internal static class BucketAccess
{
    /// <summary>Actions that an owner keeps whatever the policy says, lest a policy lock everybody out.</summary>
    private static readonly string[] Unlockable = ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];

    /// <param name="call">The request.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="action">What for, such as <c>s3:GetObject</c>.</param>
    /// <param name="key">The object's key; null when the bucket itself is meant.</param>
    /// <param name="principal">Who asks, as <c>aws:PrincipalArn</c> says.</param>
    /// <exception cref="AwsError">The caller may not.</exception>
    public static void Check(Call call, BucketRow bucket, string action, string? key, string principal)
    {
        var owner = call.Account == bucket.Account;
        if (owner && Unlockable.Contains(action))
            return;
        var answer = bucket.Configuration.TryGetValue("BucketPolicy", out var policy) ? Ask(policy, call, bucket, action, key, principal) : null;
        if (answer == false || (answer is null && !owner))
            throw S3Errors.Denied();
        if (call.Account == "anonymous" && BlocksPublic(bucket, "RestrictPublicBuckets"))
            throw S3Errors.Denied();
    }

    /// <summary>Whether the bucket's public access block has a switch on.</summary>
    public static bool BlocksPublic(BucketRow bucket, string member) =>
        bucket.Configuration.TryGetValue("PublicAccessBlock", out var json) && JsonNode.Parse(json)?[member]?.GetValue<bool>() == true;

    /// <summary>Whether a policy lets everybody in.</summary>
    public static bool IsPublic(PolicyDocument policy) =>
        policy.Statements.Any(statement => statement is { Allows: true, Condition: null } && statement.Principals.Any(principal => principal is { Kind: "AWS", Name: "*" }));

    private static bool? Ask(string policy, Call call, BucketRow bucket, string action, string? key, string principal)
    {
        var resource = $"arn:{call.Partition}:s3:::{bucket.Name}{(key is null ? "" : "/" + key)}";
        return PolicyDecision.Ask(PolicyGrammar.CheckResource(policy), new(call.CallerArn, call.Account, action, resource, Context(call, principal)));
    }

    // What AWS calls a secure transport ends before it reaches us: a loopback connection counts as one.
    private static Dictionary<string, string> Context(Call call, string principal)
    {
        var context = new Dictionary<string, string> { ["aws:securetransport"] = "true", ["aws:principalarn"] = principal, ["aws:principalaccount"] = call.Account, ["s3:tlsversion"] = "1.3" };
        Add("ServerSideEncryption", "s3:x-amz-server-side-encryption");
        Add("SSEKMSKeyId", "s3:x-amz-server-side-encryption-aws-kms-key-id");
        Add("ACL", "s3:x-amz-acl");
        Add("Prefix", "s3:prefix");
        Add("VersionId", "s3:versionid");
        return context;

        void Add(string member, string condition)
        {
            if (call.Optional(member) is { } value)
                context[condition] = value;
        }
    }
}
