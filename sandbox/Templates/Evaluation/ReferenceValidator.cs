using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>What refers to nothing, in the service's words.</summary>
internal static class ReferenceValidator
{
    public static void Validate(Template template)
    {
        if (template.Generators.Count > 0)
            return;
        Conditions(template);
        Block(template, "Resources", template.Resources.Values.SelectMany(resource =>
            References.In(resource.Properties).Concat(References.In(resource.Metadata)).Concat(resource.DependsOn.Select(name => new Reference(name.Value, null, name)))),
            template.Resources.Values.SelectMany(resource => Used(resource.Properties).Concat(Named(resource.Condition))));
        Block(template, "Outputs", template.Outputs.Values.SelectMany(output => References.In(output.Value).Concat(References.In(output.ExportName))),
            template.Outputs.Values.SelectMany(output => Used(output.Value).Concat(Named(output.Condition))));
    }

    private static void Conditions(Template template)
    {
        var foreign = template.Conditions.Values.SelectMany(node => References.In(node))
            .Where(reference => !template.Parameters.ContainsKey(reference.Name) && !Functions.IsPseudoParameter(reference.Name))
            .Select(reference => reference.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (foreign.Count > 0)
            throw new TemplateException($"Template format error: Unresolved dependencies [{string.Join(", ", foreign)}]. Cannot reference resources in the Conditions block of the template");
    }

    private static void Block(Template template, string block, IEnumerable<Reference> references, IEnumerable<string> conditions)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
            if (reference.Attribute is not null && !template.Resources.ContainsKey(reference.Name))
                throw new TemplateException($"Template error: instance of Fn::GetAtt references undefined resource {reference.Name}");
            else if (!template.Resources.ContainsKey(reference.Name) && !template.Parameters.ContainsKey(reference.Name) && !Functions.IsPseudoParameter(reference.Name))
                missing.Add(reference.Name);
        if (missing.Count > 0)
            throw new TemplateException($"Template format error: Unresolved resource dependencies [{string.Join(", ", missing)}] in the {block} block of the template");
        if (conditions.FirstOrDefault(name => !template.Conditions.ContainsKey(name)) is { } condition)
            throw new TemplateException($"Template format error: Unresolved condition dependency {condition} in the {block} block of the template");
    }

    private static IEnumerable<string> Named(string? condition) => condition is null ? [] : [condition];

    // The conditions that Fn::If names.
    private static IEnumerable<string> Used(TemplateNode? node) => node switch
    {
        MapNode map when Functions.Call(map) is { Name: "Fn::If" } call && Functions.Members(call.Argument) is [{ Text: { } name }, ..] members =>
            members.SelectMany(Used).Prepend(name),
        MapNode map => map.Entries.SelectMany(entry => Used(entry.Value)),
        ListNode list => list.Items.SelectMany(Used),
        _ => [],
    };
}
