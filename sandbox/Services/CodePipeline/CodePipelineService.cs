using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

/// <summary>CodePipeline: pipelines and their executions.</summary>
public sealed partial class CodePipelineService(SandboxWorld world) : AwsService("codepipeline")
{
    private readonly DefinitionTable pipelines = new(world, "codepipeline/pipelines", (call, name) =>
        new("PipelineNotFoundException", $"Account '{call.Account}' does not have a pipeline with name '{name}'"));

    /// <summary>CreatePipeline.</summary>
    public JsonObject? CreatePipeline(Call call)
    {
        var declared = PipelineRules.Complete(call.Input.Object("pipeline"), version: 1);
        var name = declared.Need("name");
        var pipeline = pipelines.New(name, ArnOf(call, name), declared, ResourceTags.ReadList(call.Input, "tags", "key", "value"));
        pipelines.Add(call, pipeline, () => new("PipelineNameInUseException", $"A pipeline with the name '{name}' already exists in account '{call.Account}'"));
        // A new pipeline runs at once: https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create.html
        Begin(call, pipeline, "CreatePipeline", call.CallerArn, []);
        return new() { ["pipeline"] = PipelineRules.Masked(pipeline.Copy()), ["tags"] = ResourceTags.WriteList(pipeline.Tags, "key", "value") };
    }

    /// <summary>UpdatePipeline: the whole structure is replaced, the version goes up.</summary>
    public JsonObject? UpdatePipeline(Call call)
    {
        var pipeline = pipelines.Change(call, call.Input.Object("pipeline").Need("name"), present => present with
        {
            Body = PipelineRules.Complete(call.Input.Object("pipeline"), version: present.Body.Number("version") + 1 ?? 1),
        });
        return new() { ["pipeline"] = PipelineRules.Masked(pipeline.Copy()) };
    }

    /// <summary>GetPipeline. Only the present version is kept.</summary>
    public JsonObject? GetPipeline(Call call)
    {
        var pipeline = pipelines.Need(call, call.Input.Need("name"));
        if (call.Input.Number("version") is { } version && version != pipeline.Body.Number("version"))
            throw new AwsError("PipelineVersionNotFoundException", $"Pipeline '{pipeline.Name}' does not have a version '{version}'");
        return new()
        {
            ["pipeline"] = PipelineRules.Masked(pipeline.Copy()),
            ["metadata"] = new JsonObject { ["pipelineArn"] = pipeline.Arn, ["created"] = pipeline.Created.Iso(), ["updated"] = pipeline.Updated.Iso() },
        };
    }

    /// <summary>ListPipelines.</summary>
    public JsonObject? ListPipelines(Call call)
    {
        var request = new PageRequest(call.Input.Text("nextToken"), call.Input.Number("maxResults") ?? 1000, () => new("InvalidNextTokenException", "The next token is not valid."));
        return Pages.Of(pipelines.All(call), request).Answer("pipelines", pipeline => new JsonObject
        {
            ["name"] = pipeline.Name,
            ["version"] = pipeline.Body.Number("version"),
            ["pipelineType"] = pipeline.Body.Text("pipelineType"),
            ["executionMode"] = pipeline.Body.Text("executionMode"),
            ["created"] = pipeline.Created.Iso(),
            ["updated"] = pipeline.Updated.Iso(),
        }, "nextToken");
    }

    /// <summary>DeletePipeline; one that is not there is no error.</summary>
    public JsonObject? DeletePipeline(Call call)
    {
        var name = call.Input.Need("name");
        pipelines.Remove(call, name);
        Forget($"{call.Account}/{call.Region}/{name}");
        return [];
    }

    private static string ArnOf(Call call, string name) => $"arn:{call.Partition}:codepipeline:{call.Region}:{call.Account}:{name}";
}
