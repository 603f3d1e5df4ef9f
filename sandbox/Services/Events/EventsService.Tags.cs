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
        rules.Tag(call, RuleOf(call), tags => tags.Plus(added, () => new("LimitExceededException", "A resource can have no more than 50 tags.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        rules.Tag(call, RuleOf(call), tags => tags.Minus(call.Input.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => new() { ["Tags"] = ResourceTags.WriteList(rules.Need(call, RuleOf(call)).Tags) };

    private static string RuleOf(Call call)
    {
        var arn = call.Input.Need("ResourceARN");
        return arn[(arn.LastIndexOf('/') + 1)..];
    }
}
