using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Pipelines;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind pipelines = new(world, "pipeline", "Pipeline", arn => new("ResourceNotFound", $"Pipeline '{arn}' does not exist."));

    /// <summary>CreatePipeline.</summary>
    public async Task<JsonObject?> CreatePipeline(Call call)
    {
        var (name, token) = (call.Input.Need("PipelineName"), call.Input.Text("ClientRequestToken"));
        if (token is not null && pipelines.Find(call, name) is { } same && same.Body.Text("~token") == token)
            return new() { ["PipelineArn"] = same.Arn };
        var body = Shown.Kept(call.Input, "PipelineDefinitionS3Location");
        body["PipelineDefinition"] = await DefinitionAsync(call) ?? throw Invalid("Either Pipeline Definition or Pipeline Definition S3 location should be provided");
        CheckRole(call, call.Input.Need("RoleArn"));
        body["PipelineStatus"] = "Active";
        body["PipelineDisplayName"] ??= name;
        body["CreatedBy"] = new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } };
        body["~token"] = token;
        var pipeline = pipelines.Add(call, name, body.Present(), _ => Invalid($"Pipeline names must be unique within an AWS account and region. Pipeline with name ({name}) already exists."));
        return new() { ["PipelineArn"] = pipeline.Arn };
    }

    /// <summary>UpdatePipeline; executions that have begun go on with what they began with.</summary>
    public async Task<JsonObject?> UpdatePipeline(Call call)
    {
        pipelines.Need(call, NameOf(call.Input.Need("PipelineName")));
        var changes = Shown.Kept(call.Input, "PipelineDefinitionS3Location", "PipelineName");
        if (await DefinitionAsync(call) is { } definition)
            changes["PipelineDefinition"] = definition;
        if (call.Input.Text("RoleArn") is { } role)
            CheckRole(call, role);
        changes["LastModifiedBy"] = new JsonObject { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } };
        return new() { ["PipelineArn"] = pipelines.Change(call, NameOf(call.Input.Need("PipelineName")), row => row.With(changes)).Arn };
    }

    /// <summary>DescribePipeline, by name or ARN.</summary>
    public JsonObject? DescribePipeline(Call call)
    {
        var pipeline = pipelines.Need(call, NameOf(call.Input.Need("PipelineName")));
        var answer = pipelines.Show(call.Operation, pipeline);
        answer["LastRunTime"] = LastRun(call, pipeline);
        return answer.Present();
    }

    /// <summary>ListPipelines, by prefix.</summary>
    public JsonObject? ListPipelines(Call call)
    {
        var prefix = call.Input.Text("PipelineNamePrefix") ?? "";
        var found = pipelines.All(call).Where(row => row.Body.Need("PipelineName").StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(row => row.Body.Need("PipelineName"));
        return pipelines.List(call, found.Values, summary => summary["LastExecutionTime"] = LastRun(call, found[summary.Need("PipelineName")]));
    }

    /// <summary>DeletePipeline, unless it is executing; its executions go with it.</summary>
    public JsonObject? DeletePipeline(Call call)
    {
        var pipeline = pipelines.Need(call, NameOf(call.Input.Need("PipelineName")));
        var all = ExecutionsOf(call, pipeline).ToList();
        if (all.FirstOrDefault(execution => execution.Status is Execution.Executing or Execution.Stopping) is { } running)
            throw new AwsError("ConflictException", $"Pipeline '{pipeline.Arn}' cannot be deleted because its execution {running.Row.Arn} is in status {running.Status}.");
        foreach (var execution in all)
            executions.Remove(call, execution.Row.Name);
        pipelines.Remove(call, pipeline.Name);
        return new() { ["PipelineArn"] = pipeline.Arn };
    }

    private async Task<string?> DefinitionAsync(Call call)
    {
        var (text, place) = (call.Input.Text("PipelineDefinition"), call.Input["PipelineDefinitionS3Location"] as JsonObject);
        if (text is not null && place is not null)
            throw Invalid("Both Pipeline Definition and Pipeline Definition S3 location shouldn't be present");
        if (place is not null)
            text = await OfS3Async(call, place);
        if (text is not null)
            PipelineDefinition.Parse(text);
        return text;
    }

    private async Task<string> OfS3Async(Call call, JsonObject place)
    {
        var where = new JsonObject { ["Bucket"] = place.Need("Bucket"), ["Key"] = place.Need("ObjectKey"), ["VersionId"] = place.Text("VersionId") }.Present();
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String((await world.InvokeAsync("s3", "GetObject", call, where)).Need("Body")));
        }
        catch (AwsError absent)
        {
            throw Invalid($"Unable to read the pipeline definition from s3://{place.Need("Bucket")}/{place.Need("ObjectKey")}: {absent.Message}");
        }
    }

    private string? LastRun(Call call, Definition pipeline) => ExecutionsOf(call, pipeline).Select(execution => execution.Row.Created.Iso()).Max();
}
