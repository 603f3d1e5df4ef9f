using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind dataQuality = Definitions(world, "data-quality", "DataQuality");
    private readonly Kind modelQuality = Definitions(world, "model-quality", "ModelQuality");
    private readonly Kind modelBias = Definitions(world, "model-bias", "ModelBias");
    private readonly Kind modelExplainability = Definitions(world, "model-explainability", "ModelExplainability");

    /// <summary>CreateDataQualityJobDefinition.</summary>
    public JsonObject? CreateDataQualityJobDefinition(Call call) => CreateDefinition(call, dataQuality);

    /// <summary>DescribeDataQualityJobDefinition.</summary>
    public JsonObject? DescribeDataQualityJobDefinition(Call call) => DescribeDefinition(call, dataQuality);

    /// <summary>ListDataQualityJobDefinitions.</summary>
    public JsonObject? ListDataQualityJobDefinitions(Call call) => ListDefinitions(call, dataQuality);

    /// <summary>DeleteDataQualityJobDefinition.</summary>
    public JsonObject? DeleteDataQualityJobDefinition(Call call) => DeleteDefinition(call, dataQuality);

    /// <summary>CreateModelQualityJobDefinition.</summary>
    public JsonObject? CreateModelQualityJobDefinition(Call call) => CreateDefinition(call, modelQuality);

    /// <summary>DescribeModelQualityJobDefinition.</summary>
    public JsonObject? DescribeModelQualityJobDefinition(Call call) => DescribeDefinition(call, modelQuality);

    /// <summary>ListModelQualityJobDefinitions.</summary>
    public JsonObject? ListModelQualityJobDefinitions(Call call) => ListDefinitions(call, modelQuality);

    /// <summary>DeleteModelQualityJobDefinition.</summary>
    public JsonObject? DeleteModelQualityJobDefinition(Call call) => DeleteDefinition(call, modelQuality);

    /// <summary>CreateModelBiasJobDefinition.</summary>
    public JsonObject? CreateModelBiasJobDefinition(Call call) => CreateDefinition(call, modelBias);

    /// <summary>DescribeModelBiasJobDefinition.</summary>
    public JsonObject? DescribeModelBiasJobDefinition(Call call) => DescribeDefinition(call, modelBias);

    /// <summary>ListModelBiasJobDefinitions.</summary>
    public JsonObject? ListModelBiasJobDefinitions(Call call) => ListDefinitions(call, modelBias);

    /// <summary>DeleteModelBiasJobDefinition.</summary>
    public JsonObject? DeleteModelBiasJobDefinition(Call call) => DeleteDefinition(call, modelBias);

    /// <summary>CreateModelExplainabilityJobDefinition.</summary>
    public JsonObject? CreateModelExplainabilityJobDefinition(Call call) => CreateDefinition(call, modelExplainability);

    /// <summary>DescribeModelExplainabilityJobDefinition.</summary>
    public JsonObject? DescribeModelExplainabilityJobDefinition(Call call) => DescribeDefinition(call, modelExplainability);

    /// <summary>ListModelExplainabilityJobDefinitions.</summary>
    public JsonObject? ListModelExplainabilityJobDefinitions(Call call) => ListDefinitions(call, modelExplainability);

    /// <summary>DeleteModelExplainabilityJobDefinition.</summary>
    public JsonObject? DeleteModelExplainabilityJobDefinition(Call call) => DeleteDefinition(call, modelExplainability);

    private Kind MonitoringKind(string type) => type switch
    {
        "ModelQuality" => modelQuality,
        "ModelBias" => modelBias,
        "ModelExplainability" => modelExplainability,
        _ => dataQuality,
    };

    private JsonObject CreateDefinition(Call call, Kind kind)
    {
        CheckRole(call, call.Input.Need("RoleArn"));
        var body = Shown.Kept(call.Input);
        body["EndpointName"] = body.Object(kind.Name + "JobInput").Object("EndpointInput").Text("EndpointName");
        return new() { ["JobDefinitionArn"] = kind.Add(call, call.Input.Need("JobDefinitionName"), body.Present(), InUse).Arn };
    }

    private static JsonObject DescribeDefinition(Call call, Kind kind) => kind.Show(call.Operation, kind.Need(call, call.Input.Need("JobDefinitionName")));

    private static JsonObject ListDefinitions(Call call, Kind kind)
    {
        var endpoint = call.Input.Text("EndpointName");
        return kind.List(call, kind.All(call).Where(row => endpoint is null || row.Body.Text("EndpointName") == endpoint), summary =>
        {
            summary["MonitoringJobDefinitionName"] = summary["JobDefinitionName"]!.DeepClone();
            summary["MonitoringJobDefinitionArn"] = summary["JobDefinitionArn"]!.DeepClone();
            // A definition for batch transform has no endpoint, and the model asks for one all the same.
            summary["EndpointName"] ??= "";
        });
    }

    private static JsonObject? DeleteDefinition(Call call, Kind kind)
    {
        kind.Remove(call, kind.Need(call, call.Input.Need("JobDefinitionName")).Name);
        return null;
    }

    private static Kind Definitions(SandboxWorld world, string inArn, string name) =>
        new(world, inArn + "-job-definition", name, arn => Missing($"Job definition {arn} does not exist.")) { NameMember = "JobDefinitionName", ArnMember = "JobDefinitionArn" };
}
