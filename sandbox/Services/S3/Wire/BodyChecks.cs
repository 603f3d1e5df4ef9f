using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>The promises a request makes about its body, in headers or in a trailer, and whether the body keeps them.</summary>
internal sealed class BodyChecks
{
    private readonly List<(string Promise, Checksum Sum, Func<string?> Expected)> checks = [];
    private readonly AwsChunkedStream? chunks;

    public BodyChecks(HttpRequest request, AwsChunkedStream? chunks)
    {
        this.chunks = chunks;
        if (request.Headers.TryGetValue("Content-MD5", out var md5))
            checks.Add(("Content-MD5", Checksum.Start("md5"), () => md5.ToString()));
        if (request.Headers["x-amz-content-sha256"].ToString() is { Length: 64 } digest)
            checks.Add(("x-amz-content-sha256", Checksum.Start("sha256"), () => Convert.ToBase64String(Convert.FromHexString(digest))));
        foreach (var (algorithm, _) in Checksum.Known)
            Promise(request, "x-amz-checksum-" + algorithm, algorithm);
    }

    /// <summary>What the body was found to be, by algorithm in base64; there once the body was read.</summary>
    public Dictionary<string, string> Found { get; } = [];

    /// <summary>Sees the body piece by piece; an empty piece ends it.</summary>
    /// <exception cref="AwsError">It is not what the request promised.</exception>
    public void Watch(ReadOnlySpan<byte> piece)
    {
        foreach (var (_, sum, _) in checks)
            sum.Append(piece);
        if (!piece.IsEmpty)
            return;
        foreach (var (promise, sum, expected) in checks)
            Verify(promise, Convert.ToBase64String(sum.Finish()), expected());
    }

    private void Promise(HttpRequest request, string header, string algorithm)
    {
        if (request.Headers.TryGetValue(header, out var given))
            checks.Add((header, Checksum.Start(algorithm), () => given.ToString()));
        else if (chunks is not null && request.Headers["x-amz-trailer"].ToString().Trim().Equals(header, StringComparison.OrdinalIgnoreCase))
            checks.Add((header, Checksum.Start(algorithm), () => chunks.Trailers.GetValueOrDefault(header)));
    }

    private void Verify(string promise, string found, string? expected)
    {
        Found[promise] = found;
        if (found == expected)
            return;
        throw promise switch
        {
            "Content-MD5" => IsMd5(expected)
                ? new AwsError("BadDigest", "The Content-MD5 you specified did not match what we received.", 400)
                : new AwsError("InvalidDigest", "The Content-MD5 you specified was invalid.", 400),
            "x-amz-content-sha256" => new AwsError("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.", 400),
            _ when expected is null => new AwsError("MalformedTrailerError", "The request contained trailing data that was not well-formed or did not conform to our published schema.", 400),
            _ => new AwsError("BadDigest", $"The {promise["x-amz-checksum-".Length..].ToUpperInvariant()} you specified did not match the calculated checksum.", 400),
        };
    }

    private static bool IsMd5(string? text)
    {
        var bytes = new byte[32];
        return Convert.TryFromBase64String(text ?? "", bytes, out var length) && length == 16;
    }
}
