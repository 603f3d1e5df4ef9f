using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>
/// The policies that AWS manages. The sandbox holds no list of their thousand names and no texts: every well-formed ARN
/// among them is taken for one that exists.
/// </summary>
internal static class AwsManagedPolicy
{
    /// <summary>Whether an ARN has the form of an AWS managed policy.</summary>
    public static bool IsOne(string arn) =>
        arn.Split(':', 6) is ["arn", "aws" or "aws-cn" or "aws-us-gov", "iam", "", "aws", var resource]
        && resource.StartsWith("policy/", StringComparison.Ordinal) && resource.Length > "policy/".Length && !resource.EndsWith('/')
        && resource.All(letter => char.IsAsciiLetterOrDigit(letter) || "/+=,.@-_".Contains(letter, StringComparison.Ordinal));

    public static JsonObject Show(string arn, int attachments)
    {
        var resource = arn.Split(':', 6)[5]["policy".Length..];
        var slash = resource.LastIndexOf('/');
        return new()
        {
            ["PolicyName"] = resource[(slash + 1)..],
            ["PolicyId"] = "ANPA" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(arn)))[..17],
            ["Arn"] = arn,
            ["Path"] = resource[..(slash + 1)],
            ["DefaultVersionId"] = "v1",
            ["AttachmentCount"] = attachments,
            ["PermissionsBoundaryUsageCount"] = 0,
            ["IsAttachable"] = true,
            ["CreateDate"] = "2015-02-06T18:40:00.000Z",
            ["UpdateDate"] = "2015-02-06T18:40:00.000Z",
        };
    }
}
