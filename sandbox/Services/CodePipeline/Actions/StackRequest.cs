using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>What CloudFormation is asked for: template and configuration out of artifacts, parameters overridden by the action.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-action-reference.html</remarks>
internal sealed class StackRequest(ActionContext context)
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    private const int LargestBody = 51_200;

    public async Task<JsonObject> WriteAsync(bool withStackPolicy)
    {
        var template = await FileAsync(context.Configuration.Text("TemplatePath") ?? throw new AwsError("ConfigurationError", "TemplatePath is missing."));
        var configuration = context.Configuration.Text("TemplateConfiguration") is { } place ? Read(await FileAsync(place), "TemplateConfiguration") : [];
        var parameters = configuration.Object("Parameters");
        if (context.Configuration.Text("ParameterOverrides") is { Length: > 0 } overrides)
            foreach (var (name, value) in Read(overrides, "ParameterOverrides"))
                parameters[name] = await ValueAsync(value);
        var input = new JsonObject
        {
            ["Parameters"] = new JsonArray([.. parameters.Select(parameter => new JsonObject { ["ParameterKey"] = parameter.Key, ["ParameterValue"] = Text(parameter.Value) })]),
            ["Tags"] = new JsonArray([.. configuration.Object("Tags").Select(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = Text(tag.Value) })]),
            ["Capabilities"] = new JsonArray([.. (context.Configuration.Text("Capabilities") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(capability => JsonValue.Create(capability))]),
            ["RoleARN"] = context.Configuration.Text("RoleArn"),
            ["StackPolicyBody"] = withStackPolicy ? configuration["StackPolicy"]?.ToJsonString() : null,
        };
        if (Encoding.UTF8.GetByteCount(template) <= LargestBody)
            input["TemplateBody"] = template;
        else
            input["TemplateURL"] = await StoredAsync(template);
        return input;
    }

    private async Task<string> FileAsync(string place) => place.Split("::", 2) is [var artifact, var path]
        ? await context.Store.ReadAsync(Input(artifact), path)
        : throw new AwsError("ConfigurationError", $"{place} does not have the form artifact::file.");

    private async Task<string> StoredAsync(string template)
    {
        var artifact = context.Store.New(context.Execution.Pipeline, "template");
        await context.Store.PutAsync(artifact, Encoding.UTF8.GetBytes(template));
        return $"https://{artifact.Bucket}.s3.{context.Call.Region}.amazonaws.com/{artifact.Key}";
    }

    private async Task<JsonNode?> ValueAsync(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: 1 } function when function["Fn::GetParam"] is JsonArray { Count: 3 } of:
                var file = Read(await context.Store.ReadAsync(Input(of[0]!.ToString()), of[1]!.ToString()), of[1]!.ToString());
                return file[of[2]!.ToString()]?.DeepClone() ?? throw new AwsError("ConfigurationError", $"{of[1]} has no member {of[2]}.");
            case JsonObject { Count: 1 } function when function["Fn::GetArtifactAtt"] is JsonArray { Count: 2 } of:
                var artifact = Input(of[0]!.ToString());
                return of[1]!.ToString() switch
                {
                    "BucketName" => artifact.Bucket,
                    "ObjectKey" => artifact.Key,
                    "URL" => $"https://s3.{context.Call.Region}.amazonaws.com/{artifact.Bucket}/{artifact.Key}",
                    var other => throw new AwsError("ConfigurationError", $"An artifact has no attribute {other}."),
                };
            default:
                return value?.DeepClone();
        }
    }

    private Artifact Input(string name) => context.Run.Inputs.FirstOrDefault(input => input.Name == name)
        ?? throw new AwsError("ConfigurationError", $"The artifact {name} is no input of the action {context.Run.Action}.");

    private static string Text(JsonNode? value) => value is JsonArray list ? string.Join(',', list.Select(item => item?.ToString())) : value?.ToString() ?? "";

    private static JsonObject Read(string text, string what)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new AwsError("ConfigurationError", $"{what} is no JSON object.");
        }
    }
}
