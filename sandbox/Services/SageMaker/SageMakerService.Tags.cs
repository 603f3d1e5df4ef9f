using System.Reflection;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

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

    // A kind of resource is found by the name of its table, which is the kind's name in ARNs: one more kind needs no edit here.
    private (DefinitionTable Table, string Key) Tagged(Call call)
    {
        var arn = call.Input.Need("ResourceArn");
        var resource = arn.Split(':', 6).ElementAtOrDefault(5) ?? "";
        var (kind, key) = resource.IndexOf('/') is > 0 and var slash ? (resource[..slash], resource[(slash + 1)..]) : (resource, "");
        return TableOf(kind) is { } table ? (table, key.ToLowerInvariant()) : throw Invalid($"Could not find resource {arn}.");
    }

    private DefinitionTable? TableOf(string kind)
    {
        foreach (var field in GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            var table = field.FieldType == typeof(Kind) ? ((Kind)field.GetValue(this)!).Table
                : field.FieldType == typeof(DefinitionTable) ? (DefinitionTable)field.GetValue(this)! : null;
            if (table?.Name == "sagemaker/" + kind)
                return table;
        }
        return null;
    }
}
