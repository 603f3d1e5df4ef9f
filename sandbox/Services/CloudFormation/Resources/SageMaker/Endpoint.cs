using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.SageMaker;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Endpoint</c>. Its id is the endpoint's ARN; it is there when it is in service.</summary>
internal sealed class Endpoint() : HostedResource("Endpoint")
{
    private static readonly string[] OfUpdates = ["RetainAllVariantProperties", "ExcludeRetainedVariantProperties", "DeploymentConfig", "RetainDeploymentConfig"];

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        await SettledAsync(context, physicalId);
        await base.DeleteAsync(context, physicalId, properties);
        await SettledAsync(context, physicalId);
    }

    protected override async Task StabilizeAsync(ResourceContext context, string arn)
    {
        await SettledAsync(context, arn);
        var endpoint = await DescribeAsync(context, arn);
        if (endpoint.Text("EndpointStatus") != "InService")
            throw NotStabilized(endpoint.Text("FailureReason") ?? $"The endpoint is {endpoint.Text("EndpointStatus")}.");
    }

    protected override async Task ChangeAsync(ResourceContext context, string arn, JsonObject before, JsonObject after)
    {
        await SettledAsync(context, arn);
        // On the way back from an update that failed, the endpoint has its former configuration already.
        if ((await DescribeAsync(context, arn)).Text("EndpointConfigName") == after.Text("EndpointConfigName"))
        {
            await StabilizeAsync(context, arn);
            return;
        }
        var input = new JsonObject { ["EndpointName"] = NameOf(arn), ["EndpointConfigName"] = after.Text("EndpointConfigName") };
        foreach (var member in OfUpdates)
            input[member] = ApiInput.Of("sagemaker", "UpdateEndpoint", member, after[member]);
        await context.DoAsync("sagemaker", "UpdateEndpoint", input);
        await StabilizeAsync(context, arn);
        var endpoint = await DescribeAsync(context, arn);
        if (endpoint.Text("EndpointConfigName") != after.Text("EndpointConfigName"))
            throw NotStabilized(endpoint.Text("FailureReason") ?? "The endpoint went back to its former configuration.");
    }

    private static Task SettledAsync(ResourceContext context, string arn) =>
        context.World.Service<SageMakerService>().SettledEndpointAsync(context.Caller, NameOf(arn));
}
