using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "executions of pipelines")]
public sealed class PipelineExecutionTests
{
    private readonly Studio studio = new(timeScale: 0);

    [Fact]
    public async Task A_condition_without_its_file_fails_and_goes_on_when_it_is_there()
    {
        var arn = await StartAsync(studio, "Abalone", PipelineText.Abalone, ("Approval", "Approved"));
        var failed = await EndAsync(studio, arn);
        var reason = (string)((await StepsAsync(studio, arn))["Check"] ?? throw new InvalidOperationException((await StepsAsync(studio, arn)).ToJsonString()))["FailureReason"]!;
        await PutReportAsync(5.5);
        await studio.CallAsync("RetryPipelineExecution", PipelineText.Of(arn, ""","ClientRequestToken":"00000000-0000-0000-0000-000000000003" """));
        var done = await EndAsync(studio, arn);
        var steps = await StepsAsync(studio, arn);
        var package = await studio.CallAsync("DescribeModelPackage", $$"""{"ModelPackageName":"{{steps["Register"]!["Metadata"]!["RegisterModel"]!["Arn"]}}"}""");

        Assert.Equal(("Failed", "Step failure: One or multiple steps failed."), ((string)failed["PipelineExecutionStatus"]!, (string)failed["FailureReason"]!));
        Assert.Contains("s3://work-1/evaluation/evaluation.json: the sandbox runs no containers", reason, StringComparison.Ordinal);
        Assert.Equal("Succeeded", (string)done["PipelineExecutionStatus"]!);
        Assert.Equal(["Check", "Fit", "Judge", "Prepare", "Register"], steps.Select(step => step.Key).Order());
        Assert.Equal(("True", 2), ((string)steps["Check"]!["Metadata"]!["Condition"]!["Outcome"]!, (int)steps["Check"]!["AttemptCount"]!));
        Assert.Equal(("Approved", 1), ((string)package["ModelApprovalStatus"]!, (int)package["ModelPackageVersion"]!));
        Assert.EndsWith("/output/model.tar.gz", (string)package["InferenceSpecification"]!["Containers"]![0]!["ModelDataUrl"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_takes_the_other_way()
    {
        await PutReportAsync(7);
        var arn = await StartAsync(studio, "Abalone", PipelineText.Abalone);
        var end = await EndAsync(studio, arn);
        var steps = await StepsAsync(studio, arn);

        Assert.Equal("Failed", (string)end["PipelineExecutionStatus"]!);
        Assert.Equal(("False", "too bad"), ((string)steps["Check"]!["Metadata"]!["Condition"]!["Outcome"]!, (string)steps["Bad"]!["FailureReason"]!));
        Assert.False(steps.ContainsKey("Register"));
    }

    [Fact]
    public async Task Its_jobs_read_back_with_what_the_parameters_said()
    {
        var arn = await StartAsync(studio, "Abalone", PipelineText.Abalone, ("Instances", "3"));
        await EndAsync(studio, arn);
        var steps = await StepsAsync(studio, arn);
        var prepared = await studio.CallAsync("DescribeProcessingJob", $$"""{"ProcessingJobName":"{{Name(steps["Prepare"]!["Metadata"]!["ProcessingJob"]!)}}"}""");
        var fitted = await studio.CallAsync("DescribeTrainingJob", $$"""{"TrainingJobName":"{{Name(steps["Fit"]!["Metadata"]!["TrainingJob"]!)}}"}""");

        Assert.Equal(3, (int)prepared["ProcessingResources"]!["ClusterConfig"]!["InstanceCount"]!);
        Assert.Equal($"s3://work-1/{arn[^12..]}", (string)fitted["OutputDataConfig"]!["S3OutputPath"]!);
        Assert.Equal("s3://work-1/train", (string)fitted["InputDataConfig"]![0]!["DataSource"]!["S3DataSource"]!["S3Uri"]!);
        Assert.Contains((await studio.CallAsync("ListPipelineParametersForExecution", PipelineText.Of(arn)))["PipelineParameters"]!.AsArray(), one => (string)one!["Name"]! == "Instances" && (string)one["Value"]! == "3");
        Assert.Equal(PipelineText.Abalone, (string)(await studio.CallAsync("DescribePipelineDefinitionForExecution", PipelineText.Of(arn)))["PipelineDefinition"]!);
    }

    [Fact]
    public async Task Steps_take_their_time_and_are_stopped_with_the_execution()
    {
        var slow = new Studio();
        var arn = await StartAsync(slow, "Abalone", PipelineText.Abalone);
        await slow.UntilAsync("ListPipelineExecutionSteps", PipelineText.Of(arn), steps => steps["PipelineExecutionSteps"]!.AsArray().Any(step => step!["Metadata"] is not null));
        var running = await slow.CallAsync("DescribePipelineExecution", PipelineText.Of(arn));
        var early = await slow.RefusedAsync("DeletePipeline", """{"PipelineName":"Abalone","ClientRequestToken":"00000000-0000-0000-0000-000000000009"}""");
        await slow.CallAsync("StopPipelineExecution", PipelineText.Of(arn, ""","ClientRequestToken":"00000000-0000-0000-0000-000000000004" """));
        var stopped = await slow.UntilAsync("DescribePipelineExecution", PipelineText.Of(arn), answer =>
        {
            slow.Clock.Pass(TimeSpan.FromMinutes(1));
            return (string)answer["PipelineExecutionStatus"]! != "Stopping";
        });

        Assert.Equal(("Executing", "ConflictException"), ((string)running["PipelineExecutionStatus"]!, early.Code));
        Assert.Equal("Stopped", (string)stopped["PipelineExecutionStatus"]!);
        Assert.Equal("Stopped", (string)Assert.Single(await StepsAsync(slow, arn)).Value!["StepStatus"]!);
        Assert.Equal("ConflictException", (await slow.RefusedAsync("StopPipelineExecution", PipelineText.Of(arn, ""","ClientRequestToken":"00000000-0000-0000-0000-000000000005" """))).Code);
    }

    [Fact]
    public async Task The_next_run_goes_on_with_the_same_jobs()
    {
        var store = new Store();
        var first = new Studio(store: store);
        var arn = await StartAsync(first, "Abalone", PipelineText.Abalone);
        await first.UntilAsync("ListPipelineExecutionSteps", PipelineText.Of(arn), steps => steps["PipelineExecutionSteps"]!.AsArray().Any(step => step!["Metadata"] is not null));
        await first.Here.World.Background.StopAsync(TimeSpan.FromSeconds(5));
        var next = new Studio(timeScale: 0, store: store);
        next.Clock.Pass(TimeSpan.FromMinutes(5));
        next.Here.World.Resume<SageMakerService>();
        await EndAsync(next, arn);

        Assert.Equal(2, (await next.CallAsync("ListProcessingJobs"))["ProcessingJobSummaries"]!.AsArray().Count);
        Assert.Single((await next.CallAsync("ListTrainingJobs"))["TrainingJobSummaries"]!.AsArray());
    }

    [Fact]
    public async Task Executions_are_listed_newest_first_and_the_same_token_starts_one()
    {
        var first = await StartAsync(studio, "p", PipelineText.Failing);
        var same = (string)(await studio.CallAsync("StartPipelineExecution", PipelineText.Start("p")))["PipelineExecutionArn"]!;
        await EndAsync(studio, first);
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        var second = (string)(await studio.CallAsync("StartPipelineExecution", PipelineText.Start("p", "00000000-0000-0000-0000-000000000007")))["PipelineExecutionArn"]!;
        await EndAsync(studio, second);
        await studio.CallAsync("UpdatePipelineExecution", PipelineText.Of(second, ""","PipelineExecutionDescription":"d" """));
        var listed = (await studio.CallAsync("ListPipelineExecutions", """{"PipelineName":"p"}"""))["PipelineExecutionSummaries"]!.AsArray();

        Assert.Equal(first, same);
        Assert.Equal([second, first], listed.Select(one => (string)one!["PipelineExecutionArn"]!));
        Assert.Equal("d", (string)listed[0]!["PipelineExecutionDescription"]!);
        Assert.Equal("no", (string)(await StepsAsync(studio, second))["Bad"]!["Metadata"]!["Fail"]!["ErrorMessage"]!);
    }

    [Theory]
    [InlineData("""{"Name":"Ask","Type":"Callback","SqsQueueUrl":"https://q","Arguments":{} }""", "The sandbox does not execute steps of the type Callback.")]
    [InlineData("""{"Name":"Ask","Type":"EMR","Arguments":{} }""", "The sandbox does not execute steps of the type EMR.")]
    public async Task A_step_that_the_sandbox_cannot_do_fails_with_the_reason(string step, string reason)
    {
        var arn = await StartAsync(studio, "p", """{"Version":"2020-12-01","Steps":[""" + step + "]}");
        await EndAsync(studio, arn);

        Assert.Equal(reason, (string)(await StepsAsync(studio, arn))["Ask"]!["FailureReason"]!);
    }

    [Fact]
    public async Task What_a_service_refuses_is_the_step_s_reason()
    {
        var arn = await StartAsync(studio, "p", """{"Version":"2020-12-01","Steps":[{"Name":"Register","Type":"RegisterModel","Arguments":{"ModelPackageGroupName":"None"} }]}""");
        await EndAsync(studio, arn);

        Assert.StartsWith("ClientError: ModelPackageGroup arn", (string)(await StepsAsync(studio, arn))["Register"]!["FailureReason"]!, StringComparison.Ordinal);
    }

    private static async Task<string> StartAsync(Studio studio, string name, string definition, params (string Name, string Value)[] parameters)
    {
        await studio.WithRoleAsync();
        await BucketAsync(studio);
        await studio.CallAsync("CreateModelPackageGroup", """{"ModelPackageGroupName":"Abalone"}""");
        await studio.CallAsync("CreatePipeline", PipelineText.Create(name, definition));
        return (string)(await studio.CallAsync("StartPipelineExecution", PipelineText.Start(name, parameters: parameters)))["PipelineExecutionArn"]!;
    }

    private static Task<JsonObject> EndAsync(Studio studio, string arn) =>
        studio.UntilAsync("DescribePipelineExecution", PipelineText.Of(arn), answer => (string)answer["PipelineExecutionStatus"]! is "Succeeded" or "Failed" or "Stopped");

    private static async Task<JsonObject> StepsAsync(Studio studio, string arn) => new((await studio.CallAsync("ListPipelineExecutionSteps", PipelineText.Of(arn, ""","MaxResults":50""")))["PipelineExecutionSteps"]!
        .AsArray().Select(step => KeyValuePair.Create((string)step!["StepName"]!, (JsonNode?)step.DeepClone())));

    private static async Task BucketAsync(Studio studio)
    {
        if (!(await studio.Here.CallAsync("s3", "ListBuckets"))["Buckets"]!.AsArray().Any())
            await studio.Here.CallAsync("s3", "CreateBucket", """{"Bucket":"work-1","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
    }

    private async Task PutReportAsync(double error)
    {
        await BucketAsync(studio);
        var report = new JsonObject { ["regression_metrics"] = new JsonObject { ["mse"] = new JsonObject { ["value"] = error } } }.ToJsonString();
        await studio.Here.CallAsync("s3", "PutObject", new JsonObject { ["Bucket"] = "work-1", ["Key"] = "evaluation/evaluation.json", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(report)) }.ToJsonString());
    }

    private static string Name(JsonNode metadata) => ((string)metadata["Arn"]!).Split('/')[^1];
}
