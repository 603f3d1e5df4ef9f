using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

public sealed partial class LogsService
{
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
    private const int MostEvents = 10_000;
    private const long MostBytes = 1024 * 1024;

    private readonly LogLines lines = new(world);

    /// <summary>PutLogEvents.</summary>
    public JsonObject? PutLogEvents(Call call)
    {
        var group = groups.Need(call, call.Input.Need("logGroupName"));
        var stream = streams.Need(call, KeyOf(group.Name, call.Input.Need("logStreamName")));
        var batch = LogBatch.Read(call.Input, world.Clock.GetUtcNow(), Retained(group));
        Keep(call, stream.Name, batch.Taken);
        return new JsonObject { ["nextSequenceToken"] = SequenceToken(stream.Name), ["rejectedLogEventsInfo"] = batch.Rejected }.Present();
    }

    /// <summary>
    /// Writes lines of now on behalf of another service, which at AWS has a role of its own for that. Group and stream are made where
    /// they are missing.
    /// </summary>
    /// <param name="call">Whose account and region.</param>
    /// <param name="group">The log group, such as <c>/aws/lambda/name</c>.</param>
    /// <param name="stream">The log stream.</param>
    /// <param name="messages">The lines.</param>
    public void Write(Call call, string group, string stream, IEnumerable<string> messages)
    {
        var now = world.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        lock (whole)
        {
            var present = groups.Set(call, group, present => present ?? groups.New(group, ArnOf(call, group), new() { ["logGroupClass"] = "STANDARD" }, ResourceTags.None));
            streams.Set(call, KeyOf(group, stream), known => known ?? NewStream(present, stream));
            Keep(call, KeyOf(group, stream), [.. messages.Where(message => message.Length > 0).Select(message => new LogLine(now, now, message))]);
        }
    }

    /// <summary>GetLogEvents: a page of one stream, with tokens for the pages on both sides.</summary>
    public JsonObject? GetLogEvents(Call call)
    {
        var group = GroupOf(call);
        var stream = streams.Need(call, KeyOf(group.Name, call.Input.Need("logStreamName")));
        List<KeyValuePair<string, LogLine>> all = [.. Between(call, group, stream.Name)];
        var page = LogPage.Cut(all, call.Input, Math.Min(call.Input.Number("limit") ?? MostEvents, MostEvents), MostBytes);
        return new()
        {
            ["events"] = page.Rows.ToArray(row => Describe(row.Value)),
            ["nextForwardToken"] = page.Forward,
            ["nextBackwardToken"] = page.Backward,
        };
    }

    private IEnumerable<KeyValuePair<string, LogLine>> Between(Call call, Definition group, string stream)
    {
        var from = call.Input["startTime"]?.AsLong() ?? 0;
        return lines.Read(call, stream, Math.Max(from, Retained(group) ?? 0), call.Input["endTime"]?.AsLong());
    }

    private void Keep(Call call, string stream, IReadOnlyList<LogLine> taken)
    {
        if (taken.Count == 0)
            return;
        lock (whole)
        {
            // The stream first: it may be gone, and then no line is to be left behind.
            streams.Change(call, stream, present => present.With(new JsonObject
            {
                ["firstEventTimestamp"] = Math.Min(present.Body["firstEventTimestamp"]?.AsLong() ?? long.MaxValue, taken[0].Timestamp),
                ["lastEventTimestamp"] = Math.Max(present.Body["lastEventTimestamp"]?.AsLong() ?? 0, taken[^1].Timestamp),
                ["lastIngestionTime"] = taken[^1].Ingested,
                ["uploadSequenceToken"] = SequenceToken(stream),
            }));
            lines.Add(call, stream, taken);
        }
    }

    // Since 2023 the token is given out and never asked for.
    private static string SequenceToken(string stream) => "49" + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(stream))).Aggregate("", (digits, letter) => digits + (letter % 10))[..54];

    private static JsonObject Describe(LogLine line) => new() { ["timestamp"] = line.Timestamp, ["message"] = line.Message, ["ingestionTime"] = line.Ingested };
}
