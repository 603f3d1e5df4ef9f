namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>
/// The object that a URL names. Both addressing styles, every region and partition, dual-stack hosts and presigned URLs are
/// understood, and the sandbox's own loopback form, which alone may be plain http.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
/// </summary>
internal sealed record S3Address(string Bucket, string Key, string? VersionId)
{
    /// <summary>The object, or null when the URL names none.</summary>
    public static S3Address? Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return null;
        var local = address.IsLoopback || address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        if (address.Scheme == "http" && !local)
            return null;
        var (bucket, isService) = local ? FromLocalHost(address.Host) : FromAwsHost(address.Host);
        var path = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/'));
        if (!isService)
            return null;
        if (bucket is null)
            (bucket, path) = path.IndexOf('/') is > 0 and var slash ? (path[..slash], path[(slash + 1)..]) : (null, "");
        return bucket is null || path.Length == 0 ? null : new(bucket, path, VersionOf(address.Query));
    }

    // 127.0.0.1:4566/bucket/key or bucket.localhost:4566/key
    private static (string? Bucket, bool IsService) FromLocalHost(string host) =>
        host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) ? (host[..^".localhost".Length], true) : (null, true);

    // [bucket.]s3[.dualstack][.region].amazonaws.com[.cn], with the old s3-region form
    private static (string? Bucket, bool IsService) FromAwsHost(string host)
    {
        var name = host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase) ? host[..^".amazonaws.com".Length]
            : host.EndsWith(".amazonaws.com.cn", StringComparison.OrdinalIgnoreCase) ? host[..^".amazonaws.com.cn".Length]
            : "";
        var labels = name.Split('.');
        var service = Array.FindLastIndex(labels, label => label == "s3" || label.StartsWith("s3-", StringComparison.Ordinal));
        if (service < 0 || labels.Length - service > 3)
            return (null, false);
        return (service == 0 ? null : string.Join('.', labels[..service]), true);
    }

    private static string? VersionOf(string query)
    {
        foreach (var part in query.TrimStart('?').Split('&'))
            if (part.StartsWith("versionId=", StringComparison.Ordinal))
                return Uri.UnescapeDataString(part["versionId=".Length..]);
        return null;
    }
}
