using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>What would become of one resource.</summary>
/// <param name="Action"><c>Add</c>, <c>Modify</c> or <c>Remove</c>.</param>
/// <param name="LogicalId">The logical id.</param>
/// <param name="Type">The type.</param>
internal sealed record ResourceChange(string Action, string LogicalId, string Type)
{
    public string? PhysicalId { get; init; }

    /// <summary><c>True</c>, <c>False</c> or <c>Conditional</c>; of modifications only.</summary>
    public string? Replacement { get; init; }

    /// <summary>The attributes that change, such as <c>Properties</c>.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    public JsonArray Details { get; init; } = [];

    /// <summary>True when the change is only that a nested stack's template may be another one by now.</summary>
    public bool IsAutomatic => (string?)Details.FirstOrDefault()?["ChangeSource"] == "Automatic";

    public string? PolicyAction { get; init; }

    public JsonObject? Before { get; init; }

    public JsonObject? After { get; init; }

    public static ResourceChange Add(TemplateResource resource, JsonObject wanted) =>
        new("Add", resource.LogicalId, resource.Type) { After = wanted };

    public static ResourceChange Remove(ResourceRow row) => new("Remove", row.LogicalId, row.Type)
    {
        PhysicalId = row.PhysicalId,
        PolicyAction = row.DeletionPolicy is "Retain" or "RetainExceptOnCreate" ? "Retain" : "Delete",
        Before = row.Properties,
    };

    /// <summary>The modification of a resource, or null when nothing differs.</summary>
    public static ResourceChange? Modify(ResourceRow row, JsonObject wanted, Versions versions)
    {
        var details = new ChangeDetails(row, wanted, versions);
        if (details.IsEmpty)
            return null;
        var replacement = details.Replacement;
        return new("Modify", row.LogicalId, row.Type)
        {
            PhysicalId = row.PhysicalId,
            Replacement = replacement,
            Scope = details.Scope,
            Details = details.ToJson(),
            PolicyAction = replacement == "False" ? null
                : (row.UpdateReplacePolicy == "Retain" ? "ReplaceAndRetain" : "ReplaceAndDelete"),
            Before = row.Properties,
            After = wanted,
        };
    }

    public JsonObject ToJson()
    {
        var change = new JsonObject
        {
            ["Action"] = Action,
            ["LogicalResourceId"] = LogicalId,
            ["PhysicalResourceId"] = PhysicalId,
            ["ResourceType"] = Type,
            ["Replacement"] = Replacement,
            ["Scope"] = Shown.List(Scope),
            ["Details"] = Details,
            ["PolicyAction"] = PolicyAction,
            ["BeforeContext"] = Context(Before),
            ["AfterContext"] = Context(After),
        };
        foreach (var absent in change.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            change.Remove(absent);
        return new() { ["Type"] = "Resource", ["ResourceChange"] = change };
    }

    private static JsonNode? Context(JsonObject? properties) =>
        properties is null ? null : new JsonObject { ["Properties"] = properties.DeepClone() }.ToJsonString();
}

/// <summary>Both versions of a stack.</summary>
/// <param name="Now">The template to come.</param>
/// <param name="Old">The present one.</param>
/// <param name="Before">The present definition.</param>
/// <param name="After">The definition to come.</param>
/// <param name="Moving">The resources that change, with what becomes of each.</param>
internal sealed record Versions(Template Now, Template? Old, Definition? Before, Definition After, IReadOnlyDictionary<string, string> Moving);
