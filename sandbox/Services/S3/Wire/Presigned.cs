using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>The time limit of a presigned address.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html</remarks>
internal static class Presigned
{
    // Seven days, in seconds.
    private const int Longest = 604_800;

    /// <exception cref="AwsError">It has run out, or its parameters are not as they should be.</exception>
    public static void Check(HttpRequest request, DateTimeOffset now)
    {
        if (request.Query.ContainsKey("AWSAccessKeyId") && (!long.TryParse(request.Query["Expires"], NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end < now.ToUnixTimeSeconds()))
            throw new AwsError("AccessDenied", "Request has expired", 403);
        if (!request.Query.ContainsKey("X-Amz-Signature"))
            return;
        if (!DateTimeOffset.TryParseExact(request.Query["X-Amz-Date"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signed))
            throw Invalid("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
        if (!int.TryParse(request.Query["X-Amz-Expires"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            throw Invalid("X-Amz-Expires should be a number");
        if (seconds > Longest)
            throw Invalid("X-Amz-Expires must be less than a week (in seconds) that is 604800");
        if (signed.AddSeconds(seconds) < now)
            throw new AwsError("AccessDenied", "Request has expired", 403);
    }

    private static AwsError Invalid(string message) => new("AuthorizationQueryParametersError", message, 400);
}
