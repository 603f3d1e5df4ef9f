using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

public sealed partial class CodePipelineService
{
    private readonly Lock numbering = new();
    private readonly PipelineTables tables = new(world);
    private readonly ExecutionWork work = new(world, new(world));

    /// <summary>StartPipelineExecution.</summary>
    public JsonObject? StartPipelineExecution(Call call) => Start(call, call.Input, "StartPipelineExecution", call.CallerArn);

    /// <summary>GetPipelineExecution.</summary>
    public JsonObject? GetPipelineExecution(Call call) =>
        new() { ["pipelineExecution"] = Shown.Execution(NeedExecution(call, pipelines.Need(call, call.Input.Need("pipelineName")), call.Input.Need("pipelineExecutionId"))) };

    /// <summary>ListPipelineExecutions, the newest first.</summary>
    public JsonObject? ListPipelineExecutions(Call call)
    {
        var stage = call.Input.Object("filter").Object("succeededInStage").Text("stageName");
        var found = ExecutionsOf(call, "pipelineName").Where(execution => stage is null || execution.Stages.Any(run => run.Name == stage && run.Status == "Succeeded"));
        return Pages.Of(found.Select(execution => KeyValuePair.Create($"{execution.Number:D10}", execution)), Newest(call)).Answer("pipelineExecutionSummaries", Shown.Summary, "nextToken");
    }

    /// <summary>ListActionExecutions, the newest first.</summary>
    public JsonObject? ListActionExecutions(Call call)
    {
        var filter = call.Input.Object("filter");
        var wanted = filter.Text("pipelineExecutionId") ?? filter.Object("latestInPipelineExecution").Text("pipelineExecutionId");
        var found =
            from execution in ExecutionsOf(call, "pipelineName")
            where wanted is null || execution.Id == wanted
            from indexed in execution.Actions.Index()
            select KeyValuePair.Create($"{execution.Number:D10}/{indexed.Index:D5}", Shown.Action(execution, indexed.Item));
        return Pages.Of(found, Newest(call)).Answer("actionExecutionDetails", detail => detail, "nextToken");
    }

    /// <inheritdoc/>
    public override void Resume()
    {
        world.Resume<CodeBuild.CodeBuildService>();
        work.TakeUp();
    }

    /// <summary>Starts an execution.</summary>
    /// <param name="call">As whom.</param>
    /// <param name="input">The request as <c>StartPipelineExecution</c> takes it.</param>
    /// <param name="triggerType">What starts it, such as <c>CloudWatchEvent</c>.</param>
    /// <param name="triggerDetail">The caller's or the rule's ARN.</param>
    /// <exception cref="AwsError">There is no such pipeline, or a variable is wrong.</exception>
    internal JsonObject Start(Call call, JsonObject input, string triggerType, string triggerDetail)
    {
        var execution = Begin(call, pipelines.Need(call, input.Need("name")), triggerType, triggerDetail, input);
        return new() { ["pipelineExecutionId"] = execution.Id };
    }

    private Execution Begin(Call call, Definition pipeline, string triggerType, string triggerDetail, JsonObject input)
    {
        var (key, now, token) = ($"{call.Account}/{call.Region}/{pipeline.Name}", world.Clock.GetUtcNow(), input.Text("clientRequestToken"));
        var variables = PipelineVariables.Of(pipeline.Body, input, mustHaveAll: triggerType == "StartPipelineExecution");
        Execution execution;
        lock (numbering)
        {
            var present = tables.Of(key);
            if (token is not null && present.Find(earlier => earlier.Token == token) is { } same)
                return same;
            execution = new(Guid.NewGuid().ToString(), call.Account, call.Region, pipeline.Name, present.Select(earlier => earlier.Number).DefaultIfEmpty().Max() + 1,
                pipeline.Copy(), Execution.InProgress, now, now, Stage: 0, Inside: false, [], [])
            {
                Trigger = new() { ["triggerType"] = triggerType, ["triggerDetail"] = triggerDetail },
                Variables = variables,
                Revisions = [.. input.Objects("sourceRevisions").Select(revision => revision.DeepClone())],
                Token = token,
            };
            tables.Executions.Put(execution.Key, execution);
        }
        work.Tell(execution, "STARTED");
        work.Advance(key);
        return execution;
    }

    private void Forget(string key)
    {
        foreach (var execution in tables.Of(key))
        {
            tables.Executions.Remove(execution.Key);
            work.Abandon(execution.Key);
        }
        foreach (var (transition, _) in tables.Transitions.Under(key + "/"))
            tables.Transitions.Remove(transition);
    }

    private List<Execution> ExecutionsOf(Call call, string member) => tables.Of($"{call.Account}/{call.Region}/{pipelines.Need(call, call.Input.Need(member)).Name}");

    private Execution NeedExecution(Call call, Definition pipeline, string id) => tables.Executions.Find($"{call.Account}/{call.Region}/{pipeline.Name}/{id}")
        ?? throw new AwsError("PipelineExecutionNotFoundException", $"Unable to find PipelineExecution with ID '{id}' on pipeline '{pipeline.Name}'");

    private static PageRequest Newest(Call call) =>
        new(call.Input.Text("nextToken"), call.Input.Number("maxResults") ?? 100, () => new("InvalidNextTokenException", "The next token is not valid.")) { Descending = true };
}
