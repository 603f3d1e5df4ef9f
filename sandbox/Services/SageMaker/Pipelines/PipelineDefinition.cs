using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>A pipeline's definition: its parameters, and its steps with those of conditions among them.</summary>
/// <remarks>https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/</remarks>
internal sealed record PipelineDefinition(IReadOnlyDictionary<string, PipelineParameter> Parameters, IReadOnlyList<PipelineStep> Steps)
{
    private const string Version = "2020-12-01";

    /// <summary>Reads and checks a definition.</summary>
    /// <exception cref="AwsError">It is none.</exception>
    public static PipelineDefinition Parse(string text)
    {
        if (Json(text) is not { } root)
            throw Refused("It is not a JSON object.");
        if (root["Version"]?.ToString() is var version && version != Version)
            throw Refused(version is null ? "Missing required field 'Version'." : $"Unsupported version '{version}'.");
        if (root["Steps"] is not JsonArray { Count: > 0 } steps)
            throw Refused("Missing required field 'Steps'.");
        var parameters = (root["Parameters"] as JsonArray ?? []).Select(PipelineParameter.Read).ToList();
        if (Twice(parameters.Select(parameter => parameter.Name)) is { } parameter)
            throw Refused($"Duplicate parameter name '{parameter}'.");
        var definition = new PipelineDefinition(parameters.ToDictionary(one => one.Name, StringComparer.Ordinal), [.. steps.SelectMany(step => PipelineStep.Read(step, null))]);
        DefinitionRules.Check(definition);
        return definition;
    }

    public PipelineStep? Step(string name) => Steps.FirstOrDefault(step => step.Name == name);

    /// <summary>What SageMaker answers to a definition that is none.</summary>
    public static AwsError Refused(string why) => new("ValidationException", $"Unable to parse pipeline definition. {why}");

    /// <summary>The first of some names that is there twice.</summary>
    public static string? Twice(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static JsonObject? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A parameter of a pipeline.</summary>
internal sealed record PipelineParameter(string Name, string Type, JsonNode? Default, IReadOnlyList<string> Allowed)
{
    public static PipelineParameter Read(JsonNode? node)
    {
        if (node is not JsonObject parameter || parameter["Name"]?.ToString() is not { Length: > 0 } name)
            throw PipelineDefinition.Refused("A parameter has no 'Name'.");
        var type = parameter["Type"]?.ToString();
        if (type is not ("String" or "Integer" or "Float" or "Boolean"))
            throw PipelineDefinition.Refused($"Parameter '{name}' has the type '{type}', which is none of String, Integer, Float, Boolean.");
        return new(name, type, parameter["DefaultValue"], [.. (parameter["EnumValues"] as JsonArray ?? []).Select(value => value!.ToString())]);
    }
}
