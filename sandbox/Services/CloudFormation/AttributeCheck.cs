using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Holds every Fn::GetAtt to the attributes of its resource's type, as CloudFormation does before it begins.</summary>
internal static class AttributeCheck
{
    /// <exception cref="TemplateException">There is no such attribute.</exception>
    public static void Require(Template template)
    {
        foreach (var reference in Everywhere(template))
            if (reference.Attribute is { Length: > 0 } attribute
                && template.Resources.TryGetValue(reference.Name, out var resource) && !resource.IsCustom
                && ResourceTypes.Embedded.Find(resource.Type) is { } type && !Reads(type, attribute))
                throw new TemplateException($"Template error: resource {reference.Name} does not support attribute type {attribute} in Fn::GetAtt");
    }

    private static IEnumerable<Reference> Everywhere(Template template) =>
        template.Resources.Values.SelectMany(resource => References.In(resource.Properties))
            .Concat(template.Outputs.Values.SelectMany(output => References.In(output.Value)));

    // An attribute that is a structure may be read member by member.
    private static bool Reads(ResourceType type, string attribute) =>
        type.HasAttribute(attribute) || type.Attributes.Any(known => attribute.StartsWith(known + ".", StringComparison.Ordinal));
}
