using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Actions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

public sealed partial class CodePipelineService
{
    /// <summary>Starts the pipelines of all accounts that watch a branch which was pushed to, each once, with the commits of the push.</summary>
    /// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html</remarks>
    internal void Pushed(Push push)
    {
        foreach (var (key, pipeline) in world.Store.Table("codepipeline/pipelines", DefinitionJson.Default.Definition).Under(""))
        {
            if (key.Split('/') is not [var account, var region, ..] || Watching(pipeline, push) is not { Count: > 0 } watching)
                continue;
            var call = new Call("Push", account, region, "codepipeline.amazonaws.com", [], Guid.NewGuid().ToString(), world.Background.Stopping);
            var heard = watching.Where(action => SourceConnection.IsAvailable(world, call, action.Object("configuration").Text("ConnectionArn") ?? "")).ToList();
            if (heard.Count > 0)
                Begin(call, pipeline, "WebhookV2", heard[0].Object("configuration").Need("ConnectionArn"), new() { ["sourceRevisions"] = Revisions(heard, push) });
        }
    }

    // A pipeline with triggers is started by these only, which the sandbox keeps and does not follow:
    // https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineTriggerDeclaration.html
    private static List<JsonObject> Watching(Definition pipeline, Push push) => pipeline.Body.Objects("triggers").Any() ? [] :
    [
        .. from stage in pipeline.Body.Objects("stages")
           from action in stage.Objects("actions")
           where action.Object("actionTypeId").Text("provider") == "CodeStarSourceConnection"
           let configuration = action.Object("configuration")
           where string.Equals(configuration.Text("FullRepositoryId"), push.Repository, StringComparison.OrdinalIgnoreCase)
               && push.Heads.ContainsKey(configuration.Text("BranchName") ?? "")
               && !string.Equals(configuration.Text("DetectChanges"), "false", StringComparison.OrdinalIgnoreCase)
           select action,
    ];

    private static JsonArray Revisions(IEnumerable<JsonObject> actions, Push push) => actions.ToArray(action => new JsonObject
    {
        ["actionName"] = action.Text("name"),
        ["revisionType"] = "COMMIT_ID",
        ["revisionValue"] = push.Heads[action.Object("configuration").Need("BranchName")],
    });
}
