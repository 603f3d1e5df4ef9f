using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>Stores an object's body as it arrives, holding it to the checksums that the request promises.</summary>
internal static class S3Upload
{
    /// <summary>S3's limit for one PUT, in bytes.</summary>
    private const long Largest = 5L * 1024 * 1024 * 1024;

    /// <summary>Stores the body and writes the checksums that were computed into <paramref name="members"/>.</summary>
    public static async Task<Blob> StoreAsync(HttpRequest request, BlobStore blobs, JsonObject members, CancellationToken cancellation)
    {
        if (request.ContentLength > Largest)
            throw new AwsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400);
        var chunks = IsChunked(request) ? new AwsChunkedStream(request.Body) : null;
        var checks = new BodyChecks(request, chunks);
        var blob = await blobs.WriteAsync((Stream?)chunks ?? request.Body, checks.Watch, cancellation);
        if (long.TryParse(request.Headers["x-amz-decoded-content-length"], CultureInfo.InvariantCulture, out var promised) && promised != blob.Length)
            throw new AwsError("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header", 400);
        foreach (var (algorithm, member) in Checksum.Known)
            if (checks.Found.TryGetValue("x-amz-checksum-" + algorithm, out var sum))
                members[member] = sum;
        if (members["ContentEncoding"]?.GetValue<string>() is { } encoding)
            KeepEncoding(members, encoding);
        return blob;
    }

    private static bool IsChunked(HttpRequest request) =>
        request.Headers["x-amz-content-sha256"].ToString().StartsWith("STREAMING-", StringComparison.Ordinal)
        || request.Headers.ContentEncoding.ToString().Contains("aws-chunked", StringComparison.OrdinalIgnoreCase);

    // The chunking describes the request, not the object; S3 does not keep it.
    private static void KeepEncoding(JsonObject members, string encoding)
    {
        var kept = encoding.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.Equals("aws-chunked", StringComparison.OrdinalIgnoreCase)).ToList();
        if (kept.Count == 0)
            members.Remove("ContentEncoding");
        else
            members["ContentEncoding"] = string.Join(", ", kept);
    }
}
