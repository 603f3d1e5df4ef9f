using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "jobs")]
public sealed class JobTests
{
    private const string Training = $$"""
        {"TrainingJobName":"Fit","RoleArn":"{{Studio.Role}}","OutputDataConfig":{"S3OutputPath":"s3://models-1/out"},"AlgorithmSpecification":{"TrainingImage":"i","TrainingInputMode":"File"},
         "ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10},"Tags":[{"Key":"a","Value":"1"}]}
        """;

    private const string Processing = $$"""
        {"ProcessingJobName":"Prepare","RoleArn":"{{Studio.Role}}","AppSpecification":{"ImageUri":"i"},"ProcessingResources":{"ClusterConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10} } }
        """;

    private readonly Studio studio = new();

    [Fact]
    public async Task A_training_job_takes_its_time_and_says_that_it_was_simulated()
    {
        await studio.WithRoleAsync();
        await BucketAsync();
        var arn = (string)(await studio.CallAsync("CreateTrainingJob", Training))["TrainingJobArn"]!;
        var before = await FitAsync();
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        var after = await FitAsync();
        var model = await studio.Here.CallAsync("s3", "GetObject", """{"Bucket":"models-1","Key":"out/Fit/output/model.tar.gz"}""");

        Assert.Equal(("InProgress", "Training", arn), ((string)before["TrainingJobStatus"]!, (string)before["SecondaryStatus"]!, (string)before["TrainingJobArn"]!));
        Assert.Null(before["TrainingEndTime"]);
        Assert.Equal(("Completed", "2026-08-01T12:04:00.000Z"), ((string)after["TrainingJobStatus"]!, (string)after["TrainingEndTime"]!));
        Assert.StartsWith("Simulated", (string)after["SecondaryStatusTransitions"]![0]!["StatusMessage"]!, StringComparison.Ordinal);
        Assert.StartsWith("Simulated", Encoding.UTF8.GetString(Convert.FromBase64String((string)model["Body"]!)), StringComparison.Ordinal);
        Assert.Equal("s3://models-1/out/Fit/output/model.tar.gz", (string)after["ModelArtifacts"]!["S3ModelArtifacts"]!);
        Assert.Single((await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{arn}}"}"""))["Tags"]!.AsArray());
    }

    [Fact]
    public async Task A_training_job_without_a_place_for_its_model_fails()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateTrainingJob", Training);
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        var job = await FitAsync();

        Assert.Equal("Failed", (string)job["TrainingJobStatus"]!);
        Assert.StartsWith("ClientError: Artifact upload failed: The specified bucket does not exist", (string)job["FailureReason"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CreateTrainingJob", Training)]
    [InlineData("CreateProcessingJob", Processing)]
    public async Task A_role_that_is_not_there_is_refused(string operation, string request)
    {
        var refused = await studio.RefusedAsync(operation, request);

        Assert.Equal(("ValidationException", $"Could not assume role {Studio.Role}. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role."), (refused.Code, refused.Message));
    }

    [Fact]
    public async Task A_job_in_progress_is_stopped_and_neither_deleted_nor_made_twice()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateProcessingJob", Processing);
        var twice = await studio.RefusedAsync("CreateProcessingJob", Processing);
        var early = await studio.RefusedAsync("DeleteProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        await studio.CallAsync("StopProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        var stopping = await studio.CallAsync("DescribeProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        var stopped = await studio.CallAsync("DescribeProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        var late = await studio.RefusedAsync("StopProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        await studio.CallAsync("DeleteProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        var gone = await studio.RefusedAsync("DescribeProcessingJob", """{"ProcessingJobName":"Prepare"}""");

        Assert.Equal(("ResourceInUse", "ResourceInUse"), (twice.Code, early.Code));
        Assert.Equal(("Stopping", "Stopped"), ((string)stopping["ProcessingJobStatus"]!, (string)stopped["ProcessingJobStatus"]!));
        Assert.Equal("The request was rejected because the processing job is in status Stopped.", late.Message);
        Assert.Equal("ValidationException", gone.Code);
    }

    [Fact]
    public async Task They_are_listed_by_status()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateProcessingJob", Processing);
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        await studio.CallAsync("CreateProcessingJob", Processing.Replace("Prepare", "Later", StringComparison.Ordinal));

        Assert.Equal(["Later", "Prepare"], await ListAsync("{}"));
        Assert.Equal(["Prepare"], await ListAsync("""{"StatusEquals":"Completed"}"""));
        Assert.Equal(["Later"], await ListAsync("""{"CreationTimeAfter":"2026-08-01T12:01:00Z"}"""));
        Assert.Equal(["Prepare"], await ListAsync("""{"NameContains":"prep","SortBy":"Name"}"""));
    }

    [Fact]
    public async Task A_job_told_to_fail_fails_with_the_reason()
    {
        var failing = await new Studio(timeScale: 0, fail: ["Prepare:no disk left"]).WithRoleAsync();
        await failing.CallAsync("CreateProcessingJob", Processing);
        var job = await failing.CallAsync("DescribeProcessingJob", """{"ProcessingJobName":"Prepare"}""");

        Assert.Equal(("Failed", "no disk left"), ((string)job["ProcessingJobStatus"]!, (string)job["FailureReason"]!));
    }

    [Fact]
    public async Task A_tuning_job_trains_nothing_and_has_no_best()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateHyperParameterTuningJob", $$$"""
            {"HyperParameterTuningJobName":"Tune","HyperParameterTuningJobConfig":{"Strategy":"Bayesian","ResourceLimits":{"MaxParallelTrainingJobs":1}},
             "TrainingJobDefinition":{"AlgorithmSpecification":{"TrainingInputMode":"File"},"RoleArn":"{{{Studio.Role}}}","OutputDataConfig":{"S3OutputPath":"s3://b/o"},"StoppingCondition":{"MaxRuntimeInSeconds":60} } }
            """);
        studio.Clock.Pass(TimeSpan.FromMinutes(4));
        var job = await studio.CallAsync("DescribeHyperParameterTuningJob", """{"HyperParameterTuningJobName":"Tune"}""");

        Assert.Equal(("Completed", 0), ((string)job["HyperParameterTuningJobStatus"]!, (int)job["TrainingJobStatusCounters"]!["Completed"]!));
        Assert.Null(job["BestTrainingJob"]);
        Assert.Single((await studio.CallAsync("ListHyperParameterTuningJobs"))["HyperParameterTuningJobSummaries"]!.AsArray());
    }

    private Task<JsonObject> FitAsync() => studio.CallAsync("DescribeTrainingJob", """{"TrainingJobName":"Fit"}""");

    private Task BucketAsync() => studio.Here.CallAsync("s3", "CreateBucket", """{"Bucket":"models-1","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");

    private async Task<IReadOnlyList<string>> ListAsync(string request) =>
        [.. (await studio.CallAsync("ListProcessingJobs", request))["ProcessingJobSummaries"]!.AsArray().Select(job => (string)job!["ProcessingJobName"]!)];
}
