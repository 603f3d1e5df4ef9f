using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        alarms.Tag(call, Named(call), tags => tags.Plus(ResourceTags.ReadList(call.Input, "Tags"), () => new("InvalidParameterValue", "A resource can have no more than 50 tags.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        alarms.Tag(call, Named(call), tags => tags.Minus(call.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListTagsForResource.</summary>
    public JsonObject? ListTagsForResource(Call call) => new() { ["Tags"] = ResourceTags.WriteList(alarms.Need(call, Named(call)).Tags) };

    // An alarm's name may have colons in it.
    private string Named(Call call)
    {
        var (arn, own) = (call.Text("ResourceARN"), ArnOf(call, ""));
        return arn.StartsWith(own, StringComparison.Ordinal) && alarms.Find(call, arn[own.Length..]) is { } alarm
            ? alarm.Name
            : throw new AwsError("ResourceNotFoundException", $"{arn} does not exist.");
    }
}
