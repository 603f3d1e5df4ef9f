using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>AddTags; answers all the tags there are then.</summary>
    public JsonObject? AddTags(Call call)
    {
        var (table, key) = Tagged(call);
        var added = ResourceTags.ReadList(call.Input, "Tags");
        table.Tag(call, key, tags => tags.Plus(added, () => Invalid("A resource can have no more than 50 tags.")));
        return new() { ["Tags"] = ResourceTags.WriteList(table.Need(call, key).Tags) };
    }

    /// <summary>DeleteTags.</summary>
    public JsonObject? DeleteTags(Call call)
    {
        var (table, key) = Tagged(call);
        table.Tag(call, key, tags => tags.Minus(call.Input.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTags.</summary>
    public JsonObject? ListTags(Call call)
    {
        var (table, key) = Tagged(call);
        var request = new PageRequest(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? 50, () => Invalid("Invalid NextToken."));
        var tags = table.Need(call, key).Tags.Select(tag => KeyValuePair.Create(tag.Key, tag));
        return Pages.Of(tags, request).Answer("Tags", tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value }, "NextToken");
    }

    private (DefinitionTable Table, string Key) Tagged(Call call)
    {
        var arn = call.Input.Need("ResourceArn");
        var resource = arn.Split(':', 6).ElementAtOrDefault(5) ?? "";
        return resource.Split('/')[0] switch
        {
            "model-package-group" => (groups, KeyOf(resource)),
            "model" => (models, KeyOf(resource)),
            "endpoint-config" => (endpointConfigs, KeyOf(resource)),
            "endpoint" => (endpoints, KeyOf(resource)),
            "inference-component" => (components, KeyOf(resource)),
            "code-repository" => (repositories, KeyOf(resource)),
            _ => throw Invalid($"Could not find resource {arn}."),
        };
    }
}
