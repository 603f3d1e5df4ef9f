using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;
using Pipeline.Sandbox.Services.SageMaker.Pipelines;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>ListPipelineExecutions, newest first unless told otherwise.</summary>
    public JsonObject? ListPipelineExecutions(Call call)
    {
        var input = call.Input;
        var found = ExecutionsOf(call, pipelines.Need(call, NameOf(input.Need("PipelineName"))))
            .Where(one => input.Text("CreatedAfter") is not { } after || one.Row.Created > DateTimeOffset.Parse(after, null))
            .Where(one => input.Text("CreatedBefore") is not { } before || one.Row.Created < DateTimeOffset.Parse(before, null))
            .Select(one => KeyValuePair.Create(input.Text("SortBy") == "PipelineExecutionArn" ? one.Row.Arn : $"{one.Row.Created.UtcTicks:D20}/{one.Row.Name}", one));
        return Pages.Of(found, Asked(input) with { Descending = input.Text("SortOrder") != "Ascending" }).Answer("PipelineExecutionSummaries", one => new JsonObject
        {
            ["PipelineExecutionArn"] = one.Row.Arn,
            ["StartTime"] = one.Row.Created.Iso(),
            ["PipelineExecutionStatus"] = one.Status,
            ["PipelineExecutionDisplayName"] = one.Row.Body.Text("PipelineExecutionDisplayName"),
            ["PipelineExecutionDescription"] = one.Row.Body.Text("PipelineExecutionDescription"),
            ["PipelineExecutionFailureReason"] = one.Row.Body.Text("FailureReason"),
        }.Present(), "NextToken");
    }

    /// <summary>ListPipelineExecutionSteps, the last begun first unless told otherwise.</summary>
    public JsonObject? ListPipelineExecutionSteps(Call call)
    {
        if (call.Input.Text("PipelineExecutionArn") is null)
            throw Invalid("PipelineExecutionArn is required.");
        var execution = NeedExecution(call);
        var definition = PipelineDefinition.Parse(execution.Definition);
        var shape = ApiModels.Load(Model).Operations[call.Operation].Output!.Members["PipelineExecutionSteps"].Shape.Value.Element!.Shape.Value;
        var begun = execution.Steps.Where(step => step.Value!["StepStatus"] is not null).Select((step, at) => KeyValuePair.Create($"{at:D6}", step));
        return Pages.Of(begun, Asked(call.Input) with { Descending = call.Input.Text("SortOrder") != "Ascending" }).Answer("PipelineExecutionSteps", step =>
        {
            var all = (JsonObject)step.Value!.DeepClone();
            all["StepName"] = step.Key;
            all["StepDisplayName"] = definition.Step(step.Key)?.Body["DisplayName"]?.DeepClone();
            all["StepDescription"] = definition.Step(step.Key)?.Body["Description"]?.DeepClone();
            return Shown.As(shape, all);
        }, "NextToken");
    }

    /// <summary>ListPipelineParametersForExecution: the values it began with.</summary>
    public JsonObject? ListPipelineParametersForExecution(Call call) =>
        Pages.Of(NeedExecution(call).Parameters.Select(parameter => KeyValuePair.Create(parameter.Key, parameter)), Asked(call.Input))
            .Answer("PipelineParameters", parameter => new JsonObject { ["Name"] = parameter.Key, ["Value"] = parameter.Value?.ToString() }, "NextToken");

    /// <summary>DescribePipelineDefinitionForExecution: the definition it began with.</summary>
    public JsonObject? DescribePipelineDefinitionForExecution(Call call)
    {
        var execution = NeedExecution(call);
        return new() { ["PipelineDefinition"] = execution.Definition, ["CreationTime"] = execution.Row.Created.Iso() };
    }

    private static PageRequest Asked(JsonObject input) =>
        new(input.Text("NextToken"), input.Number("MaxResults") ?? PageSize, () => Invalid("Invalid NextToken."));
}
