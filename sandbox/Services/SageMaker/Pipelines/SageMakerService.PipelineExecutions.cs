using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Pipelines;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string Executions = "sagemaker/pipeline-execution";

    private readonly DefinitionTable executions = new(world, Executions, (call, key) =>
        new("ResourceNotFound", $"Pipeline execution with ARN arn:{call.Partition}:sagemaker:{call.Region}:{call.Account}:pipeline/{key} does not exist."));

    /// <summary>StartPipelineExecution, with parameters that the definition has.</summary>
    public JsonObject? StartPipelineExecution(Call call)
    {
        var pipeline = pipelines.Need(call, NameOf(call.Input.Need("PipelineName")));
        if (call.Input["SelectiveExecutionConfig"] is not null || call.Input["PipelineVersionId"] is not null)
            throw Invalid("The sandbox executes neither a selection of steps nor an earlier version of a pipeline.");
        var token = call.Input.Text("ClientRequestToken");
        if (token is not null && ExecutionsOf(call, pipeline).FirstOrDefault(one => one.Row.Body.Text("~token") == token) is { } same)
            return new() { ["PipelineExecutionArn"] = same.Row.Arn };
        var text = pipeline.Body.Need("PipelineDefinition");
        var parameters = ParameterValues.Of(PipelineDefinition.Parse(text), call.Input.Objects("PipelineParameters"));
        var key = $"{pipeline.Name}/execution/{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 12)}";
        var body = Shown.Kept(call.Input, "PipelineName");
        body["PipelineArn"] = pipeline.Arn;
        body["PipelineExecutionStatus"] = Execution.Executing;
        body["PipelineExecutionDisplayName"] ??= $"execution-{world.Clock.GetUtcNow().ToUnixTimeMilliseconds()}";
        body["CreatedBy"] = new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } };
        body["~token"] = token;
        body["~pipeline"] = pipeline.Body.Need("PipelineName");
        body["~role"] = pipeline.Body.Need("RoleArn");
        body["~definition"] = text;
        body["~parameters"] = parameters;
        var execution = executions.Add(call, executions.New(key, pipelines.ArnOf(call, key), body.Present(), ResourceTags.None), () => Invalid("The execution exists."));
        new ExecutionEvents(world, call).Tell(new(execution), null);
        Execute(call, execution);
        return new() { ["PipelineExecutionArn"] = execution.Arn };
    }

    /// <summary>DescribePipelineExecution.</summary>
    public JsonObject? DescribePipelineExecution(Call call)
    {
        var row = NeedExecution(call).Row;
        var all = row.Copy();
        all["PipelineExecutionArn"] = row.Arn;
        all["CreationTime"] = row.Created.Iso();
        all["LastModifiedTime"] = row.Updated.Iso();
        return Shown.As(ApiModels.Load(Model).Operations[call.Operation].Output!, all);
    }

    /// <summary>StopPipelineExecution: what is in progress is stopped, and nothing else begins.</summary>
    public JsonObject? StopPipelineExecution(Call call)
    {
        var key = NeedExecution(call).Row.Name;
        var execution = executions.Change(call, key, row => new Execution(row).Status == Execution.Executing
            ? row.With("PipelineExecutionStatus", Execution.Stopping)
            : throw new AwsError("ConflictException", $"Only pipelines with 'Executing' status can be stopped. Pipeline execution {row.Arn} is in status {new Execution(row).Status}."));
        new ExecutionEvents(world, call).Tell(new(execution), Execution.Executing);
        return Answer(execution);
    }

    /// <summary>RetryPipelineExecution: from the steps that failed or were stopped.</summary>
    public JsonObject? RetryPipelineExecution(Call call)
    {
        var (key, before) = (NeedExecution(call).Row.Name, "");
        var execution = executions.Change(call, key, row => (before = new Execution(row).Status) is Execution.Failed or Execution.Stopped
            ? Again(row) : throw new AwsError("ConflictException", $"Only pipelines with 'Failed' or 'Stopped' status can be retried. Pipeline execution {row.Arn} is in status {new Execution(row).Status}."));
        new ExecutionEvents(world, call).Tell(new(execution), before);
        Execute(call, execution);
        return Answer(execution);
    }

    /// <summary>UpdatePipelineExecution: its description and display name.</summary>
    public JsonObject? UpdatePipelineExecution(Call call)
    {
        var changes = Shown.Kept(call.Input, "PipelineExecutionArn");
        return Answer(executions.Change(call, NeedExecution(call).Row.Name, row => row.With(changes)));
    }

    private void Execute(Call call, Definition execution)
    {
        var role = new Execution(execution).Role;
        var work = call with { CallerArn = $"arn:{call.Partition}:sts::{call.Account}:assumed-role/{NameOf(role)}/SageMaker", Cancellation = world.Background.Stopping };
        world.Background.Start(cancellation => new PipelineRun(world, executions, work, execution.Name).RunAsync(cancellation));
    }

    private void ResumePipelines()
    {
        foreach (var (key, row) in world.Store.Table(Executions, DefinitionJson.Default.Definition).Under(""))
            if (new Execution(row).Status is Execution.Executing or Execution.Stopping && key.Split('/') is [var account, var region, ..])
                Execute(new("", account, region, "", [], Guid.NewGuid().ToString(), world.Background.Stopping), row);
    }

    private static Definition Again(Definition row)
    {
        foreach (var (name, step) in new Execution(row).Steps)
            if (step!["StepStatus"]!.ToString() is Execution.Failed or Execution.Stopped)
                row = Execution.WithStep(row, name, record =>
                {
                    var attempts = record.Number("AttemptCount") ?? 1;
                    record.Clear();
                    record["AttemptCount"] = attempts + 1;
                });
        return row.With("PipelineExecutionStatus", Execution.Executing).With("FailureReason", null);
    }

    private Execution NeedExecution(Call call)
    {
        var resource = call.Input.Need("PipelineExecutionArn").Split(':', 6)[5];
        return new(executions.Need(call, resource["pipeline/".Length..].ToLowerInvariant()));
    }

    private IEnumerable<Execution> ExecutionsOf(Call call, Definition pipeline) =>
        executions.All(call).Select(row => row.Value).Where(row => row.Name.StartsWith(pipeline.Name + "/", StringComparison.Ordinal)).Select(row => new Execution(row));

    private static JsonObject Answer(Definition execution) => new() { ["PipelineExecutionArn"] = execution.Arn };
}
