using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

// Fn::If, Fn::FindInMap, and the functions that look at regions and networks.
public sealed partial class TemplateEvaluator
{
    private JsonNode? If(FunctionCall call)
    {
        if (Functions.Members(call.Argument) is not [{ Text: { } condition }, ..] members)
            throw new TemplateException("Template error: Fn::If requires a list argument with the first element being a condition");
        if (members.Count != 3)
            throw new TemplateException("Template error: Fn::If requires a list argument with three elements");
        return Value(Condition(condition) ? members[1] : members[2]);
    }

    private JsonNode? FindInMap(FunctionCall call)
    {
        var members = Functions.Members(call.Argument);
        var fallback = members.Count == 4 && template.HasLanguageExtensions ? (members[3] as MapNode)?["DefaultValue"] : null;
        if (members.Count != 3 && fallback is null)
            throw new TemplateException("Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value");
        var (map, key, attribute) = (Text(members[0]), Text(members[1]), Text(members[2]));
        if (template.Mappings.TryGetValue(map, out var mapping) && (mapping[key] as MapNode)?[attribute] is { } value)
            return Value(value);
        return fallback is not null ? Value(fallback) : throw new TemplateException($"Template error: Unable to get mapping for {map}::{key}::{attribute}");
    }

    private JsonArray GetAZs(FunctionCall call)
    {
        var region = call.Argument is ScalarNode { Kind: ScalarKind.Null } ? "" : Text(call.Argument);
        return [.. scope.AvailabilityZones(region.Length == 0 ? scope.Region : region).Select(zone => JsonValue.Create(zone))];
    }

    private JsonArray Cidr(FunctionCall call)
    {
        var members = Functions.Members(call.Argument);
        if (members.Count is < 2 or > 3)
            throw new TemplateException("Template error: every Fn::Cidr object requires two or three parameters, the IP block, the count and the CIDR bits");
        var blocks = CidrBlocks.Of(Text(members[0]), Text(members[1]), members.Count == 3 ? Text(members[2]) : null);
        return [.. blocks.Select(subnet => JsonValue.Create(subnet))];
    }

    private static TemplateException Refused(FunctionCall call) => call.Name switch
    {
        "Fn::Transform" => new($"No transform named {(call.Argument as MapNode)?["Name"]?.Text ?? call.Argument.Text ?? ""} found."),
        "Fn::Length" or "Fn::ToJsonString" => new($"Template error: {call.Name} needs the transform AWS::LanguageExtensions"),
        "Fn::ValueOf" or "Fn::ValueOfAll" => new($"Template error: {call.Name} is not available here: parameters have no attributes in this account"),
        var loop when loop.StartsWith("Fn::ForEach::", StringComparison.Ordinal) => new("Template error: Fn::ForEach is not supported here; write the loop's result out"),
        "Fn::And" or "Fn::Or" or "Fn::Not" or "Fn::Equals" => new($"Template error: {call.Name} cannot be partially collapsed: it may stand in the Conditions section only"),
        _ => new($"Template error: unknown function {call.Name}"),
    };
}
