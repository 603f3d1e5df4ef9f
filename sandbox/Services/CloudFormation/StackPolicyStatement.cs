using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>A statement of a stack policy.</summary>
/// <param name="Allows">Whether it allows, as against denies.</param>
internal sealed record StackPolicyStatement(bool Allows)
{
    private static readonly string[] Actions = ["Update:Modify", "Update:Replace", "Update:Delete", "Update:*"];

    private const string Prefix = "LogicalResourceId/";

    /// <summary>The actions that it is about, or is not about.</summary>
    public required Matches Action { get; init; }

    /// <summary>The resources, in the form <c>LogicalResourceId/Name</c>.</summary>
    public required Matches Resource { get; init; }

    /// <summary>The resource types; null for all.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    public bool Covers(string action, string logicalId, string type) =>
        Action.Hold(action) && Resource.Hold(Prefix + logicalId) && (Types is null || Types.Any(pattern => Matches.One(pattern, type)));

    public static StackPolicyStatement Read(JsonObject json)
    {
        var effect = json["Effect"]?.ToString();
        if (effect is not ("Allow" or "Deny"))
            throw StackPolicy.Invalid("Effect must be Allow or Deny");
        if ((json["Principal"] is JsonObject map ? map["AWS"] : json["Principal"])?.ToString() != "*")
            throw StackPolicy.Invalid("Principal must be *");
        var action = Matches.Read(json, "Action");
        if (action.Patterns.FirstOrDefault(pattern => pattern != "*" && !Actions.Contains(pattern, StringComparer.OrdinalIgnoreCase)) is { } odd)
            throw StackPolicy.Invalid($"unknown action {odd}");
        var resource = Matches.Read(json, "Resource");
        if (resource.Patterns.FirstOrDefault(pattern => pattern != "*" && !pattern.StartsWith(Prefix, StringComparison.Ordinal)) is { } foreign)
            throw StackPolicy.Invalid($"unknown resource {foreign}");
        return new(effect == "Allow") { Action = action, Resource = resource, Types = TypesOf(json["Condition"]) };
    }

    private static IReadOnlyList<string>? TypesOf(JsonNode? condition)
    {
        if (condition is null)
            return null;
        if (condition is JsonObject { Count: 1 } operators && operators.First() is { Key: "StringEquals" or "StringLike", Value: JsonObject { Count: 1 } keys } && keys["ResourceType"] is { } types)
            return Matches.Texts(types);
        throw StackPolicy.Invalid("a Condition is StringEquals or StringLike of ResourceType");
    }
}
