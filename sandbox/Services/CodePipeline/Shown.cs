using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;

namespace Pipeline.Sandbox.Services.CodePipeline;

/// <summary>Executions and their actions as answers show them.</summary>
internal static class Shown
{
    /// <summary>An execution by itself.</summary>
    public static JsonObject Execution(Execution execution) => new JsonObject
    {
        ["pipelineName"] = execution.Pipeline,
        ["pipelineVersion"] = execution.Declaration.Number("version"),
        ["pipelineExecutionId"] = execution.Id,
        ["status"] = execution.Status,
        ["statusSummary"] = execution.Summary,
        ["artifactRevisions"] = Revisions(execution, "name", action => action.Outputs.Count > 0 ? action.Outputs[0].Name : action.Action, isArtifact: true),
        ["variables"] = new JsonArray([.. execution.Variables.Select(variable => new JsonObject { ["name"] = variable.Key, ["resolvedValue"] = variable.Value?.DeepClone() })]),
        ["trigger"] = execution.Trigger.DeepClone(),
        ["executionMode"] = execution.Declaration.Text("executionMode"),
        ["executionType"] = "STANDARD",
    }.Present();

    /// <summary>An execution in a list.</summary>
    public static JsonObject Summary(Execution execution) => new JsonObject
    {
        ["pipelineExecutionId"] = execution.Id,
        ["status"] = execution.Status,
        ["statusSummary"] = execution.Summary,
        ["startTime"] = execution.Started.Iso(),
        ["lastUpdateTime"] = execution.Updated.Iso(),
        ["sourceRevisions"] = Revisions(execution, "actionName", action => action.Action, isArtifact: false),
        ["trigger"] = execution.Trigger.DeepClone(),
        ["stopTrigger"] = execution.StopReason is { } reason ? new JsonObject { ["reason"] = reason } : null,
        ["executionMode"] = execution.Declaration.Text("executionMode"),
        ["executionType"] = "STANDARD",
    }.Present();

    /// <summary>An action's run in a list.</summary>
    public static JsonObject Action(Execution execution, ActionRun run)
    {
        var declared = execution.Declared.First(stage => stage.Text("name") == run.Stage).Objects("actions").First(action => action.Text("name") == run.Action);
        return new JsonObject
        {
            ["pipelineExecutionId"] = execution.Id,
            ["actionExecutionId"] = run.Id,
            ["pipelineVersion"] = execution.Declaration.Number("version"),
            ["stageName"] = run.Stage,
            ["actionName"] = run.Action,
            ["startTime"] = run.Started.Iso(),
            ["lastUpdateTime"] = run.Updated.Iso(),
            ["updatedBy"] = run.UpdatedBy,
            ["status"] = run.Status,
            ["input"] = new JsonObject
            {
                ["actionTypeId"] = declared["actionTypeId"]?.DeepClone(),
                ["configuration"] = Masked(declared.Object("configuration")),
                ["resolvedConfiguration"] = Masked(run.Configuration),
                ["roleArn"] = declared["roleArn"]?.DeepClone(),
                ["region"] = execution.Region,
                ["inputArtifacts"] = run.Inputs.ToArray(artifact => artifact.Shown()),
                ["namespace"] = declared["namespace"]?.DeepClone(),
            }.Present(),
            ["output"] = new JsonObject
            {
                ["outputArtifacts"] = (run.Status == "Succeeded" ? run.Outputs : []).ToArray(artifact => artifact.Shown()),
                ["executionResult"] = new JsonObject
                {
                    ["externalExecutionId"] = run.ExternalId,
                    ["externalExecutionSummary"] = run.Summary,
                    ["externalExecutionUrl"] = run.ExternalUrl,
                    ["errorDetails"] = Error(run),
                }.Present(),
                ["outputVariables"] = run.Variables.DeepClone(),
            },
        }.Present();
    }

    /// <summary>An action's run in a pipeline's state.</summary>
    public static JsonObject State(ActionRun run) => new JsonObject
    {
        ["actionExecutionId"] = run.Id,
        ["status"] = run.Status,
        ["summary"] = run.Summary,
        ["lastStatusChange"] = run.Updated.Iso(),
        ["token"] = run.Status == "InProgress" ? run.Token : null,
        ["lastUpdatedBy"] = run.UpdatedBy,
        ["externalExecutionId"] = run.ExternalId,
        ["externalExecutionUrl"] = run.ExternalUrl,
        ["errorDetails"] = Error(run),
    }.Present();

    // A token is never given back, here as little as in the pipeline's structure.
    private static JsonObject Masked(JsonObject configuration)
    {
        var shown = (JsonObject)configuration.DeepClone();
        if (shown.ContainsKey("OAuthToken"))
            shown["OAuthToken"] = "****";
        return shown;
    }

    private static JsonObject? Error(ActionRun run) => run.ErrorCode is null ? null : new() { ["code"] = run.ErrorCode, ["message"] = run.ErrorMessage };

    private static JsonArray Revisions(Execution execution, string member, Func<ActionRun, string> name, bool isArtifact) =>
        execution.Actions.Where(run => run.Revision is not null).ToArray(run =>
        {
            var shown = (JsonObject)run.Revision!.DeepClone();
            shown.Insert(0, member, name(run));
            if (isArtifact)
                shown["created"] = run.Updated.Iso();
            return shown;
        });
}
