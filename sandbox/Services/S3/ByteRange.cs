using System.Globalization;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>The <c>Range</c> header. S3 serves one range; a header of another form counts as none.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9110#name-range</remarks>
internal static class ByteRange
{
    public static BlobRange Of(string? header, Blob content)
    {
        if (header is null || !header.StartsWith("bytes=", StringComparison.Ordinal) || header["bytes=".Length..].Split('-') is not [var first, var last])
            return new(content, 0, content.Length);
        if (first.Length == 0)
            return Number(last) is { } tail ? Cut(content, Math.Max(0, content.Length - tail), content.Length - 1, header) : new(content, 0, content.Length);
        if (Number(first) is not { } from || (last.Length > 0 && Number(last) is null))
            return new(content, 0, content.Length);
        return Cut(content, from, Math.Min(Number(last) ?? long.MaxValue, content.Length - 1), header);
    }

    private static BlobRange Cut(Blob content, long from, long to, string header) => from <= to && from < content.Length
        ? new(content, from, to - from + 1)
        : throw new AwsError("InvalidRange", "The requested range is not satisfiable", 416)
        {
            Details = [("RangeRequested", header), ("ActualObjectSize", content.Length.ToString(CultureInfo.InvariantCulture))],
            Headers = [("Content-Range", $"bytes */{content.Length}")],
        };

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
