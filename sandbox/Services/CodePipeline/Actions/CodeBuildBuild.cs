using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodeBuild;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Starts a build and waits for it.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html</remarks>
internal class CodeBuildBuild : PipelineAction
{
    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        var codeBuild = context.World.Service<CodeBuildService>();
        var id = codeBuild.StartForPipeline(context.Call, Overrides(context), Plan(context), "codepipeline/" + context.Execution.Pipeline, context.Run.Id);
        var project = id[..id.LastIndexOf(':')];
        context.Note(run => run with
        {
            ExternalId = id,
            ExternalUrl = $"https://console.aws.amazon.com/codebuild/home?region={context.Call.Region}#/builds/{id}/view/new",
        });
        var build = await codeBuild.EndAsync(context.Call, id);
        if (build.Text("buildStatus") is var status && status != "SUCCEEDED")
            return ActionOutcome.Failed("JobFailed", $"Build terminated with state: {status}{FirstCause(build)}");
        var variables = new JsonObject();
        foreach (var exported in build.Objects("exportedEnvironmentVariables"))
            variables[exported.Need("name")] = exported.Text("value");
        return ActionOutcome.Succeeded with { Summary = $"{project} succeeded", Variables = variables };
    }

    private static string FirstCause(JsonObject build)
    {
        var phase = build.Objects("phases").FirstOrDefault(phase => phase.Text("phaseStatus") == "FAILED");
        var cause = phase?.Objects("contexts").FirstOrDefault();
        return phase is null ? "" : $". Phase: {phase.Text("phaseType")}, Code: {cause?.Text("statusCode")}, Message: {cause?.Text("message")}";
    }

    private static JsonObject Overrides(ActionContext context)
    {
        var overrides = new JsonObject
        {
            ["projectName"] = context.Configuration.Text("ProjectName") ?? throw new AwsError("ConfigurationError", "ProjectName is missing."),
            ["sourceVersion"] = $"arn:{context.Call.Partition}:s3:::{context.Run.Inputs.FirstOrDefault()?.Bucket}/{context.Run.Inputs.FirstOrDefault()?.Key}",
        };
        if (context.Configuration.Text("EnvironmentVariables") is { Length: > 0 } variables)
            overrides["environmentVariablesOverride"] = Variables(variables);
        return overrides;
    }

    private static JsonArray Variables(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonArray ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new AwsError("ConfigurationError", "EnvironmentVariables is no JSON array.");
        }
    }

    private static JsonObject Plan(ActionContext context)
    {
        var primary = context.Configuration.Text("PrimarySource");
        var key = context.Store.KeyId;
        return new()
        {
            ["inputs"] = context.Run.Inputs.OrderBy(input => input.Name == primary ? 0 : 1).ToArray(input => Place(input, null)),
            ["outputs"] = context.Run.Outputs.ToArray(output => Place(output, key)),
        };
    }

    private static JsonObject Place(Artifact artifact, string? key) =>
        new JsonObject { ["name"] = artifact.Name, ["bucket"] = artifact.Bucket, ["key"] = artifact.Key, ["kmsKeyId"] = key }.Present();
}

/// <summary>A build that tests.</summary>
internal sealed class CodeBuildTest : CodeBuildBuild;
