using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

public sealed partial class ApplicationAutoScalingService
{
    /// <summary>TagResource: only scalable targets have tags.</summary>
    public JsonObject? TagResource(Call call)
    {
        targets.Tag(call, Tagged(call).Name, tags => tags.Plus(ResourceTags.ReadMap(call.Input, "Tags"), () => new("TooManyTagsException", "A resource can have no more than 50 tags.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        targets.Tag(call, Tagged(call).Name, tags => tags.Minus(call.Input.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => new() { ["Tags"] = ResourceTags.WriteMap(Tagged(call).Tags) };

    private Definition Tagged(Call call)
    {
        var arn = call.Input.Need("ResourceARN");
        return targets.All(call).Select(row => row.Value).FirstOrDefault(target => target.Arn == arn)
            ?? throw new AwsError("ResourceNotFoundException", $"The specified resource doesn't exist: {arn}");
    }
}
