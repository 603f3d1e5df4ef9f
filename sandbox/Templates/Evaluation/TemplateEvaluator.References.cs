using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

// Ref, Fn::GetAtt, Fn::Sub and the functions that read other stacks.
public sealed partial class TemplateEvaluator
{
    private JsonNode Ref(FunctionCall call) =>
        RefOf(call.Argument.Text ?? throw new TemplateException("Template error: every Ref object must have a single String value."));

    private JsonNode RefOf(string name) => name switch
    {
        "AWS::AccountId" => JsonValue.Create(scope.AccountId),
        "AWS::Region" => JsonValue.Create(scope.Region),
        "AWS::Partition" => JsonValue.Create(scope.Partition),
        "AWS::StackId" => JsonValue.Create(scope.StackId),
        "AWS::StackName" => JsonValue.Create(scope.StackName),
        "AWS::URLSuffix" => JsonValue.Create(scope.UrlSuffix),
        "AWS::NotificationARNs" => new JsonArray([.. scope.NotificationArns.Select(arn => JsonValue.Create(arn))]),
        "AWS::NoValue" => NoValue,
        _ when template.Parameters.TryGetValue(name, out var parameter) => ParameterValue(parameter),
        _ when Creates(name) && scope.Ref(name) is { } physical => physical,
        _ => throw Unresolved(name),
    };

    private JsonNode ParameterValue(TemplateParameter parameter)
    {
        var text = scope.Parameters.GetValueOrDefault(parameter.Name) ?? parameter.Default
            ?? throw new TemplateException($"Parameters: [{parameter.Name}] must have values");
        if (parameter.IsStored)
            text = scope.Dynamic("ssm:" + text);
        return parameter.IsList ? new JsonArray([.. ParameterValues.Members(text).Select(item => JsonValue.Create(item))]) : JsonValue.Create(text);
    }

    private JsonNode GetAtt(FunctionCall call)
    {
        if (Functions.Members(call.Argument) is not [{ Text: { Length: > 0 } name }, var attribute] || Text(attribute) is not { Length: > 0 } wanted)
            throw new TemplateException("Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute");
        return GetAttOf(name, wanted);
    }

    private JsonNode GetAttOf(string name, string attribute)
    {
        if (!template.Resources.TryGetValue(name, out var resource))
            throw new TemplateException($"Template error: instance of Fn::GetAtt references undefined resource {name}");
        if (!Creates(name))
            throw Unresolved(name);
        return scope.GetAtt(name, attribute) ?? throw new TemplateException(resource.IsCustom
            ? $"CustomResource attribute error: Vendor response doesn't contain {attribute} key in object"
            : $"Template error: resource {name} does not support attribute type {attribute} in Fn::GetAtt");
    }

    private JsonValue Sub(FunctionCall call)
    {
        var members = Functions.Members(call.Argument);
        var (text, own) = call.Argument is ScalarNode only ? (only, null) : (members.FirstOrDefault() as ScalarNode, members.ElementAtOrDefault(1) as MapNode);
        if (text is null || call.Argument is ListNode && (own is null || members.Count != 2))
            throw new TemplateException("Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");
        var result = new StringBuilder();
        foreach (var piece in SubText.Split(text.Value))
            result.Append(piece.IsVariable ? Variable(piece.Text, own) : piece.Text);
        return JsonValue.Create(DynamicReferences.Resolve(result.ToString(), scope.Dynamic));
    }

    private string Variable(string name, MapNode? own)
    {
        if (!SubText.IsAllowedName(name))
            throw new TemplateException("Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons");
        if (own?.Find(name) is { } entry)
            return Text(entry.Value);
        var (owner, attribute) = SubText.SplitAttribute(name);
        var value = attribute is null ? RefOf(owner) : GetAttOf(owner, attribute);
        return JsonText.IsScalar(value) ? JsonText.Of(value)
            : throw new TemplateException($"Template error: variable {name} in Fn::Sub expression does not resolve to a string");
    }

    private JsonValue ImportValue(FunctionCall call)
    {
        var name = Text(call.Argument);
        return JsonValue.Create(scope.Import(name) ?? throw new TemplateException($"No export named {name} found."));
    }

    private JsonValue GetStackOutput(FunctionCall call)
    {
        if (call.Argument is not MapNode map || map["StackName"] is not { } stackNode || map["OutputName"] is not { } outputNode)
            throw new TemplateException("Template error: Fn::GetStackOutput requires StackName and OutputName");
        var (stack, output) = (Text(stackNode), Text(outputNode));
        return JsonValue.Create(scope.StackOutput(stack, output) ?? throw new TemplateException($"Output {output} of stack {stack} does not exist"));
    }

    private TemplateException Unresolved(string name) =>
        new($"Template format error: Unresolved resource dependencies [{name}] in the {block} block of the template");
}
