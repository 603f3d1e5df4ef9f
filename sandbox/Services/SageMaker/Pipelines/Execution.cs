using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>An execution as it is kept: what its members mean.</summary>
/// <param name="Row">The record; its key is <c>pipeline/execution/id</c>.</param>
internal sealed record Execution(Definition Row)
{
    public const string Executing = "Executing";
    public const string Stopping = "Stopping";
    public const string Stopped = "Stopped";
    public const string Failed = "Failed";
    public const string Succeeded = "Succeeded";

    public string Id => Row.Name[(Row.Name.LastIndexOf('/') + 1)..];

    public string Status => Row.Body.Need("PipelineExecutionStatus");

    public JsonObject Parameters => Row.Body.Object("~parameters");

    public string Definition => Row.Body.Need("~definition");

    public string Role => Row.Body.Need("~role");

    /// <summary>The steps that have begun, by name, in the order in which they did.</summary>
    public JsonObject Steps => Row.Body.Object("~steps");

    public JsonObject? Step(string name) => Steps[name] as JsonObject;

    public string? StatusOf(string step) => Step(step)?.Text("StepStatus");

    /// <summary>What the definition may ask of a step that is done.</summary>
    public JsonNode? Properties(string step) => Step(step)?["~properties"];

    /// <summary>What the definition may ask of the execution.</summary>
    public JsonNode? Property(string name) => name switch
    {
        "PipelineExecutionId" => Id,
        "PipelineExecutionArn" => Row.Arn,
        "PipelineArn" => Row.Body.Need("PipelineArn"),
        "PipelineName" => Row.Body.Need("~pipeline"),
        "StartDateTime" or "CurrentDateTime" => Row.Created.Iso(),
        _ => null,
    };

    /// <summary>The record with a step changed.</summary>
    public static Definition WithStep(Definition row, string name, Action<JsonObject> change)
    {
        var steps = (JsonObject)row.Body.Object("~steps").DeepClone();
        var step = steps[name] as JsonObject ?? [];
        steps[name] = step;
        change(step);
        return row.With("~steps", steps);
    }
}
