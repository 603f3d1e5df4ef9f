using System.Net;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>The rules for names of general purpose buckets.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html</remarks>
internal static class BucketName
{
    private static readonly string[] ReservedStarts = ["xn--", "sthree-"];
    private static readonly string[] ReservedEnds = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

    /// <exception cref="AwsError">It may not be used for a new bucket.</exception>
    public static void Check(string name)
    {
        var allowed = name.Length is >= 3 and <= 63
            && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-')
            && char.IsAsciiLetterOrDigit(name[0]) && char.IsAsciiLetterOrDigit(name[^1])
            && !name.Contains("..", StringComparison.Ordinal)
            && !(IPAddress.TryParse(name, out _) && name.Count(letter => letter == '.') == 3)
            && !ReservedStarts.Any(start => name.StartsWith(start, StringComparison.Ordinal))
            && !ReservedEnds.Any(end => name.EndsWith(end, StringComparison.Ordinal));
        if (!allowed)
            throw new AwsError("InvalidBucketName", "The specified bucket is not valid.", 400) { Details = [("BucketName", name)] };
    }
}
