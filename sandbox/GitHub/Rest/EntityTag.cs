using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Lets clients keep what has not changed.</summary>
/// <remarks>https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate</remarks>
internal static class EntityTag
{
    public static Answer Add(HttpRequest request, Answer answer)
    {
        if (answer.Status != StatusCodes.Status200OK || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            return answer;
        var content = answer.Bytes?.Content ?? Encoding.UTF8.GetBytes(answer.Json?.ToJsonString() ?? "");
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(content))}\"";
        IReadOnlyList<(string, string)> headers = [.. answer.Headers, ("ETag", tag), ("Cache-Control", "private, max-age=60, s-maxage=60")];
        return request.Headers.IfNoneMatch.ToString() is { Length: > 0 } kept && kept.Contains(tag[2..], StringComparison.Ordinal)
            ? new(StatusCodes.Status304NotModified) { Headers = headers }
            : answer with { Headers = headers };
    }
}
