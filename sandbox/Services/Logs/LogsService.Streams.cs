using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

public sealed partial class LogsService
{
    /// <summary>CreateLogStream.</summary>
    public JsonObject? CreateLogStream(Call call)
    {
        var group = groups.Need(call, call.Input.Need("logGroupName"));
        var name = call.Input.Need("logStreamName");
        streams.Add(
            call,
            NewStream(group, name),
            () => new("ResourceAlreadyExistsException", "The specified log stream already exists"));
        return [];
    }

    /// <summary>DeleteLogStream.</summary>
    public JsonObject? DeleteLogStream(Call call)
    {
        var group = groups.Need(call, call.Input.Need("logGroupName"));
        var stream = streams.Need(call, KeyOf(group.Name, call.Input.Need("logStreamName")));
        lock (whole)
        {
            lines.Remove(call, stream.Name);
            streams.Remove(call, stream.Name);
        }
        return [];
    }

    /// <summary>DescribeLogStreams of a group, by prefix, or by the time of their last event.</summary>
    public JsonObject? DescribeLogStreams(Call call)
    {
        var (group, prefix, byTime) = (GroupOf(call), call.Input.Text("logStreamNamePrefix"), call.Input.Text("orderBy") == "LastEventTime");
        if (byTime && prefix is not null)
            throw Invalid("Cannot order by LastEventTime with a logStreamNamePrefix.");
        var found = StreamsOf(call, group.Name, prefix ?? "").Select(stream =>
            KeyValuePair.Create(byTime ? $"{stream.Body["lastEventTimestamp"]?.AsLong() ?? 0:D14}/{stream.Name}" : stream.Name, stream));
        return Pages.Of(found, Asked(call.Input) with { Descending = call.Input.Flag("descending") == true }).Answer("logStreams", stream =>
        {
            var answer = stream.Copy();
            answer["creationTime"] = stream.Created.ToUnixTimeMilliseconds();
            answer["arn"] = stream.Arn;
            // Streams have told no size since 2019: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html
            answer["storedBytes"] = 0;
            return answer;
        }, "nextToken");
    }

    private IEnumerable<Definition> StreamsOf(Call call, string group, string prefix) =>
        streams.All(call).Select(row => row.Value).Where(stream => stream.Name.StartsWith(KeyOf(group, prefix), StringComparison.Ordinal));

    private Definition NewStream(Definition group, string name) =>
        streams.New(KeyOf(group.Name, name), $"{group.Arn}:log-stream:{name}", new() { ["logStreamName"] = name }, ResourceTags.None);

    // A group's name has no colon, so the first one ends it.
    private static string KeyOf(string group, string stream) => $"{group}:{stream}";
}
