using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>The values that an execution gives to a pipeline's parameters.</summary>
internal static class ParameterValues
{
    /// <summary>Every parameter's value: the given one or the default.</summary>
    /// <exception cref="AwsError">One is unknown, missing, or of the wrong type.</exception>
    public static JsonObject Of(PipelineDefinition definition, IEnumerable<JsonObject> given)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in given)
            if (!values.TryAdd(one.Need("Name"), one.Need("Value")))
                throw Refused($"Duplicate parameter name '{one.Need("Name")}'.");
        if (values.Keys.FirstOrDefault(name => !definition.Parameters.ContainsKey(name)) is { } unknown)
            throw Refused($"Parameter '{unknown}' is not defined in the pipeline definition.");
        JsonObject all = [];
        foreach (var (name, parameter) in definition.Parameters)
            all[name] = values.TryGetValue(name, out var value) ? Value(parameter, value)
                : parameter.Default?.DeepClone() ?? throw Refused($"Parameter '{name}' has no default value, and no value is given.");
        return all;
    }

    private static JsonNode Value(PipelineParameter parameter, string text)
    {
        if (parameter.Allowed.Count > 0 && !parameter.Allowed.Contains(text))
            throw Refused($"The value '{text}' of parameter '{parameter.Name}' is none of {string.Join(", ", parameter.Allowed)}.");
        JsonNode? value = parameter.Type switch
        {
            "Integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? JsonNode.Parse(text.TrimStart('+')) : null,
            "Float" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            "Boolean" => bool.TryParse(text, out var flag) ? flag : null,
            _ => text,
        };
        return value ?? throw Refused($"The value '{text}' of parameter '{parameter.Name}' is no {parameter.Type}.");
    }

    private static AwsError Refused(string why) => new("ValidationException", why);
}
