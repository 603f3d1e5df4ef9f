using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        ChangeTags(call, tags => tags.Plus(ResourceTags.ReadMap(call.Input, "Tags"), () => Refusals.Invalid("Exceeded maximum number of tags: 50")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        ChangeTags(call, tags => tags.Minus(call.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTags.</summary>
    public JsonObject? ListTags(Call call) => new() { ["Tags"] = ResourceTags.WriteMap(Need(Tagged(call)).Row.Tags) };

    private void ChangeTags(Call call, Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> change) =>
        Change(Tagged(call), row => row with { Tags = change(row.Tags) });

    // Functions have tags, their versions do not.
    private static Call Tagged(Call call) => call.Text("Resource").Split(':') is [_, _, _, _, _, "function", var name]
        ? call with { Input = new() { ["FunctionName"] = $"{call.Account}:function:{name}" } }
        : throw Refusals.Invalid("Tags on function aliases and versions are not supported. Please specify either a function ARN or an event source mapping ARN.");
}
