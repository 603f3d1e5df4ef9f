using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.Services.SageMaker.Hosting;
using Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>SageMaker Runtime: requests to endpoints, answered in the forms of the containers behind them. No model runs.</summary>
public sealed partial class SageMakerRuntimeService(SandboxWorld world) : AwsService("sagemaker-runtime")
{
    private const int ServerFault = 500;
    private readonly ConcurrentDictionary<string, long> counts = new(StringComparer.Ordinal);
    private readonly InvocationMetrics metrics = new(world);

    private Task<InvocationTarget> TargetAsync(Call call, bool isAsync = false)
    {
        if (call.Input["SessionId"] is not null)
            throw new AwsError("ValidationError", "The sandbox does not imitate stateful sessions.");
        if (call.Input["EnableExplanations"] is not null)
            throw new AwsError("ValidationError", "The sandbox does not imitate explanations.");
        var name = call.Input.Need("EndpointName");
        var count = counts.AddOrUpdate($"{call.Account}/{call.Region}/{name}", 0, (_, before) => before + 1);
        return world.Service<SageMakerService>().TargetAsync(call, new(name)
        {
            Variant = call.Input.Text("TargetVariant"),
            Component = call.Input.Text("InferenceComponentName"),
            Hostname = call.Input.Text("TargetContainerHostname"),
            Model = call.Input.Text("TargetModel"),
            IsAsync = isAsync,
            Count = count,
        });
    }

    /// <summary>The container's answer, unless it is an error of its own, which becomes SageMaker's.</summary>
    private Reply Answer(Call call, InvocationTarget target, byte[] body)
    {
        if (target.Told == HostingFailures.NotReady)
            throw new AwsError("ModelNotReadyException", "Either a serverless endpoint variant's resources are still being provisioned, or a multi-model endpoint is still downloading or loading the target model. Wait and try your request again.");
        var payload = new Payload(body, (call.Input.Text("ContentType") ?? "").Split(';')[0].Trim(), call.Input.Text("Accept") ?? "") { Arrived = world.Clock.GetUtcNow(), CustomAttributes = call.Input.Text("CustomAttributes") };
        var started = world.Clock.GetTimestamp();
        var reply = target.Told == HostingFailures.ModelError ? Reply.Words("Internal Server Error", status: ServerFault) : Container.Of(target.Container).Answer(payload);
        metrics.Record(call, target, reply.Status, world.Clock.GetElapsedTime(started));
        return reply.IsSuccess ? reply : throw ModelErrors.Of(call, target, reply);
    }

    private static byte[] BodyOf(Call call) => Convert.FromBase64String(call.Input.Text("Body") ?? "");
}
