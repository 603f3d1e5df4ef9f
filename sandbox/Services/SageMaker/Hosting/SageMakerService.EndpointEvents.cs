using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>Changes an endpoint, and tells EventBridge when its status is another one then.</summary>
    private Definition Move(Call call, string key, Func<Definition, Definition> change)
    {
        var before = "";
        var after = endpoints.Change(call, key, present =>
        {
            before = present.Body.Need("EndpointStatus");
            return change(present);
        });
        if (after.Body.Need("EndpointStatus") != before)
            Tell(call, after);
        return after;
    }

    // https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html#eventbridge-endpoint
    private void Tell(Call call, Definition endpoint) => Publish(call, "SageMaker Endpoint State Change", new JsonObject
    {
        ["EndpointName"] = endpoint.Body.Need("EndpointName"),
        ["EndpointArn"] = endpoint.Arn,
        ["EndpointConfigName"] = endpoint.Body.Need("EndpointConfigName"),
        ["ProductionVariants"] = EndpointRecord.Shown(endpoint)["ProductionVariants"]?.DeepClone(),
        ["EndpointStatus"] = EndpointStatus.InEvents(endpoint.Body.Need("EndpointStatus")),
        ["FailureReason"] = endpoint.Body.Text("FailureReason"),
        ["CreationTime"] = endpoint.Created.ToUnixTimeMilliseconds(),
        ["LastModifiedTime"] = endpoint.Updated.ToUnixTimeMilliseconds(),
        ["Tags"] = new JsonObject(endpoint.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value))),
    }.Present(), endpoint.Arn);
}
