using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Jobs;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind tuningJobs = new(world, "hyper-parameter-tuning-job", "HyperParameterTuningJob",
        arn => new("ResourceNotFound", $"Amazon SageMaker can't find a tuning job with the name {NameOf(arn)}."));

    private JobKind Tuning => new(tuningJobs, "tuning job", world.Told.Of) { Events = new(world, tuningJobs, "HyperParameter Tuning Job") { InMilliseconds = true } };

    /// <summary>CreateHyperParameterTuningJob.</summary>
    public JsonObject? CreateHyperParameterTuningJob(Call call)
    {
        var definitions = call.Input.Objects("TrainingJobDefinitions").ToList();
        if (definitions.Count == 0 && call.Input["TrainingJobDefinition"] is not JsonObject)
            throw Invalid("You must specify a TrainingJobDefinition or TrainingJobDefinitions.");
        foreach (var definition in definitions.Append(call.Input.Object("TrainingJobDefinition")))
            if (definition.Text("RoleArn") is { } role)
                CheckRole(call, role);
        return new() { ["HyperParameterTuningJobArn"] = Tuning.Begin(call, Shown.Kept(call.Input)).Arn };
    }

    /// <summary>DescribeHyperParameterTuningJob. It began no training jobs, so that none was the best.</summary>
    public JsonObject? DescribeHyperParameterTuningJob(Call call) => Tuning.Show(call, "HyperParameterTuning", TuningDetails);

    /// <summary>ListHyperParameterTuningJobs.</summary>
    public JsonObject? ListHyperParameterTuningJobs(Call call) => Tuning.List(call, "HyperParameterTuning", TuningDetails);

    /// <summary>ListTrainingJobsForHyperParameterTuningJob: none.</summary>
    public JsonObject? ListTrainingJobsForHyperParameterTuningJob(Call call)
    {
        Tuning.Need(call);
        return new() { ["TrainingJobSummaries"] = new JsonArray() };
    }

    /// <summary>StopHyperParameterTuningJob.</summary>
    public JsonObject? StopHyperParameterTuningJob(Call call)
    {
        Tuning.Stop(call);
        return null;
    }

    /// <summary>DeleteHyperParameterTuningJob.</summary>
    public JsonObject? DeleteHyperParameterTuningJob(Call call)
    {
        Tuning.Delete(call);
        return null;
    }

    private static void TuningDetails(JsonObject job)
    {
        job["TrainingJobStatusCounters"] = new JsonObject { ["Completed"] = 0, ["InProgress"] = 0, ["RetryableError"] = 0, ["NonRetryableError"] = 0, ["Stopped"] = 0 };
        job["ObjectiveStatusCounters"] = new JsonObject { ["Succeeded"] = 0, ["Pending"] = 0, ["Failed"] = 0 };
        job["Strategy"] = job.Object("HyperParameterTuningJobConfig")["Strategy"]?.DeepClone();
        job["ResourceLimits"] = job.Object("HyperParameterTuningJobConfig")["ResourceLimits"]?.DeepClone();
    }
}
