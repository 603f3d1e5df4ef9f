using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Reads which resources a change set takes in, refusing what CloudFormation refuses before it looks for them.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html</remarks>
internal static class ImportRequest
{
    /// <summary>The resources.</summary>
    /// <param name="call">The request.</param>
    /// <param name="template">The stack's template to be.</param>
    /// <param name="present">The logical ids that the stack has already.</param>
    public static IReadOnlyList<ImportRow> Read(Call call, Template template, IReadOnlySet<string> present)
    {
        var entries = call.Structures("ResourcesToImport").ToList();
        if (entries.Count == 0)
            throw Refusals.Invalid("Must Provide at least one resource to import");
        if (entries.DistinctBy(Id).Count() < entries.Count)
            throw Refusals.Invalid("Every resource to import must have unique LogicalResourceId");
        Refuse(entries.Select(Id).Where(id => !template.Resources.ContainsKey(id)), ids => $"The logical resource ids [{ids}] provided in ResourceToImport do not exist in the template.");
        var imports = entries.Select(entry => Read(entry, template)).ToList();
        var added = template.Resources.Keys.Where(id => !present.Contains(id)).ToList();
        if (added.Count == 0)
            throw Refusals.Invalid("The template should contain at least one new resource to import.");
        Refuse(imports.Select(import => import.LogicalId).Where(present.Contains), ids => $"Resources [{ids}] passed in ResourceToImport are already in a stack and cannot be imported.");
        Refuse(added.Except(imports.Select(import => import.LogicalId)), ids => $"Resources [{ids}] is missing from ResourceToImport list");
        Refuse(imports.Select(import => import.LogicalId).Where(id => template.Resources[id].DeletionPolicy is null),
            ids => $"The following resources to import [{ids}] must have DeletionPolicy attribute specified in the template.");
        return imports;
    }

    private static ImportRow Read(JsonObject entry, Template template)
    {
        var (id, type, identifier) = (Id(entry), entry["ResourceType"]!.GetValue<string>(), entry["ResourceIdentifier"] as JsonObject ?? []);
        if (identifier.Count == 0)
            throw Refusals.Invalid("1 validation error detected: Value null at 'resourcesToImport.1.member.resourceIdentifier' failed to satisfy constraint: Member must not be null");
        var names = ResourceTypes.Embedded.Find(type)?.Identifier ?? throw Refusals.Invalid($"ResourceTypes [{type}] are not supported for Import");
        if (identifier.Count != names.Count || !names.All(identifier.ContainsKey))
            throw Refusals.Invalid($"Invalid resource identifier for resource type {type}. Expected [{string.Join(", ", names)}]");
        if (template.Resources[id].Type is var declared && declared != type)
            throw Refusals.Invalid($"Resource type of [{id}] passed in ResourceToImport does not match with resource type defined in the template. Resource type in ResourceToImport: {type}; Resource type in Template: {declared}.");
        return new(id, type, string.Join('|', names.Select(name => identifier[name]!.ToString())));
    }

    private static string Id(JsonObject entry) => entry["LogicalResourceId"]!.GetValue<string>();

    private static void Refuse(IEnumerable<string> ids, Func<string, string> words)
    {
        if (ids.Order(StringComparer.Ordinal).ToList() is { Count: > 0 } wrong)
            throw Refusals.Invalid(words(string.Join(", ", wrong)));
    }
}
