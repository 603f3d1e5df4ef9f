using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The parameters and outputs of a version's template as Service Catalog shows them to those who launch it.</summary>
internal static class TemplateParameters
{
    public static JsonArray Of(string template) => Read(template) is { } read ? read.Parameters.Values.ToArray(Write) : [];

    public static JsonArray OutputsOf(string template) => Read(template) is not { } read ? [] : read.Outputs.Values.ToArray(output =>
        new JsonObject { ["Key"] = output.Name, ["Description"] = output.Description }.Present());

    private static Template? Read(string template)
    {
        try
        {
            return Template.Parse(template);
        }
        catch (TemplateException)
        {
            // Only a version made with DisableTemplateValidation gets here; it shows no parameters.
            return null;
        }
    }

    private static JsonObject Write(TemplateParameter parameter) => new JsonObject
    {
        ["ParameterKey"] = parameter.Name,
        ["DefaultValue"] = parameter.NoEcho && parameter.Default is not null ? "****" : parameter.Default,
        ["ParameterType"] = parameter.Type,
        ["IsNoEcho"] = parameter.NoEcho,
        ["Description"] = parameter.Description,
        ["ParameterConstraints"] = Constraints(parameter),
    }.Present();

    private static JsonObject Constraints(TemplateParameter parameter) => new JsonObject
    {
        ["AllowedValues"] = parameter.AllowedValues.ToArray(value => JsonValue.Create(value)),
        ["AllowedPattern"] = parameter.AllowedPattern,
        ["ConstraintDescription"] = parameter.ConstraintDescription,
        ["MaxLength"] = Text(parameter.MaxLength),
        ["MinLength"] = Text(parameter.MinLength),
        ["MaxValue"] = Text(parameter.MaxValue),
        ["MinValue"] = Text(parameter.MinValue),
    }.Present();

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
