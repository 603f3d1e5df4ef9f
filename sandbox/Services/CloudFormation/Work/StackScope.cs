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

    private EvaluationScope Of(StackRow stack, string stackKey, Definition definition) => new()
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
        Dynamic = Dynamic,
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

    // {{resolve:ssm:name[:version]}}, {{resolve:secretsmanager:id:SecretString:key:stage:version}} and parameters of type AWS::SSM::Parameter::Value.
    private string Dynamic(string reference)
    {
        var (service, rest) = reference.IndexOf(':') is > 0 and var colon ? (reference[..colon], reference[(colon + 1)..]) : (reference, "");
        return service switch
        {
            "ssm" or "ssm-secure" => Stored(rest, service == "ssm-secure"),
            "secretsmanager" => Secret(rest),
            _ => throw new TemplateException($"Could not parse SecretsManager or SSM dynamic reference {{{{resolve:{reference}}}}}"),
        };
    }

    private string Stored(string name, bool decrypt)
    {
        try
        {
            return Ask("ssm", "GetParameter", new() { ["Name"] = name, ["WithDecryption"] = decrypt })["Parameter"]!["Value"]!.GetValue<string>();
        }
        catch (AwsError refused) when (refused.Code.StartsWith("ParameterNotFound", StringComparison.Ordinal) || refused.Code.StartsWith("ParameterVersionNotFound", StringComparison.Ordinal))
        {
            throw new TemplateException($"Unable to fetch parameters [{name}] from parameter store for this account.");
        }
    }

    // An ARN has seven parts of its own.
    private string Secret(string reference)
    {
        var parts = reference.Split(':');
        var own = reference.StartsWith("arn:", StringComparison.Ordinal) ? 7 : 1;
        string? Part(int index) => parts.ElementAtOrDefault(own + index) is { Length: > 0 } part ? part : null;
        var input = new JsonObject { ["SecretId"] = string.Join(':', parts.Take(own)) };
        if (Part(2) is { } stage)
            input["VersionStage"] = stage;
        if (Part(3) is { } version)
            input["VersionId"] = version;
        try
        {
            var text = Ask("secretsmanager", "GetSecretValue", input)["SecretString"]?.GetValue<string>() ?? "";
            return Part(1) is not { } key ? text : JsonNode.Parse(text)?[key]?.ToString()
                ?? throw new TemplateException($"Could not find a value associated with JSONKey in SecretString");
        }
        catch (AwsError refused)
        {
            throw new TemplateException($"Could not resolve the secret {parts[0]}: {refused.Message}");
        }
    }

    // Evaluation is no asynchronous matter, and neighbours in this process answer at once.
    private JsonObject Ask(string service, string operation, JsonObject input)
    {
        var call = new Call(operation, place.Account, place.Region, $"arn:{place.Partition}:iam::{place.Account}:root", [], Guid.NewGuid().ToString(), CancellationToken.None);
        return world.InvokeAsync(service, operation, call, input).GetAwaiter().GetResult();
    }
}
