using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeConnections;

public abstract partial class ConnectionService
{
    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        var added = ResourceTags.ReadList(call.Input, "Tags");
        Tagged(call).Tag(call, IdOf(call.Input.Need("ResourceArn")), tags => Checked(tags.Plus(added, TooManyTags)));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        Tagged(call).Tag(call, IdOf(call.Input.Need("ResourceArn")), tags => tags.Minus(call.Input.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) =>
        new() { ["Tags"] = ResourceTags.WriteList(Tagged(call).Need(call, IdOf(call.Input.Need("ResourceArn"))).Tags) };

    private DefinitionTable Tagged(Call call) => call.Input.Need("ResourceArn").Contains(":host/", StringComparison.Ordinal) ? hosts : connections;
}
