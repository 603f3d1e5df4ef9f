using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly string[] ConfigMembers =
    [
        "EndpointConfigName", "ProductionVariants", "ShadowProductionVariants", "DataCaptureConfig", "KmsKeyId", "AsyncInferenceConfig", "ExplainerConfig",
        "ExecutionRoleArn", "VpcConfig", "EnableNetworkIsolation", "MetricsConfig",
    ];

    /// <summary>CreateEndpointConfig.</summary>
    public JsonObject? CreateEndpointConfig(Call call)
    {
        var name = call.Input.Need("EndpointConfigName");
        if (endpointConfigs.Find(call, KeyOf(name)) is { } present)
            throw Taken("endpoint configuration", present.Arn);
        EndpointConfigRules.Check(call.Input, model => models.Need(call, KeyOf(model)).Body);
        CheckRole(call, call.Input.Text("ExecutionRoleArn"));
        var body = Members(call.Input, ConfigMembers);
        foreach (var variant in body.Objects("ProductionVariants").Concat(body.Objects("ShadowProductionVariants")))
            variant["InitialVariantWeight"] ??= 1.0;
        var config = endpointConfigs.New(KeyOf(name), ArnOf(call, "endpoint-config", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        endpointConfigs.Add(call, config, () => Taken("endpoint configuration", config.Arn));
        return new() { ["EndpointConfigArn"] = config.Arn };
    }

    /// <summary>DescribeEndpointConfig.</summary>
    public JsonObject? DescribeEndpointConfig(Call call)
    {
        var config = endpointConfigs.Need(call, KeyOf(call.Input.Need("EndpointConfigName")));
        var answer = config.Copy();
        answer["EndpointConfigArn"] = config.Arn;
        answer["CreationTime"] = config.Created.Iso();
        return answer;
    }

    /// <summary>ListEndpointConfigs.</summary>
    public JsonObject? ListEndpointConfigs(Call call) => Page(call, endpointConfigs, "EndpointConfigName").Answer("EndpointConfigs", config => new JsonObject
    {
        ["EndpointConfigName"] = config.Body.Need("EndpointConfigName"),
        ["EndpointConfigArn"] = config.Arn,
        ["CreationTime"] = config.Created.Iso(),
    }, "NextToken");

    /// <summary>DeleteEndpointConfig. AWS advises against it while an endpoint uses the configuration, and lets it happen.</summary>
    public JsonObject? DeleteEndpointConfig(Call call)
    {
        var config = endpointConfigs.Need(call, KeyOf(call.Input.Need("EndpointConfigName")));
        endpointConfigs.Remove(call, config.Name);
        return [];
    }
}
