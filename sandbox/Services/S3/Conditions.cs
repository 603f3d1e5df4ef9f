using System.Globalization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>Requests that are to be done only if the object is, or is not, what the caller thinks it is.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html</remarks>
internal static class Conditions
{
    /// <exception cref="AwsError">A condition of a write does not hold.</exception>
    public static void CheckWrite(Call call, string key, ObjectVersion? present)
    {
        if (call.Optional("IfNoneMatch") is { } none)
        {
            if (none != "*")
                throw new AwsError("NotImplemented", "A header you provided implies functionality that is not implemented", 501) { Details = [("Header", "If-None-Match")] };
            if (present is not null)
                throw S3Errors.Precondition("If-None-Match");
        }
        if (call.Optional("IfMatch") is not { } match)
            return;
        if (present is null)
            throw S3Errors.NoSuchKey(key);
        if (!Names(match, present))
            throw S3Errors.Precondition("If-Match");
    }

    /// <exception cref="AwsError">The object is not, or is still, what the reader has: 412 or 304.</exception>
    public static void CheckRead(Call call, ObjectVersion present)
    {
        if (call.Optional("IfMatch") is { } match)
        {
            if (!Names(match, present))
                throw S3Errors.Precondition("If-Match");
        }
        else if (Time(call, "IfUnmodifiedSince") < Seconds(present.Modified))
            throw S3Errors.Precondition("If-Unmodified-Since");
        if (call.Optional("IfNoneMatch") is { } none ? Names(none, present) : Time(call, "IfModifiedSince") >= Seconds(present.Modified))
            throw new AwsError("NotModified", "Not Modified", 304) { Headers = [("ETag", present.QuotedETag)] };
    }

    private static bool Names(string etags, ObjectVersion present) =>
        etags.Split(',', StringSplitOptions.TrimEntries).Any(etag => etag == "*" || etag.Trim('"') == present.ETag);

    private static DateTimeOffset? Time(Call call, string member) =>
        call.Optional(member) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;

    // Headers carry whole seconds.
    private static DateTimeOffset Seconds(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}
