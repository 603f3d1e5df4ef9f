using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.Serving;

/// <summary>Reads the bodies that are small by nature: parameters and documents, not objects.</summary>
internal static class Bodies
{
    /// <summary>AWS takes 1 MiB in most JSON services; CloudFormation templates in a query body stay below it too. Twice that leaves room for URL encoding.</summary>
    public const int Limit = 2 * 1024 * 1024;

    /// <exception cref="AwsError">It is larger than <paramref name="limit"/> bytes.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellation, int limit = Limit)
    {
        if (request.ContentLength > limit)
            throw TooLarge(limit);
        var body = new ArrayBufferWriter<byte>((int)(request.ContentLength ?? 1024) + 1);
        for (int read; (read = await request.Body.ReadAsync(body.GetMemory(1024), cancellation)) > 0;)
        {
            body.Advance(read);
            if (body.WrittenCount > limit)
                throw TooLarge(limit);
        }
        return body.WrittenMemory;
    }

    private static AwsError TooLarge(int limit) => new("RequestEntityTooLargeException", $"Request entity is larger than {limit} bytes", 413);
}
