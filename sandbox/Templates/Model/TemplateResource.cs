using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>A resource's declaration.</summary>
/// <param name="Key">Its logical id, with its place.</param>
/// <param name="Body">Its attributes.</param>
public sealed record TemplateResource(ScalarNode Key, MapNode Body)
{
    /// <summary>The logical id.</summary>
    public string LogicalId => Key.Value;

    /// <summary>The type, such as <c>AWS::S3::Bucket</c>; empty when it is missing.</summary>
    public string Type => Body["Type"]?.Text ?? "";

    /// <summary>True for <c>AWS::CloudFormation::CustomResource</c> and <c>Custom::...</c>.</summary>
    public bool IsCustom => Type == "AWS::CloudFormation::CustomResource" || Type.StartsWith("Custom::", StringComparison.Ordinal);

    /// <summary>The properties, unresolved; null when there are none.</summary>
    public MapNode? Properties => Body["Properties"] as MapNode;

    /// <summary>The logical ids it waits for.</summary>
    public IReadOnlyList<ScalarNode> DependsOn => [.. Template.Scalars(Body["DependsOn"])];

    /// <summary>The name of the condition under which it exists.</summary>
    public string? Condition => Body["Condition"]?.Text;

    /// <summary><c>Delete</c> (the default here, with AWS's exceptions left to the caller), <c>Retain</c>, <c>RetainExceptOnCreate</c> or <c>Snapshot</c>.</summary>
    public string? DeletionPolicy => Body["DeletionPolicy"]?.Text;

    /// <summary>What becomes of the old resource when it is replaced: <c>Delete</c>, <c>Retain</c> or <c>Snapshot</c>.</summary>
    public string? UpdateReplacePolicy => Body["UpdateReplacePolicy"]?.Text;

    /// <summary>The metadata, unresolved.</summary>
    public MapNode? Metadata => Body["Metadata"] as MapNode;

    internal static TemplateResource Read(MapEntry entry) => new(entry.Key, entry.Value as MapNode ?? Template.Empty(entry.Value));
}
