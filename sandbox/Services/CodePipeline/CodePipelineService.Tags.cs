using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

public sealed partial class CodePipelineService
{
    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        var added = ResourceTags.ReadList(call.Input, "tags", "key", "value");
        pipelines.Tag(call, Tagged(call), tags => tags.Plus(added, () => new("TooManyTagsException", "The tags limit for a resource has been exceeded.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        pipelines.Tag(call, Tagged(call), tags => tags.Minus(call.Input.Texts("tagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) =>
        new() { ["tags"] = ResourceTags.WriteList(pipelines.Need(call, Tagged(call)).Tags, "key", "value") };

    private string Tagged(Call call)
    {
        var arn = call.Input.Need("resourceArn");
        if (arn.Split(':') is not ["arn", _, "codepipeline", _, _, var name])
            throw new AwsError("InvalidArnException", $"The ARN {arn} is not valid");
        return pipelines.Find(call, name) is null ? throw new AwsError("ResourceNotFoundException", $"The resource with ARN {arn} was not found") : name;
    }
}
