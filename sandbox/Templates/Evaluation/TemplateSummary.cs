using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>What GetTemplateSummary and ValidateTemplate tell about a template.</summary>
/// <param name="Version">The format version.</param>
/// <param name="Description">The template's description.</param>
/// <param name="Parameters">The parameters, in the template's order.</param>
/// <param name="Capabilities">What must be acknowledged.</param>
/// <param name="ResourceTypes">The resource types, each once, sorted.</param>
public sealed record TemplateSummary(
    string? Version,
    string? Description,
    IReadOnlyList<TemplateParameter> Parameters,
    Capabilities Capabilities,
    IReadOnlyList<string> ResourceTypes)
{
    /// <summary>The declared transforms.</summary>
    public IReadOnlyList<string> Transforms { get; init; } = [];

    /// <summary>The template's metadata as JSON text, or null when there is none.</summary>
    public string? Metadata { get; init; }

    /// <summary>The types that resources can be imported of, with what tells one from others.</summary>
    public IReadOnlyList<ImportableType> Identifiers { get; init; } = [];

    /// <summary>Summarises a template.</summary>
    public static TemplateSummary Of(Template template) => new(
        template.Root["AWSTemplateFormatVersion"]?.Text,
        template.Description,
        [.. template.Parameters.Values],
        Capabilities.Of(template),
        [.. template.Resources.Values.Select(resource => resource.Type).Distinct().Order(StringComparer.Ordinal)])
    {
        Transforms = template.Transforms,
        Metadata = template.Root["Metadata"] is { } node ? PlainJson.Of(node)?.ToJsonString() : null,
        Identifiers =
        [
            .. from resource in template.Resources.Values
               group resource.LogicalId by resource.Type into ids
               orderby ids.Key
               let type = Facts.ResourceTypes.Embedded.Find(ids.Key)
               where type is { Identifier.Count: > 0 } && !type.Name.StartsWith("AWS::CloudFormation::", StringComparison.Ordinal)
               select new ImportableType(ids.Key, [.. ids], type.Identifier),
        ],
    };
}

/// <summary>A type of a template's resources that exist elsewhere and may be taken in.</summary>
/// <param name="Name">The type.</param>
/// <param name="LogicalIds">The template's resources of it.</param>
/// <param name="Identifier">The members of a resource's identifier.</param>
public sealed record ImportableType(string Name, IReadOnlyList<string> LogicalIds, IReadOnlyList<string> Identifier);
