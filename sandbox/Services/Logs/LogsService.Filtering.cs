using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Logs.Filters;

namespace Pipeline.Sandbox.Services.Logs;

public sealed partial class LogsService
{
    /// <summary>FilterLogEvents: events of all streams of a group, or of some, in order of their time.</summary>
    public JsonObject? FilterLogEvents(Call call)
    {
        var (group, names, prefix) = (GroupOf(call), call.Input.Texts("logStreamNames"), call.Input.Text("logStreamNamePrefix"));
        if (names.Count > 0 && prefix is not null)
            throw Invalid("LogStreamNamePrefix and LogStreamNames are mutually exclusive parameters.");
        var filter = FilterPattern.Parse(call.Input.Text("filterPattern") ?? "");
        var searched = names.Count > 0 ? names.Select(name => streams.Need(call, KeyOf(group.Name, name))) : StreamsOf(call, group.Name, prefix ?? "");
        var found = searched.SelectMany(stream => Between(call, group, stream.Name)
            .Where(row => filter.Matches(row.Value.Message))
            .Select(row => KeyValuePair.Create($"{row.Key}/{stream.Body.Need("logStreamName")}", row.Value)));
        var request = new PageRequest(call.Input.Text("nextToken"), call.Input.Number("limit") ?? MostEvents, () => Invalid("The specified nextToken is invalid."))
        {
            Descending = call.Input.Flag("startFromHead") == false,
        };
        var answer = Pages.Of(found.Select(row => KeyValuePair.Create(row.Key, row)), request).Answer("events", row => Found(row.Key, row.Value), "nextToken");
        answer["searchedLogStreams"] = new JsonArray();
        return answer;
    }

    private static JsonObject Found(string place, LogLine line)
    {
        var answer = Describe(line);
        answer["logStreamName"] = place[(place.IndexOf('/') + 1)..];
        answer["eventId"] = Paging.Token(place);
        return answer;
    }
}
