using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Jobs;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string Simulated = "Simulated by the sandbox: no container ran.";

    private readonly Kind processingJobs = new(world, "processing-job", "ProcessingJob", arn => Invalid($"Could not find requested job with name: {NameOf(arn)}"));

    private JobKind Processing => new(processingJobs, "processing job", world.Told.Of) { Events = new(world, processingJobs, "Processing Job") };

    /// <summary>CreateProcessingJob.</summary>
    public JsonObject? CreateProcessingJob(Call call)
    {
        CheckRole(call, call.Input.Need("RoleArn"));
        var body = Shown.Kept(call.Input);
        body["StoppingCondition"] ??= new JsonObject { ["MaxRuntimeInSeconds"] = 86400 };
        return new() { ["ProcessingJobArn"] = Processing.Begin(call, body).Arn };
    }

    /// <summary>DescribeProcessingJob.</summary>
    public JsonObject? DescribeProcessingJob(Call call) => Processing.Show(call, "Processing", ProcessingDetails);

    /// <summary>ListProcessingJobs.</summary>
    public JsonObject? ListProcessingJobs(Call call) => Processing.List(call, "Processing", ProcessingDetails);

    /// <summary>StopProcessingJob.</summary>
    public JsonObject? StopProcessingJob(Call call)
    {
        Processing.Stop(call);
        return null;
    }

    /// <summary>DeleteProcessingJob.</summary>
    public JsonObject? DeleteProcessingJob(Call call)
    {
        Processing.Delete(call);
        return null;
    }

    private static void ProcessingDetails(JsonObject job)
    {
        if (job.Need("ProcessingJobStatus") == "Completed")
            job["ExitMessage"] = Simulated;
    }
}
