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
    };
}
