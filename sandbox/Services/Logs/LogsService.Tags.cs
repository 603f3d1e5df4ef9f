using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

public sealed partial class LogsService
{
    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call) => Tag(call, NameOf(call.Input.Need("resourceArn")));

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call) => Untag(call, NameOf(call.Input.Need("resourceArn")), "tagKeys");

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => TagsOf(call, NameOf(call.Input.Need("resourceArn")));

    /// <summary>TagLogGroup, the older form.</summary>
    public JsonObject? TagLogGroup(Call call) => Tag(call, call.Input.Need("logGroupName"));

    /// <summary>UntagLogGroup, the older form.</summary>
    public JsonObject? UntagLogGroup(Call call) => Untag(call, call.Input.Need("logGroupName"), "tags");

    /// <summary>ListTagsLogGroup, the older form.</summary>
    public JsonObject? ListTagsLogGroup(Call call) => TagsOf(call, call.Input.Need("logGroupName"));

    private JsonObject Tag(Call call, string group)
    {
        groups.Tag(call, group, tags => tags.Plus(ResourceTags.ReadMap(call.Input, "tags"), () => new("TooManyTagsException", "A resource can have no more than 50 tags.")));
        return [];
    }

    private JsonObject Untag(Call call, string group, string member)
    {
        groups.Tag(call, group, tags => tags.Minus(call.Input.Texts(member)));
        return [];
    }

    private JsonObject TagsOf(Call call, string group) => new() { ["tags"] = ResourceTags.WriteMap(groups.Need(call, group).Tags) };
}
