using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

/// <summary>What can be scaled, and how far down.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-prerequisites.html</remarks>
internal static class TargetRules
{
    /// <exception cref="AwsError">There is no such resource, or its number cannot go where it is asked to.</exception>
    public static async Task CheckAsync(SandboxWorld world, Call call, ScalableResource resource, int least, int most)
    {
        if (most < least)
            throw Invalid("Maximum capacity cannot be less than minimum capacity");
        if (resource.Component is { } component)
            await AskAsync(world, call, "DescribeInferenceComponent", new() { ["InferenceComponentName"] = component });
        else if (resource.Variant is var (endpoint, variant))
            await CheckVariantAsync(world, call, (endpoint, variant, resource.Dimension), least);
    }

    private static async Task CheckVariantAsync(SandboxWorld world, Call call, (string Endpoint, string Name, string Dimension) of, int least)
    {
        var endpoint = await AskAsync(world, call, "DescribeEndpoint", new() { ["EndpointName"] = of.Endpoint });
        var config = await AskAsync(world, call, "DescribeEndpointConfig", new() { ["EndpointConfigName"] = endpoint["EndpointConfigName"]!.DeepClone() });
        var variant = config.Objects("ProductionVariants").FirstOrDefault(one => one.Need("VariantName") == of.Name)
            ?? throw Invalid($"Could not find variant \"{of.Name}\" of endpoint \"{of.Endpoint}\".");
        var serverless = variant["ServerlessConfig"] is not null;
        if (serverless != (of.Dimension == ScalableResource.Concurrency))
            throw Invalid($"The scalable dimension {of.Dimension} is not supported for {(serverless ? "serverless" : "instance-based")} variants.");
        if (VariantRules.Types(variant).FirstOrDefault(InstanceTypes.IsBurstable) is { } burstable)
            throw Invalid($"Automatic scaling is not supported for burstable instance type {burstable}.");
        if (least < 1 && !serverless && config["AsyncInferenceConfig"] is null && variant["ModelName"] is not null)
            throw Invalid("Minimum capacity must be at least 1 for a real-time endpoint variant.");
    }

    private static async Task<JsonObject> AskAsync(SandboxWorld world, Call call, string operation, JsonObject input)
    {
        try
        {
            return await world.InvokeAsync("sagemaker", operation, call, input);
        }
        catch (AwsError missing)
        {
            throw Invalid(missing.Message);
        }
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
