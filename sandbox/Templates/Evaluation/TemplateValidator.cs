using Pipeline.Sandbox.Templates.Checks;
using Pipeline.Sandbox.Templates.Facts;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>
/// What the CloudFormation service itself refuses when it is given a template, one error at a time and in its own words. The
/// checker says more and says it all at once; this is for answering requests.
/// </summary>
public static class TemplateValidator
{
    private static readonly string[] Sections =
        ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Mappings", "Conditions", "Rules", "Resources", "Outputs", "Transform"];

    /// <summary>Refuses a template that the service refuses.</summary>
    /// <exception cref="TemplateException">The first error.</exception>
    /// <param name="template">The template.</param>
    /// <param name="types">The known types.</param>
    /// <param name="tolerant">Whether unknown types are let through, for those who only ask what a template is.</param>
    public static void Validate(Template template, ResourceTypes? types = null, bool tolerant = false)
    {
        Structure(template);
        Limits(template);
        foreach (var parameter in template.Parameters.Values)
            Parameter(parameter);
        foreach (var resource in template.Resources.Values)
            Resource(resource);
        if (!tolerant)
            Types(template, types ?? ResourceTypes.Embedded);
        Nulls(template.Root["Resources"], "/Resources");
        ReferenceValidator.Validate(template);
        foreach (var output in template.Outputs.Values.Where(output => output.Value is null))
            throw new TemplateException("Template format error: Every Outputs member must contain a Value object");
        _ = DependencyGraph.Of(template).Order();
    }

    private static void Structure(Template template)
    {
        var unknown = template.Root.Entries.Select(entry => entry.Name).Where(name => Array.IndexOf(Sections, name) < 0).ToList();
        if (unknown.Count > 0)
            throw new TemplateException($"Template format error: Invalid template property or properties [{string.Join(", ", unknown)}]");
        if (template.Root["AWSTemplateFormatVersion"]?.Text is { } version && version != "2010-09-09")
            throw new TemplateException($"Template format error: {version} is not a supported value for AWSTemplateFormatVersion.");
        if (template.Description is { } text && System.Text.Encoding.UTF8.GetByteCount(text) > TemplateLimits.DescriptionBytes)
            throw new TemplateException($"Template format error: 'Description' length is greater than {TemplateLimits.DescriptionBytes}.");
        if (template.Resources.Count == 0 && template.Generators.Count == 0)
            throw new TemplateException("Template format error: At least one Resources member must be defined.");
    }

    private static void Limits(Template template)
    {
        Count(template.Parameters.Keys, "Parameter", "parameters", TemplateLimits.Parameters);
        Count(template.Mappings.Keys, "Mapping", "mappings", TemplateLimits.Mappings);
        Count(template.Resources.Keys, "Resource", "resources", TemplateLimits.Resources);
        Count(template.Outputs.Keys, "Outputs", "outputs", TemplateLimits.Outputs);
    }

    private static void Count(IEnumerable<string> names, string what, string many, int limit)
    {
        var all = names.ToList();
        if (all.Count > limit)
            throw new TemplateException($"Template format error: Number of {many}, {all.Count}, is greater than maximum allowed, {limit}");
        if (all.FirstOrDefault(name => !name.All(char.IsAsciiLetterOrDigit)) is { } odd)
            throw new TemplateException(what == "Outputs" ? $"Template format error: Outputs name '{odd}' is non alphanumeric." : $"Template format error: {what} name {odd} is non alphanumeric.");
        if (all.FirstOrDefault(name => name.Length > TemplateLimits.Name) is { } longest)
            throw new TemplateException($"Template format error: {what} name {longest} exceeds maximum length {TemplateLimits.Name}.");
    }

    private static void Parameter(TemplateParameter parameter)
    {
        if (parameter.Type.Length == 0)
            throw new TemplateException("Template format error: Every Parameters object must contain a Type member.");
        if (!ParameterTypes.IsKnown(parameter.Type))
            throw new TemplateException($"Template format error: Unrecognized parameter type: {parameter.Type}");
        if (parameter.Body["Default"] is not (null or ScalarNode { Kind: not ScalarKind.Null }))
            throw new TemplateException("Template format error: Every Default member must be a string.");
    }

    private static void Resource(TemplateResource resource)
    {
        if (resource.Type.Length == 0)
            throw new TemplateException($"Template format error: [/Resources/{resource.LogicalId}] Every Resources object must contain a Type member.");
        foreach (var entry in resource.Body.Entries)
            if (!ResourceAttributes.Contains(entry.Name) && !(resource.IsCustom && entry.Name == "Version"))
                throw new TemplateException($"Template format error: Invalid template resource property '{entry.Name}'");
        foreach (var member in (ReadOnlySpan<string>)["Properties", "Metadata"])
            if (resource.Body[member] is ListNode or ScalarNode { Kind: not ScalarKind.Null })
                throw new TemplateException($"Template format error: Any {member} member must be an object.");
        if (resource.DeletionPolicy is { } policy and not ("Delete" or "Retain" or "RetainExceptOnCreate" or "Snapshot"))
            throw new TemplateException($"Template error: Unrecognized DeletionPolicy {policy} for resource {resource.LogicalId}");
        if (resource.UpdateReplacePolicy is { } replace and not ("Delete" or "Retain" or "Snapshot"))
            throw new TemplateException($"Template error: Unrecognized UpdateReplacePolicy {replace} for resource {resource.LogicalId}");
    }

    private static readonly HashSet<string> ResourceAttributes =
        ["Type", "Properties", "DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy", "Metadata", "Description"];

    private static void Types(Template template, ResourceTypes types)
    {
        var unknown = template.Resources.Values.Select(resource => resource.Type).Where(type => !types.Exists(type)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new TemplateException($"Template format error: Unrecognized resource types: [{string.Join(", ", unknown)}]");
    }

    private static void Nulls(TemplateNode? node, string path)
    {
        if (node is ScalarNode { Kind: ScalarKind.Null })
            throw new TemplateException($"[{path}] 'null' values are not allowed in templates");
        if (node is MapNode map)
            foreach (var entry in map.Entries)
                Nulls(entry.Value, $"{path}/{entry.Name}");
        if (node is ListNode list)
            for (var i = 0; i < list.Items.Count; i++)
                Nulls(list.Items[i], $"{path}/{i}");
    }
}
