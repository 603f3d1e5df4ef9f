using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>What differs in one resource, and what made it differ.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChangeDetail.html</remarks>
internal sealed class ChangeDetails
{
    private static readonly string[] Attributes = ["Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy"];

    private readonly ResourceRow row;
    private readonly Versions versions;
    private readonly IReadOnlyList<PropertyChange> properties;
    private readonly List<string> attributes;
    private readonly bool tags;

    public ChangeDetails(ResourceRow row, JsonObject wanted, Versions versions)
    {
        (this.row, this.versions) = (row, versions);
        var type = ResourceTypes.Embedded.Find(row.Type);
        properties = PropertyChanges.Between(type, row.Properties, wanted);
        tags = Effects.TakesTags(type) && !row.Tags.SequenceEqual(versions.After.Tags) && properties.All(change => change.Name != "Tags");
        attributes = [.. Attributes.Where(Differs)];
    }

    // The template of a nested stack may have changed where it lies: whether it did shows when the stack is updated.
    private bool IsAutomatic => row.Type == NestedStacks.Type && properties.Count == 0 && attributes.Count == 0 && !tags;

    public bool IsEmpty => properties.Count == 0 && attributes.Count == 0 && !tags && !IsAutomatic;

    /// <summary>Whether the resource is made anew: certainly only when what demands it is known already.</summary>
    public string Replacement => PropertyChanges.Replaces(properties) switch
    {
        Templates.Facts.Replacement.Never => "False",
        Templates.Facts.Replacement.Always when properties.Any(change => change.RequiresRecreation == Templates.Facts.Replacement.Always && !IsDynamic(change)) => "True",
        _ => "Conditional",
    };

    public IReadOnlyList<string> Scope
    {
        get
        {
            var scope = new List<string>();
            if (IsAutomatic || properties.Any(change => change.Name != "Tags"))
                scope.Add("Properties");
            if (tags || properties.Any(change => change.Name == "Tags"))
                scope.Add("Tags");
            scope.AddRange(attributes);
            return scope;
        }
    }

    public JsonArray ToJson()
    {
        var details = new JsonArray();
        if (IsAutomatic)
            details.Add((JsonNode)Detail(new() { ["Attribute"] = "Properties", ["RequiresRecreation"] = "Never" }, "Dynamic", "Automatic", null));
        foreach (var change in properties)
            details.Add((JsonNode)Property(change));
        if (tags)
            details.Add((JsonNode)Detail(new() { ["Attribute"] = "Tags", ["RequiresRecreation"] = "Never" }, "Static", "DirectModification", null));
        foreach (var attribute in attributes)
            details.Add((JsonNode)Detail(new() { ["Attribute"] = attribute, ["RequiresRecreation"] = "Never" }, "Static", "DirectModification", null));
        return details;
    }

    private JsonObject Property(PropertyChange change)
    {
        var target = new JsonObject
        {
            ["Attribute"] = change.Name == "Tags" ? "Tags" : "Properties",
            ["Name"] = change.Name == "Tags" ? null : change.Name,
            ["RequiresRecreation"] = change.RequiresRecreation.ToString(),
            ["Path"] = "/Properties/" + change.Path.Replace('.', '/'),
            ["BeforeValue"] = Value(change.Before),
            ["AfterValue"] = Value(change.After),
            ["AttributeChangeType"] = change.Before is null ? "Add" : change.After is null ? "Remove" : "Modify",
        };
        foreach (var absent in target.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            target.Remove(absent);
        if (versions.Now.Resources[row.LogicalId].Properties?[change.Name] is not { } node)
            return Detail(target, "Static", "DirectModification", null);
        var references = References.In(node);
        if (references.FirstOrDefault(reference => versions.Moving.ContainsKey(reference.Name)) is { } moved && IsDynamic(change))
            return Detail(target, "Dynamic", moved.Attribute is null ? "ResourceReference" : "ResourceAttribute", moved.Attribute is null ? moved.Name : $"{moved.Name}.{moved.Attribute}");
        return references.FirstOrDefault(reference => ParameterDiffers(reference.Name)) is { } parameter
            ? Detail(target, "Static", "ParameterReference", parameter.Name)
            : Detail(target, "Static", "DirectModification", null);
    }

    private static bool IsDynamic(PropertyChange change) => change.After?.ToJsonString().Contains("changeSet:KNOWN_AFTER_APPLY", StringComparison.Ordinal) == true;

    private bool ParameterDiffers(string name) => versions.After.Parameters.TryGetValue(name, out var value) && versions.Before?.Parameters.GetValueOrDefault(name) != value;

    private bool Differs(string attribute) => versions.Old?.Resources.GetValueOrDefault(row.LogicalId) is { } old
        && !JsonNode.DeepEquals(Json(old.Body[attribute]), Json(versions.Now.Resources[row.LogicalId].Body[attribute]));

    private static JsonNode? Json(TemplateNode? node) => node is null ? null : PlainJson.Of(node);

    private static string? Value(JsonNode? value) => value is JsonValue ? value.ToString() : value?.ToJsonString();

    private static JsonObject Detail(JsonObject target, string evaluation, string source, string? cause)
    {
        var detail = new JsonObject { ["Target"] = target, ["Evaluation"] = evaluation, ["ChangeSource"] = source };
        if (cause is not null)
            detail["CausingEntity"] = cause;
        return detail;
    }
}
