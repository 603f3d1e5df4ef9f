using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.Serving;

/// <summary>Whom and what a request says it was signed for. The signature itself is not recomputed: the sandbox knows no secrets.</summary>
/// <param name="AccessKey">The access key id.</param>
/// <param name="Date">The day of the credential scope; empty where the form of the signature names none.</param>
/// <param name="Region">The region of the credential scope; empty where the form of the signature names none.</param>
/// <param name="Service">The service of the credential scope.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html</remarks>
internal sealed record Credential(string AccessKey, string Date, string Region, string Service)
{
    /// <summary>The credential of the Authorization header or of a presigned address; null when the request is unsigned.</summary>
    /// <exception cref="AwsError">It is signed in a form that AWS refuses.</exception>
    public static Credential? Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith("AWS4-", StringComparison.Ordinal))
            return Parse(Part(header, "Credential") ?? throw Incomplete(header, "Credential"), Signed(request, header));
        if (request.Query.TryGetValue("X-Amz-Credential", out var presigned))
            return Parse(presigned.ToString(), request.Query["X-Amz-Region-Set"]);
        // The older signature, which S3 still takes and boto3 still presigns with; it names no region.
        if (request.Query.ContainsKey("Signature") && request.Query.TryGetValue("AWSAccessKeyId", out var older))
            return new(older.ToString(), "", "", "s3");
        return null;
    }

    private static string? Signed(HttpRequest request, string header)
    {
        foreach (var part in (ReadOnlySpan<string>)["SignedHeaders", "Signature"])
            if (string.IsNullOrEmpty(Part(header, part)))
                throw Incomplete(header, part);
        return request.Headers["X-Amz-Region-Set"];
    }

    // Scope: key/date/region/service/aws4_request; the many-region form (AWS4-ECDSA) has no region in it.
    private static Credential Parse(string scope, string? regionSet) => scope.Split('/') switch
    {
        [var key, var date, var region, var service, "aws4_request"] when key.Length > 0 => new(key, date, region, service),
        [var key, var date, var service, "aws4_request"] when key.Length > 0 => new(key, date, regionSet is null or "*" ? "us-east-1" : regionSet.Split(',')[0], service),
        _ => throw new AwsError("IncompleteSignature", "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term", 400),
    };

    private static string? Part(string header, string name)
    {
        var start = header.IndexOf(name + "=", StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += name.Length + 1;
        var end = header.IndexOf(',', start);
        return (end < 0 ? header[start..] : header[start..end]).Trim();
    }

    // The real message repeats the whole header; a header holds a signature, so ours does not.
    private static AwsError Incomplete(string header, string part) =>
        new("IncompleteSignature", $"Authorization header requires '{part}' parameter. Authorization={header.Split(' ')[0]} ...", 400);
}
