using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>The template of a stack or of a change set, as it was given.</summary>
    public JsonObject? GetTemplate(Call call)
    {
        if (call.Optional("ChangeSetName") is null && call.Optional("StackName") is null)
            throw Refusals.Invalid("Either StackName or ChangeSetName must be specified.");
        var definition = call.Optional("ChangeSetName") is null ? Get(call).Stack.Definition
            : (FindChangeSet(call, (Owner(call) ?? throw NoChangeSetOrStack(call)).Key) ?? throw Refusals.NoChangeSet(call.Text("ChangeSetName"))).Set.Definition;
        var original = call.Optional("TemplateStage") != "Processed" && definition?.OriginalId is { } id ? id : definition?.TemplateId;
        return new() { ["TemplateBody"] = original is null ? "" : tables.Templates.Text(original), ["StagesAvailable"] = new JsonArray("Original", "Processed") };
    }

    /// <summary>What a template asks for.</summary>
    public async Task<JsonObject?> GetTemplateSummary(Call call)
    {
        if (new[] { "StackName", "StackSetName", "TemplateBody", "TemplateURL" }.Count(member => call.Optional(member) is not null) > 1)
            throw Refusals.Invalid("You must specify only one of the following parameters: StackName, StackSetName, TemplateBody, TemplateURL");
        if (call.Optional("StackSetName") is { } set)
            throw new AwsError("StackSetNotFoundException", $"StackSet {set} not found", 404);
        var tolerant = call.Input["TemplateSummaryConfig"]?["TreatUnrecognizedResourceTypesAsWarnings"]?.GetValue<bool>() == true;
        var summary = Summary(call.Optional("StackName") is null ? await source.ReadAsync(call, null) : Original(Get(call).Stack), tolerant);
        return new()
        {
            ["Parameters"] = new JsonArray([.. summary.Parameters.Select(Declaration)]),
            ["Description"] = summary.Description,
            ["Capabilities"] = Shown.List(summary.Capabilities.Names),
            ["CapabilitiesReason"] = summary.Capabilities.Reason,
            ["ResourceTypes"] = Shown.List(summary.ResourceTypes),
            ["Version"] = summary.Version,
            ["Metadata"] = summary.Metadata,
            ["DeclaredTransforms"] = Shown.List(summary.Transforms),
            ["ResourceIdentifierSummaries"] = new JsonArray([.. summary.Identifiers.Select(Identifiers)]),
            ["Warnings"] = tolerant ? new JsonObject { ["UnrecognizedResourceTypes"] = Shown.List(summary.ResourceTypes.Where(type => !ResourceTypes.Embedded.Exists(type))) } : null,
        };
    }

    private string Original(StackRow stack) => stack.Definition is { } definition ? tables.Templates.Text(definition.OriginalId ?? definition.TemplateId) : throw Refusals.NoStack(stack.Name);

    private static JsonNode Declaration(TemplateParameter parameter) => new JsonObject
    {
        ["ParameterKey"] = parameter.Name,
        ["DefaultValue"] = parameter.Default,
        ["ParameterType"] = parameter.Type,
        ["NoEcho"] = parameter.NoEcho,
        ["Description"] = parameter.Description,
        ["ParameterConstraints"] = parameter.AllowedValues.Count == 0 ? new JsonObject() : new JsonObject { ["AllowedValues"] = Shown.List(parameter.AllowedValues) },
    };

    private static JsonNode Identifiers(ImportableType type) => new JsonObject
    {
        ["ResourceType"] = type.Name,
        ["LogicalResourceIds"] = Shown.List(type.LogicalIds),
        ["ResourceIdentifiers"] = Shown.List(type.Identifier),
    };

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

    private static TemplateSummary Summary(string text, bool tolerant = false)
    {
        try
        {
            var template = Template.Parse(text);
            TemplateValidator.Validate(template, tolerant: tolerant);
            AttributeCheck.Require(template);
            return TemplateSummary.Of(template);
        }
        catch (TemplateException refused)
        {
            throw Refusals.Invalid(refused.Message);
        }
    }
}
