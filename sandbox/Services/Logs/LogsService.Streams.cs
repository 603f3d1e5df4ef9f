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
            streams.New(KeyOf(group.Name, name), $"{group.Arn}:log-stream:{name}", new() { ["logStreamName"] = name }, ResourceTags.None),
            () => new("ResourceAlreadyExistsException", "The specified log stream already exists"));
        return [];
    }

    /// <summary>DeleteLogStream.</summary>
    public JsonObject? DeleteLogStream(Call call)
    {
        var group = groups.Need(call, call.Input.Need("logGroupName"));
        return streams.Remove(call, KeyOf(group.Name, call.Input.Need("logStreamName")))
            ? []
            : throw new AwsError("ResourceNotFoundException", "The specified log stream does not exist.");
    }

    /// <summary>DescribeLogStreams of a group, by prefix.</summary>
    public JsonObject? DescribeLogStreams(Call call)
    {
        var name = call.Input.Text("logGroupName") ?? NameOf(call.Input.Text("logGroupIdentifier") ?? throw Invalid("A log group must be specified."));
        var group = groups.Need(call, name);
        var prefix = KeyOf(group.Name, call.Input.Text("logStreamNamePrefix") ?? "");
        var found = streams.All(call).Where(row => row.Value.Name.StartsWith(prefix, StringComparison.Ordinal));
        return Pages.Of(found, Asked(call.Input) with { Descending = call.Input.Flag("descending") == true }).Answer("logStreams", stream =>
        {
            var answer = stream.Copy();
            answer["creationTime"] = stream.Created.ToUnixTimeMilliseconds();
            answer["arn"] = stream.Arn;
            answer["storedBytes"] = 0;
            return answer;
        }, "nextToken");
    }

    // A group's name has no colon, so the first one ends it.
    private static string KeyOf(string group, string stream) => $"{group}:{stream}";
}
