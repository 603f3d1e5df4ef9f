using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Jobs;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string NoTraining = "Simulated by the sandbox: nothing was trained.";

    private readonly Kind trainingJobs = new(world, "training-job", "TrainingJob", _ => Invalid("Requested resource not found."));

    private JobKind Training => new(trainingJobs, "training job", world.Told.Of) { Events = new(world, trainingJobs, "Training Job") { InMilliseconds = true } };

    /// <summary>CreateTrainingJob.</summary>
    public JsonObject? CreateTrainingJob(Call call)
    {
        CheckRole(call, call.Input.Need("RoleArn"));
        var (body, name) = (Shown.Kept(call.Input), call.Input.Need("TrainingJobName"));
        body["StoppingCondition"] ??= new JsonObject { ["MaxRuntimeInSeconds"] = 86400 };
        body["ModelArtifacts"] = new JsonObject { ["S3ModelArtifacts"] = $"{body.Object("OutputDataConfig").Need("S3OutputPath").TrimEnd('/')}/{name}/output/model.tar.gz" };
        return new() { ["TrainingJobArn"] = Training.Begin(call, body).Arn };
    }

    /// <summary>DescribeTrainingJob.</summary>
    public async Task<JsonObject?> DescribeTrainingJob(Call call)
    {
        var job = await WithArtifactAsync(call, Training.Need(call));
        return Training.Show(call, job, "Training", TrainingDetails);
    }

    /// <summary>ListTrainingJobs.</summary>
    public JsonObject? ListTrainingJobs(Call call) => Training.List(call, "Training", TrainingDetails);

    /// <summary>StopTrainingJob.</summary>
    public JsonObject? StopTrainingJob(Call call)
    {
        Training.Stop(call);
        return null;
    }

    /// <summary>DeleteTrainingJob.</summary>
    public JsonObject? DeleteTrainingJob(Call call)
    {
        Training.Delete(call);
        return null;
    }

    private static void TrainingDetails(JsonObject job)
    {
        var status = job.Need("TrainingJobStatus");
        job["SecondaryStatus"] = status == "InProgress" ? "Training" : status;
        job["SecondaryStatusTransitions"] = new JsonArray(new JsonObject
        {
            ["Status"] = job["SecondaryStatus"]!.DeepClone(),
            ["StartTime"] = job["CreationTime"]!.DeepClone(),
            ["EndTime"] = job["TrainingEndTime"]?.DeepClone(),
            ["StatusMessage"] = NoTraining,
        }.Present());
    }

    // Whoever sees that a job is complete also finds something where its model should be, which says of itself that it is none.
    private async Task<Definition> WithArtifactAsync(Call call, Definition job)
    {
        if (Training.StatusOf(job) != "Completed" || job.Body["~kept"] is not null)
            return job;
        var place = new Uri(job.Body.Object("ModelArtifacts").Need("S3ModelArtifacts"));
        try
        {
            await world.InvokeAsync("s3", "PutObject", call, new()
            {
                ["Bucket"] = place.Host,
                ["Key"] = place.AbsolutePath.TrimStart('/'),
                ["ContentType"] = "text/plain",
                ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(NoTraining + "\n")),
            });
            return trainingJobs.Mark(call, job, "~kept");
        }
        catch (AwsError refused)
        {
            return trainingJobs.Change(call, job.Name, row => row.With("~failure", $"ClientError: Artifact upload failed: {refused.Message}").Stays("TrainingJobStatus", "Failed"));
        }
    }
}
