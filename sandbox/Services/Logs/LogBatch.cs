using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

/// <summary>The events of one request: in order, not too much at once, and those left out that are too old or lie in the future.</summary>
/// <param name="Taken">The events to keep.</param>
/// <param name="Rejected">What the answer says about the others; null when all were taken.</param>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html</remarks>
internal sealed record LogBatch(IReadOnlyList<LogLine> Taken, JsonObject? Rejected)
{
    private const long Largest = 1024 * 1024;

    private static readonly TimeSpan Oldest = TimeSpan.FromDays(14);
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(2);
    private static readonly TimeSpan Span = TimeSpan.FromDays(1);

    /// <param name="retained">Since when events of the group are kept; null when they are kept for ever.</param>
    /// <exception cref="AwsError">The request as a whole is refused.</exception>
    public static LogBatch Read(JsonObject input, DateTimeOffset now, long? retained)
    {
        var ingested = now.ToUnixTimeMilliseconds();
        List<LogLine> lines = [.. input.Objects("logEvents").Select(given => new LogLine(given["timestamp"]!.AsLong(), ingested, given.Need("message")))];
        Check(lines);
        var expired = retained is { } since ? lines.Count(line => line.Timestamp < since) : 0;
        var tooOld = lines.Count(line => line.Timestamp < (now - Oldest).ToUnixTimeMilliseconds());
        var tooNew = lines.FindIndex(line => line.Timestamp > (now + Ahead).ToUnixTimeMilliseconds());
        var rejected = new JsonObject();
        if (tooNew >= 0)
            rejected["tooNewLogEventStartIndex"] = tooNew;
        if (tooOld > 0)
            rejected["tooOldLogEventEndIndex"] = tooOld;
        if (expired > 0)
            rejected["expiredLogEventEndIndex"] = expired;
        var (start, end) = (Math.Max(tooOld, expired), tooNew < 0 ? lines.Count : tooNew);
        return new(lines.GetRange(start, Math.Max(end - start, 0)), rejected.Count == 0 ? null : rejected);
    }

    private static void Check(List<LogLine> lines)
    {
        var size = lines.Sum(line => line.Size);
        if (size > Largest)
            throw Invalid($"Upload too large: {size} bytes exceeds limit of {Largest}");
        for (var at = 1; at < lines.Count; at++)
            if (lines[at].Timestamp < lines[at - 1].Timestamp)
                throw Invalid("Log events in a single PutLogEvents request must be in chronological order.");
        if (lines.Count > 0 && lines[^1].Timestamp - lines[0].Timestamp > Span.TotalMilliseconds)
            throw Invalid("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");
    }

    private static AwsError Invalid(string message) => new("InvalidParameterException", message);
}
