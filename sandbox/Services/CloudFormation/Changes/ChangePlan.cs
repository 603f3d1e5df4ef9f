using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>Compares a stack with a definition, resource by resource, without touching anything.</summary>
internal sealed class ChangePlan(SandboxWorld world, StackTables tables, string stackKey)
{
    /// <summary>Stands for what is not known before the change is made; CloudFormation shows the same words.</summary>
    public const string Unknown = "{{changeSet:KNOWN_AFTER_APPLY}}";

    private readonly Dictionary<string, string> moving = new(StringComparer.Ordinal);

    /// <summary>The changes.</summary>
    /// <exception cref="TemplateException">The definition cannot be evaluated.</exception>
    public Planned Of(StackRow stack, Definition definition)
    {
        var template = tables.Templates.Parsed(definition.TemplateId);
        var old = stack.Definition is { } present ? tables.Templates.Parsed(present.TemplateId) : null;
        var evaluator = new StackScope(world, tables, Place.OfKey(stackKey)).Evaluator(stack, stackKey, template, definition, Unsettled);
        evaluator.AssertRules();
        var rows = tables.Resources.Under(stackKey + "/").Select(row => row.Value).Where(row => !row.IsGone).ToDictionary(row => row.LogicalId, StringComparer.Ordinal);
        var found = new List<ResourceChange>();
        foreach (var id in DependencyGraph.Of(template, evaluator).Order())
        {
            var change = rows.GetValueOrDefault(id) is { PhysicalId.Length: > 0 } row
                ? ResourceChange.Modify(row, Wanted(evaluator, template.Resources[id]), new(template, old, stack.Definition, definition, moving))
                : ResourceChange.Add(template.Resources[id], Wanted(evaluator, template.Resources[id]));
            if (change is null)
                continue;
            found.Add(change);
            moving[id] = change.Action == "Add" ? "Add" : change.Replacement ?? "False";
        }
        found.AddRange(rows.Values.Where(row => !template.Resources.ContainsKey(row.LogicalId) || !evaluator.Creates(row.LogicalId)).Select(ResourceChange.Remove));
        var changes = new JsonArray([.. found.OrderBy(change => change.LogicalId, StringComparer.Ordinal).Select(change => (JsonNode)change.ToJson())]);
        var same = stack.Definition is { } before && SameAround(stack, before, definition, evaluator);
        return new(changes, found.Count == 0 && same, same && found.All(change => change.IsAutomatic));
    }

    private static JsonObject Wanted(TemplateEvaluator evaluator, TemplateResource resource)
    {
        var properties = evaluator.Properties(resource.LogicalId);
        return ResourceTypes.Embedded.Find(resource.Type) is { } type ? PropertyCoercion.Apply(type, properties) : properties;
    }

    // A resource to come, or to be replaced, has no id yet; of one that changes in place the attributes may change.
    private EvaluationScope Unsettled(EvaluationScope scope) => scope with
    {
        Ref = id => moving.GetValueOrDefault(id) is "True" or "Add" ? JsonValue.Create(Unknown) : scope.Ref(id) ?? JsonValue.Create(Unknown),
        GetAtt = (id, attribute) => moving.GetValueOrDefault(id) is "True" or "Add" ? JsonValue.Create(Unknown) : scope.GetAtt(id, attribute) ?? JsonValue.Create(Unknown),
    };

    // A stack may change without any of its resources: outputs and tags are its own.
    private static bool SameAround(StackRow stack, Definition before, Definition after, TemplateEvaluator evaluator) =>
        before.Tags.SequenceEqual(after.Tags) && before.NotificationArns.SequenceEqual(after.NotificationArns) && !stack.Status.EndsWith("_FAILED", StringComparison.Ordinal)
        && stack.Outputs.SequenceEqual(evaluator.Outputs().Select(output => new OutputRow(output.Key, output.Value, output.Description, output.ExportName)));
}
