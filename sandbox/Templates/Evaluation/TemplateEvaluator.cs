using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>
/// Resolves the functions of a template to plain JSON. Refusals are <see cref="TemplateException"/>s in AWS's wording.
/// Conditions are computed once; everything else is computed anew on every call, because resources come to life in between.
/// An evaluator belongs to one operation: it is not for several threads at once.
/// </summary>
public sealed partial class TemplateEvaluator(Template template, EvaluationScope scope)
{
    // Stands for AWS::NoValue until the mapping or list around it drops it.
    private static readonly JsonNode NoValue = JsonValue.Create("AWS::NoValue");
    private string block = "Resources";

    /// <summary>True when the resource exists under the present conditions.</summary>
    public bool Creates(string logicalId) =>
        template.Resources.TryGetValue(logicalId, out var resource) && (resource.Condition is not { } condition || Condition(condition));

    /// <summary>The properties of a resource, resolved.</summary>
    public JsonObject Properties(string logicalId)
    {
        var resource = template.Resources[logicalId];
        return resource.Properties is { } properties ? Object(properties) : [];
    }

    /// <summary>The metadata of a resource, resolved.</summary>
    public JsonObject Metadata(string logicalId) => template.Resources[logicalId].Metadata is { } metadata ? Object(metadata) : [];

    /// <summary>
    /// The DeletionPolicy or UpdateReplacePolicy of a resource, resolved; null when it has none. Functions are allowed there only with
    /// the language extensions.
    /// </summary>
    public string? Policy(string logicalId, string attribute) => template.Resources[logicalId].Body[attribute] is { } node ? Text(node) : null;

    /// <summary>The outputs whose condition holds, in the template's order.</summary>
    public IReadOnlyList<StackOutput> Outputs()
    {
        block = "Outputs";
        try
        {
            return [.. template.Outputs.Values.Where(output => output.Condition is not { } name || Condition(name)).Select(Output)];
        }
        finally
        {
            block = "Resources";
        }
    }

    /// <summary>A value resolved; null for a JSON null and for AWS::NoValue.</summary>
    public JsonNode? Evaluate(TemplateNode node) => Value(node) is var value && ReferenceEquals(value, NoValue) ? null : value;

    private StackOutput Output(TemplateOutput output)
    {
        var value = output.Value is { } node ? Value(node) : throw new TemplateException("Template format error: Every Outputs member must contain a Value object");
        if (value is not JsonValue || ReferenceEquals(value, NoValue))
            throw new TemplateException("Template format error: Every Value member must be a string.");
        return new(output.Name, JsonText.Of(value), output.Description, output.ExportName is { } name ? Text(name) : null);
    }

    private JsonNode? Value(TemplateNode node) => Functions.Call(node) is { } call ? Call(call) : node switch
    {
        MapNode map => Object(map),
        ListNode list => Array(list),
        ScalarNode scalar => Scalar(scalar),
        _ => throw new TemplateException($"Template format error: the value at line {node.Line}, column {node.Column} cannot be read"),
    };

    private JsonNode? Scalar(ScalarNode scalar) =>
        scalar.Kind == ScalarKind.String ? JsonValue.Create(DynamicReferences.Resolve(scalar.Value, scope.Dynamic)) : scalar.ToJson();

    private JsonObject Object(MapNode map)
    {
        var result = new JsonObject();
        foreach (var entry in map.Entries)
            if (Value(entry.Value) is var value && !ReferenceEquals(value, NoValue))
                result[entry.Name] = Detached(value);
        return result;
    }

    private JsonArray Array(ListNode list)
    {
        var result = new JsonArray();
        foreach (var item in list.Items)
            if (Value(item) is var value && !ReferenceEquals(value, NoValue))
                result.Add(Detached(value));
        return result;
    }

    // Resolvers may hand out nodes of a tree they keep; a node has one parent only.
    private static JsonNode? Detached(JsonNode? value) => value?.Parent is null ? value : value.DeepClone();

    private JsonNode? Call(FunctionCall call) => call.Name switch
    {
        "Ref" => Ref(call),
        "Fn::GetAtt" => GetAtt(call),
        "Fn::Sub" => Sub(call),
        "Fn::Join" => Join(call),
        "Fn::Split" => Split(call),
        "Fn::Select" => Select(call),
        "Fn::Base64" => Base64(call),
        "Fn::If" => If(call),
        "Fn::FindInMap" => FindInMap(call),
        "Fn::ImportValue" => ImportValue(call),
        "Fn::GetStackOutput" => GetStackOutput(call),
        "Fn::GetAZs" => GetAZs(call),
        "Fn::Cidr" => Cidr(call),
        "Fn::Length" when template.HasLanguageExtensions => Length(call),
        "Fn::ToJsonString" when template.HasLanguageExtensions => ToJsonString(call),
        _ => throw Refused(call),
    };
}
