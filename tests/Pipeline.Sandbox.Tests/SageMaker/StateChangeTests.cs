using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "what becomes of jobs and executions")]
public sealed class StateChangeTests
{
    private const string Group = "/aws/events/sagemaker";
    private const string Job = $$"""
        {"ProcessingJobName":"Prepare","RoleArn":"{{Studio.Role}}","AppSpecification":{"ImageUri":"i"},"ProcessingResources":{"ClusterConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10} },"Tags":[{"Key":"a","Value":"1"}]}
        """;

    private const string Training = $$"""
        {"TrainingJobName":"Fit","RoleArn":"{{Studio.Role}}","OutputDataConfig":{"S3OutputPath":"s3://work-1/out"},"AlgorithmSpecification":{"TrainingImage":"i","TrainingInputMode":"File"},
         "ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":10},"StoppingCondition":{"MaxRuntimeInSeconds":60} }
        """;

    [Fact]
    public async Task A_job_tells_its_beginning_and_its_end()
    {
        var studio = await ListenAsync(new());
        await studio.CallAsync("CreateProcessingJob", Job);
        await PassAsync(studio, TimeSpan.FromMinutes(4));
        var events = await EventsAsync(studio, 2);

        Assert.All(events, one => Assert.Equal("SageMaker Processing Job State Change", (string)one["detail-type"]!));
        Assert.Equal(["Completed", "InProgress"], events.Select(one => (string)one["detail"]!["ProcessingJobStatus"]!).Order());
        Assert.All(events, one => Assert.Equal("""{"a":"1"}""", one["detail"]!["Tags"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_training_job_that_fails_says_why_and_has_times_in_milliseconds()
    {
        var studio = await ListenAsync(new(timeScale: 0, fail: [Failing.Parse("Fit:no luck")]));
        await studio.CallAsync("CreateTrainingJob", Training);
        var end = (await EventsAsync(studio, 2)).Select(one => one["detail"]!).Single(detail => (string)detail["TrainingJobStatus"]! == "Failed");

        Assert.Equal(("no luck", "Failed", "1785585600000"), ((string)end["FailureReason"]!, (string)end["SecondaryStatus"]!, (string)end["CreationTime"]!));
    }

    [Fact]
    public async Task A_job_that_is_stopped_tells_that_once()
    {
        var studio = await ListenAsync(new());
        await studio.CallAsync("CreateProcessingJob", Job);
        await studio.CallAsync("StopProcessingJob", """{"ProcessingJobName":"Prepare"}""");
        await PassAsync(studio, TimeSpan.FromMinutes(1), waiting: 2);
        await EventsAsync(studio, 3);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        await studio.CallAsync("CreateProcessingJob", Job.Replace("Prepare", "Other", StringComparison.Ordinal));
        var statuses = (await EventsAsync(studio, 4)).Select(one => (string)one["detail"]!["ProcessingJobStatus"]!).Order();

        Assert.Equal(["InProgress", "InProgress", "Stopped", "Stopping"], statuses);
    }

    [Fact]
    public async Task An_end_that_a_stop_of_the_sandbox_hid_is_told_by_the_next_run()
    {
        var store = new Store();
        var first = await ListenAsync(new(store: store));
        await first.CallAsync("CreateProcessingJob", Job);
        await EventsAsync(first, 1);
        await first.Here.World.Background.StopAsync(TimeSpan.FromSeconds(5));
        var next = new Studio(store: store);
        next.Clock.Pass(TimeSpan.FromMinutes(5));
        next.Here.World.Resume<SageMakerService>();

        Assert.Equal(["Completed", "InProgress"], (await EventsAsync(next, 2)).Select(one => (string)one["detail"]!["ProcessingJobStatus"]!).Order());
    }

    [Fact]
    public async Task An_execution_and_its_steps_tell_each_status()
    {
        var studio = await ListenAsync(new(timeScale: 0));
        await studio.CallAsync("CreatePipeline", PipelineText.Create("P", PipelineText.Failing));
        var arn = (string)(await studio.CallAsync("StartPipelineExecution", PipelineText.Start("P")))["PipelineExecutionArn"]!;
        var events = await EventsAsync(studio, 4);
        var executions = events.Where(one => (string)one["detail-type"]! == "SageMaker Model Building Pipeline Execution Status Change").Select(one => one["detail"]!).ToLookup(detail => (string)detail["currentPipelineExecutionStatus"]!);
        var steps = events.Where(one => (string)one["detail-type"]! == "SageMaker Model Building Pipeline Execution Step Status Change").Select(one => one["detail"]!).ToLookup(detail => (string)detail["currentStepStatus"]!);

        Assert.All(events, one => Assert.Equal(["arn:aws:sagemaker:eu-west-1:111122223333:pipeline/p", arn], one["resources"]!.AsArray().Select(resource => (string)resource!)));
        Assert.Equal((null, "Executing"), ((string?)executions["Executing"].Single()["previousPipelineExecutionStatus"], (string?)executions["Failed"].Single()["previousPipelineExecutionStatus"]));
        Assert.Null(executions["Executing"].Single()["executionEndTime"]);
        Assert.Equal("2026-08-01T12:00:00Z", (string)executions["Failed"].Single()["executionEndTime"]!);
        Assert.Equal(("Starting", "Executing"), ((string)steps["Executing"].Single()["previousStepStatus"]!, (string)steps["Failed"].Single()["previousStepStatus"]!));
        Assert.Equal(("Bad", "Fail", "no", """{"fail":{"errorMessage":"no"}}"""), ((string)steps["Failed"].Single()["stepName"]!, (string)steps["Failed"].Single()["stepType"]!, (string)steps["Failed"].Single()["failureReason"]!, steps["Failed"].Single()["metadata"]!.ToJsonString()));
    }

    private static async Task<Studio> ListenAsync(Studio studio)
    {
        await studio.WithRoleAsync();
        await studio.Here.CallAsync("logs", "CreateLogGroup", $$"""{"logGroupName":"{{Group}}"}""");
        await studio.Here.CallAsync("events", "PutRule", """{"Name":"all","EventPattern":"{\"source\":[\"aws.sagemaker\"]}"}""");
        await studio.Here.CallAsync("events", "PutTargets", $$"""{"Rule":"all","Targets":[{"Id":"t","Arn":"arn:aws:logs:eu-west-1:111122223333:log-group:{{Group}}"}]}""");
        return studio;
    }

    private static async Task PassAsync(Studio studio, TimeSpan time, int waiting = 1)
    {
        await studio.Here.UntilAsync(() => Task.FromResult(studio.Clock.Waiting >= waiting ? "waiting" : null));
        studio.Clock.Pass(time);
    }

    private static async Task<JsonNode[]> EventsAsync(Studio studio, int count) => [.. (await studio.Here.LinesAsync(Group, count)).Select(line => JsonNode.Parse(line)!)];
}
