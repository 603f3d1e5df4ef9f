using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Makes evaluators for a stack: its place, its parameters, the resources it has so far, and what others export.</summary>
internal sealed class StackScope(SandboxWorld world, StackTables tables, Place place)
{
    /// <summary>An evaluator of a definition over the resources as they are.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="stackKey">Its key.</param>
    /// <param name="template">The definition's template, parsed.</param>
    /// <param name="definition">What is evaluated.</param>
    /// <param name="adjust">Changes the scope, for what is not there yet.</param>
    public TemplateEvaluator Evaluator(StackRow stack, string stackKey, Template template, Definition definition, Func<EvaluationScope, EvaluationScope>? adjust = null)
    {
        var scope = Of(stack, stackKey, definition);
        return new(template, adjust is null ? scope : adjust(scope));
    }

    /// <summary>What a definition is evaluated against.</summary>
    public EvaluationScope Of(StackRow stack, string stackKey, Definition definition) => new()
    {
        AccountId = place.Account,
        Region = place.Region,
        Partition = place.Partition,
        StackName = stack.Name,
        StackId = stack.Id,
        NotificationArns = definition.NotificationArns,
        Parameters = definition.Parameters,
        Ref = id => Row(stackKey, id) is { PhysicalId.Length: > 0 } row ? JsonValue.Create(row.PhysicalId) : null,
        GetAtt = (id, attribute) => Row(stackKey, id) is { } row ? Attribute(row, attribute) : null,
        Import = name => Exports().FirstOrDefault(export => export.Output.ExportName == name).Output?.Value,
        StackOutput = OutputOf,
        Dynamic = new DynamicValues(world, place, stack).Early,
    };

    /// <summary>What stacks of this place export.</summary>
    public IEnumerable<(StackRow Stack, OutputRow Output)> Exports() =>
        from row in tables.Stacks.Under(place.Key(""))
        where row.Value.Deleted is null
        from output in row.Value.Outputs
        where output.ExportName is not null
        select (row.Value, output);

    /// <summary>The live stacks that import a name.</summary>
    public IEnumerable<StackRow> ImportersOf(string export) =>
        tables.Stacks.Under(place.Key("")).Select(row => row.Value).Where(stack => stack.Deleted is null && stack.Imports.Contains(export));

    private string? OutputOf(string stack, string output) => tables.Names.Find(place.Key(stack)) is { } name
        ? tables.Stacks.Find(place.Key(name.Guid))?.Outputs.FirstOrDefault(row => row.Key == output)?.Value : null;

    private ResourceRow? Row(string stackKey, string id) => tables.Resources.Find($"{stackKey}/{id}");

    private static JsonNode? Attribute(ResourceRow row, string attribute)
    {
        JsonNode? value = row.Attributes;
        foreach (var part in row.Attributes.ContainsKey(attribute) ? [attribute] : attribute.Split('.'))
            value = value is JsonObject map ? map[part] : null;
        return value;
    }
}
