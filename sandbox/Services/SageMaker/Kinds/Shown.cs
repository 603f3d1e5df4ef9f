using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Kinds;

/// <summary>What an answer shows of a resource: the members that its shape has.</summary>
internal static class Shown
{
    /// <summary>The members of a shape, out of all that there is.</summary>
    public static JsonObject As(Shape shape, JsonObject all)
    {
        JsonObject answer = [];
        foreach (var (name, _) in shape.Members)
            if (all[name] is { } value)
                answer[name] = value.DeepClone();
        return answer;
    }

    /// <summary>The members of a request that are kept: all but the tags, which are apart, and what only the request is about.</summary>
    public static JsonObject Kept(JsonObject input, params ReadOnlySpan<string> but)
    {
        var body = (JsonObject)input.DeepClone();
        body.Remove("Tags");
        body.Remove("ClientToken");
        body.Remove("ClientRequestToken");
        foreach (var name in but)
            body.Remove(name);
        return body;
    }
}
