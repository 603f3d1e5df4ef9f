using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>The tags of buckets and objects, out of documents and out of the <c>x-amz-tagging</c> header.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html</remarks>
internal static class S3Tags
{
    private const int MostOfObject = 10;
    private const int MostOfBucket = 50;

    /// <summary>The tags in a <c>Tagging</c> document.</summary>
    /// <exception cref="AwsError">There are too many, two of one key, or one is too long or reserved.</exception>
    public static IReadOnlyList<Tag> Read(JsonNode tagging, int most = MostOfBucket) =>
        Check([.. tagging["TagSet"]!.AsArray().Select(tag => new Tag(tag!["Key"]!.GetValue<string>(), tag["Value"]!.GetValue<string>()))], most);

    public static IReadOnlyList<Tag> ReadOfObject(JsonNode tagging) => Read(tagging, MostOfObject);

    /// <summary>The tags in a header, written as a query string.</summary>
    public static IReadOnlyList<Tag> ReadHeader(string? header) => string.IsNullOrEmpty(header) ? [] :
        Check([.. header.Split('&').Select(pair => pair.Split('=', 2)).Select(pair => new Tag(Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : ""))], MostOfObject);

    private static IReadOnlyList<Tag> Check(IReadOnlyList<Tag> tags, int most)
    {
        if (tags.Count > most)
            throw new AwsError("BadRequest", most == MostOfObject ? "Object tags cannot be greater than 10" : "Bucket tag count cannot be greater than 50", 400);
        if (tags.DistinctBy(tag => tag.Key).Count() < tags.Count)
            throw new AwsError("InvalidTag", "Cannot provide multiple Tags with the same key", 400);
        if (tags.Any(tag => tag.Key.Length is 0 or > 128))
            throw new AwsError("InvalidTag", "The TagKey you have provided is invalid", 400);
        if (tags.Any(tag => tag.Value.Length > 256))
            throw new AwsError("InvalidTag", "The TagValue you have provided is invalid", 400);
        if (tags.Any(tag => tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)))
            throw new AwsError("InvalidTag", "System tags cannot be added/updated by requester", 400);
        return tags;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
