using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events;

public sealed partial class EventsService
{
    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        var added = ResourceTags.ReadList(call.Input, "Tags");
        Tagged(call).Tag(call, NameOf(call), tags => tags.Plus(added, () => new("LimitExceededException", "A resource can have no more than 50 tags.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        Tagged(call).Tag(call, NameOf(call), tags => tags.Minus(call.Input.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => new() { ["Tags"] = ResourceTags.WriteList(Tagged(call).Need(call, NameOf(call)).Tags) };

    private DefinitionTable Tagged(Call call) => call.Input.Need("ResourceARN").Contains(":event-bus/", StringComparison.Ordinal) ? buses : rules;

    // arn:aws:events:region:account:rule/name, rule/bus/name or event-bus/name
    private static string NameOf(Call call)
    {
        var resource = call.Input.Need("ResourceARN").Split(':', 6)[^1];
        return resource[(resource.IndexOf('/') + 1)..];
    }
}
