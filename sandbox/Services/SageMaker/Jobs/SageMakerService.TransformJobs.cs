using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Jobs;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind transformJobs = new(world, "transform-job", "TransformJob", arn => Invalid($"Could not find requested job with name: {NameOf(arn)}"));

    private JobKind Transforming => new(transformJobs, "transform job", world.Told.Of) { Events = new(world, transformJobs, "Transform Job") };

    /// <summary>CreateTransformJob, with a model that is there.</summary>
    public async Task<JsonObject?> CreateTransformJob(Call call)
    {
        await world.InvokeAsync(Model, "DescribeModel", call, new() { ["ModelName"] = call.Input.Need("ModelName") });
        return new() { ["TransformJobArn"] = Transforming.Begin(call, Shown.Kept(call.Input)).Arn };
    }

    /// <summary>DescribeTransformJob.</summary>
    public JsonObject? DescribeTransformJob(Call call) => Transforming.Show(call, "Transform");

    /// <summary>ListTransformJobs.</summary>
    public JsonObject? ListTransformJobs(Call call) => Transforming.List(call, "Transform");

    /// <summary>StopTransformJob.</summary>
    public JsonObject? StopTransformJob(Call call)
    {
        Transforming.Stop(call);
        return null;
    }
}
