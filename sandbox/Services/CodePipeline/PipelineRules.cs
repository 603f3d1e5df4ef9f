using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

/// <summary>The structure that every pipeline has.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html</remarks>
internal static class PipelineRules
{
    private const string Source = "Source";

    /// <summary>A declaration, checked, with what CodePipeline fills in.</summary>
    public static JsonObject Complete(JsonObject declaration, int version)
    {
        var pipeline = (JsonObject)declaration.DeepClone();
        CheckStages([.. pipeline.Objects("stages")]);
        if ((pipeline["artifactStore"] is null) == (pipeline["artifactStores"] is null))
            throw Structure("Pipeline must have either an artifactStore or artifactStores, but not both");
        pipeline["version"] = version;
        pipeline["pipelineType"] ??= "V1";
        pipeline["executionMode"] ??= "SUPERSEDED";
        foreach (var action in pipeline.Objects("stages").SelectMany(stage => stage.Objects("actions")))
        {
            action["runOrder"] ??= 1;
            action["configuration"] ??= new JsonObject();
            action["inputArtifacts"] ??= new JsonArray();
            action["outputArtifacts"] ??= new JsonArray();
        }
        return pipeline;
    }

    /// <summary>The pipeline as it may be shown: a token in a configuration is never given back.</summary>
    public static JsonObject Masked(JsonObject pipeline)
    {
        foreach (var action in pipeline.Objects("stages").SelectMany(stage => stage.Objects("actions")))
            if (action.Object("configuration") is { } configuration && configuration.ContainsKey("OAuthToken"))
                configuration["OAuthToken"] = "****";
        return pipeline;
    }

    private static void CheckStages(IReadOnlyList<JsonObject> stages)
    {
        if (stages.Count < 2)
            throw Structure($"Pipeline has only {stages.Count} stage(s). There should be a minimum of 2 stages in a pipeline");
        if (Twice(stages) is { } stageName)
            throw new AwsError("InvalidStageDeclarationException", $"Stage name '{stageName}' is used more than once");
        var made = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < stages.Count; index++)
            CheckStage(stages[index], isFirst: index == 0, made);
    }

    private static void CheckStage(JsonObject stage, bool isFirst, HashSet<string> made)
    {
        List<JsonObject> actions = [.. stage.Objects("actions")];
        if (actions.Count == 0)
            throw new AwsError("InvalidStageDeclarationException", $"Stage {stage.Text("name")} has no actions");
        if (Twice(actions) is { } actionName)
            throw new AwsError("InvalidActionDeclarationException", $"Action name '{actionName}' is used more than once in stage {stage.Text("name")}");
        CheckEntry(stage);
        // Actions of one stage see one another's artifacts only when they run later.
        foreach (var action in actions.OrderBy(action => action.Number("runOrder") ?? 1))
        {
            if (action.Object("actionTypeId").Text("category") == Source != isFirst)
                throw Structure($"Pipeline stage {stage.Text("name")} {(isFirst ? "should contain only" : "cannot contain")} source actions, but has action {action.Text("name")}");
            foreach (var input in action.Objects("inputArtifacts"))
                if (!made.Contains(input.Text("name") ?? ""))
                    throw new AwsError("InvalidActionDeclarationException", $"Input Artifact Bundle {input.Text("name")} in action {action.Text("name")} is not declared as an output artifact of an earlier action");
            foreach (var output in action.Objects("outputArtifacts"))
                if (!made.Add(output.Text("name") ?? ""))
                    throw new AwsError("InvalidActionDeclarationException", $"Output Artifact Bundle name must be unique within the pipeline. The {output.Text("name")} has been used more than once.");
        }
    }

    // https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html
    private static void CheckEntry(JsonObject stage)
    {
        foreach (var condition in stage.Object("beforeEntry").Objects("conditions"))
        {
            var result = condition.Text("result");
            if (result is not ("FAIL" or "SKIP"))
                throw Structure($"Stage {stage.Text("name")} has a condition before entry with the result {result}; there it can be FAIL or SKIP");
            if (condition.Objects("rules").FirstOrDefault(rule => result == "SKIP" && rule.Object("ruleTypeId").Text("provider") is not ("VariableCheck" or "LambdaInvoke")) is { } rule)
                throw Structure($"Stage {stage.Text("name")} can be skipped by rules of the providers VariableCheck and LambdaInvoke only, but has the rule {rule.Text("name")}");
        }
    }

    private static string? Twice(IEnumerable<JsonObject> named) =>
        named.GroupBy(item => item.Text("name")).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static AwsError Structure(string message) => new("InvalidStructureException", message);
}
