using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ApplicationAutoScaling;

/// <summary>Which target a resource speaks of: by three properties, or by the id of a target's own resource.</summary>
internal static class ScalingIdentity
{
    private static readonly string[] Members = ["ResourceId", "ScalableDimension", "ServiceNamespace"];

    /// <summary>The members that name the target in every request.</summary>
    public static JsonObject Of(JsonObject properties)
    {
        var identity = new JsonObject();
        var parts = properties.Text("ScalingTargetId")?.Split('|') ?? [];
        for (var at = 0; at < Members.Length; at++)
            identity[Members[at]] = parts.Length == Members.Length ? parts[at] : properties.Text(Members[at]);
        return identity;
    }
}
