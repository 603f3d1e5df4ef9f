using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>The bucket and key that a request addresses, in its path or in its host name.</summary>
/// <param name="Bucket">The bucket; empty for the service itself.</param>
/// <param name="Key">The key; empty for the bucket itself.</param>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html</remarks>
internal sealed record S3Address(string Bucket, string Key)
{
    public static S3Address Of(HttpRequest request)
    {
        // The server cleans dot segments out of the decoded path; a key may contain them.
        var raw = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "/";
        var path = raw.StartsWith('/') ? raw.Split('?', 2)[0] : request.Path.ToUriComponent();
        // OPTIONS * names nothing: its path is empty.
        var decoded = Uri.UnescapeDataString(path.TrimStart('*') is ['/', .. var rest] ? rest : "");
        if (BucketOfHost(request.Host.Host) is { } bucket)
            return new(bucket, decoded);
        var slash = decoded.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(decoded, "") : new(decoded[..slash], decoded[(slash + 1)..]);
    }

    private static string? BucketOfHost(string host)
    {
        var end = host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) ? host.Length - ".localhost".Length
            : host.Contains(".amazonaws.com", StringComparison.OrdinalIgnoreCase) ? S3Label(host)
            : -1;
        if (end <= 0)
            return null;
        var bucket = host[..end];
        if (bucket.EndsWith(".s3", StringComparison.OrdinalIgnoreCase))
            bucket = bucket[..^3];
        return bucket.Equals("s3", StringComparison.OrdinalIgnoreCase) ? null : bucket;
    }

    private static int S3Label(string host) =>
        Math.Max(host.LastIndexOf(".s3.", StringComparison.OrdinalIgnoreCase), host.LastIndexOf(".s3-", StringComparison.OrdinalIgnoreCase));
}
