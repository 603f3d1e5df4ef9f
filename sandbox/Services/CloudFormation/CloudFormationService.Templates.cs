using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>The template of a stack or of a change set, as it was given.</summary>
    public JsonObject? GetTemplate(Call call)
    {
        var definition = call.Optional("ChangeSetName") is null ? Get(call).Stack.Definition
            : (FindChangeSet(call, (Owner(call) ?? throw NoChangeSetOrStack(call)).Key) ?? throw Refusals.NoChangeSet(call.Text("ChangeSetName"))).Set.Definition;
        var original = call.Optional("TemplateStage") != "Processed" && definition?.OriginalId is { } id ? id : definition?.TemplateId;
        return new() { ["TemplateBody"] = original is null ? "" : tables.Templates.Text(original), ["StagesAvailable"] = new JsonArray("Original", "Processed") };
    }

    /// <summary>What a template asks for.</summary>
    public async Task<JsonObject?> GetTemplateSummary(Call call)
    {
        var text = call.Optional("StackName") is not null ? tables.Templates.Text((Get(call).Stack.Definition ?? throw Refusals.NoStack(call.Text("StackName"))).TemplateId) : await source.ReadAsync(call, null);
        var summary = Summary(text);
        return new()
        {
            ["Parameters"] = new JsonArray([.. summary.Parameters.Select(parameter => (JsonNode)new JsonObject
            {
                ["ParameterKey"] = parameter.Name,
                ["DefaultValue"] = parameter.Default,
                ["ParameterType"] = parameter.Type,
                ["NoEcho"] = parameter.NoEcho,
                ["Description"] = parameter.Description,
                ["ParameterConstraints"] = parameter.AllowedValues.Count == 0 ? new JsonObject() : new JsonObject { ["AllowedValues"] = Shown.List(parameter.AllowedValues) },
            })]),
            ["Description"] = summary.Description,
            ["Capabilities"] = Shown.List(summary.Capabilities.Names),
            ["CapabilitiesReason"] = summary.Capabilities.Reason,
            ["ResourceTypes"] = Shown.List(summary.ResourceTypes),
            ["Version"] = summary.Version,
            ["Metadata"] = summary.Metadata,
            ["DeclaredTransforms"] = Shown.List(summary.Transforms),
        };
    }

    /// <summary>Refuses a template that CloudFormation could not use.</summary>
    public async Task<JsonObject?> ValidateTemplate(Call call)
    {
        var summary = Summary(await source.ReadAsync(call, null));
        return new()
        {
            ["Parameters"] = new JsonArray([.. summary.Parameters.Select(parameter => (JsonNode)new JsonObject
            {
                ["ParameterKey"] = parameter.Name,
                ["DefaultValue"] = parameter.Default,
                ["NoEcho"] = parameter.NoEcho,
                ["Description"] = parameter.Description,
            })]),
            ["Description"] = summary.Description,
            ["Capabilities"] = Shown.List(summary.Capabilities.Names),
            ["CapabilitiesReason"] = summary.Capabilities.Reason,
            ["DeclaredTransforms"] = Shown.List(summary.Transforms),
        };
    }

    private static TemplateSummary Summary(string text)
    {
        try
        {
            var template = Template.Parse(text);
            TemplateValidator.Validate(template);
            AttributeCheck.Require(template);
            return TemplateSummary.Of(template);
        }
        catch (TemplateException refused)
        {
            throw Refusals.Invalid(refused.Message);
        }
    }
}
