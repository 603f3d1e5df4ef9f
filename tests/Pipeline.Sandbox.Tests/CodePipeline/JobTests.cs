using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CodePipeline;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.CloudFormation;
using Pipeline.Sandbox.Tests.Lambda;

namespace Pipeline.Sandbox.Tests.CodePipeline;

[Behaviour("CodePipeline", "functions")]
public sealed class JobTests
{
    private readonly BlockingCollection<JsonObject> heard = [];
    private readonly Conveyor line;

    public JobTests() => line = new(create: _ => [new LambdaListener(heard)]);

    [Fact]
    public async Task A_function_says_how_its_job_ended()
    {
        await using var laboratory = await Laboratory.OpenAsync();
        await laboratory.CreateAsync("worker", Packages.TestFunction);
        var cloud = Cloud.Of(laboratory.Sandbox.Host, "us-east-1");
        await cloud.AskAsync("iam", "CreateRole", JsonNode.Parse("""{"RoleName":"Mover","AssumeRolePolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"codepipeline.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"}""")!.AsObject());
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "artifact-bucket" });
        await cloud.AskAsync("codecommit", "CreateRepository", new() { ["repositoryName"] = "r" });
        await cloud.AskAsync("codecommit", "CreateCommit", JsonNode.Parse("""{"repositoryName":"r","branchName":"main","putFiles":[{"filePath":"a","fileContent":"YQ=="}]}""")!.AsObject());
        await cloud.AskAsync("codepipeline", "CreatePipeline", JsonNode.Parse(Conveyor.Declaration(Conveyor.Source + "," + Invoke("worker", "again", ""","namespace":"Fn" """) + "," + Invoke("worker", "fail", stage: "Second")))!.AsObject());
        JsonArray actions = [];
        for (var turn = 0; turn < 2000 && actions.All(action => (string)action!["status"]! != "Failed"); turn++)
        {
            await Task.Delay(5);
            actions = (await cloud.AskAsync("codepipeline", "ListActionExecutions", new() { ["pipelineName"] = "line" }))["actionExecutionDetails"]!.AsArray();
        }

        Assert.Equal(["Failed", "Succeeded", "Succeeded"], actions.Select(action => (string)action!["status"]!));
        Assert.Equal("once more", (string)actions[1]!["output"]!["outputVariables"]!["Token"]!);
        Assert.Equal(("JobFailed", "as it was told"), ((string)actions[0]!["output"]!["executionResult"]!["errorDetails"]!["code"]!, (string)actions[0]!["output"]!["executionResult"]!["errorDetails"]!["message"]!));
    }

    [Fact]
    public async Task A_function_is_told_of_its_job_its_artifacts_and_credentials_for_them()
    {
        var (job, input) = await BeginAsync();
        var data = job["data"]!;
        var place = data["inputArtifacts"]![0]!["location"]!["s3Location"]!;
        await line.Here.CallAsync("s3", "HeadObject", $$"""{"Bucket":"{{place["bucketName"]}}","Key":"{{place["objectKey"]}}"}""");

        Assert.Equal(("Event", "f"), ((string)input["InvocationType"]!, (string)input["FunctionName"]!));
        Assert.Equal(("111122223333", "now"), ((string)job["accountId"]!, (string)data["actionConfiguration"]!["configuration"]!["UserParameters"]!));
        Assert.StartsWith("ASIA", (string)data["artifactCredentials"]!["accessKeyId"]!, StringComparison.Ordinal);
        await line.Here.CallAsync("codepipeline", "PutJobSuccessResult", $$"""{"jobId":"{{job["id"]}}","executionDetails":{"summary":"done"} }""");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        Assert.Equal("done", (string)(await line.ActionAsync("Call", "Ask", "Succeeded"))["summary"]!);
    }

    [Fact]
    public async Task A_job_is_answered_once_and_only_when_it_is_there()
    {
        var (job, _) = await BeginAsync();
        var answer = $$"""{"jobId":"{{job["id"]}}","failureDetails":{"type":"ConfigurationError","message":"no"} }""";
        await line.Here.CallAsync("codepipeline", "PutJobFailureResult", answer);
        await line.UntilAsync(await line.FirstAsync(), "Failed");

        Assert.Equal("InvalidJobStateException", (await line.Here.RefusedAsync("codepipeline", "PutJobFailureResult", answer)).Code);
        Assert.Equal("JobNotFoundException", (await line.Here.RefusedAsync("codepipeline", "PutJobSuccessResult", """{"jobId":"00000000-0000-0000-0000-000000000000"}""")).Code);
    }

    [Fact]
    public async Task A_function_that_says_nothing_is_waited_for_for_twenty_minutes()
    {
        await BeginAsync();
        while (line.Here.Clock.Waiting == 0)
            await Task.Delay(1);
        line.Here.Clock.Pass(TimeSpan.FromMinutes(19));
        var waiting = (string)(await line.ExecutionsAsync())[0]["status"]!;
        line.Here.Clock.Pass(TimeSpan.FromMinutes(2));
        await line.UntilAsync(await line.FirstAsync(), "Failed");

        Assert.Equal("InProgress", waiting);
        Assert.Equal("JobTimedOut", (string)(await line.ActionAsync("Call", "Ask", "Failed"))["errorDetails"]!["code"]!);
    }

    [Fact]
    [Behaviour("CodePipeline", "a kill")]
    public async Task After_a_kill_the_same_job_is_asked_for_again()
    {
        using var store = new Store();
        var first = new Conveyor(store, create: _ => [new LambdaListener(heard)]);
        var (before, _) = await BeginAsync(first);
        await first.Here.World.Background.StopAsync(TimeSpan.FromSeconds(5));
        var second = new Conveyor(store, create: _ => [new LambdaListener(heard)]);
        second.Here.World.Resume<CodePipelineService>();
        var after = JobOf(heard.Take());
        await second.Here.CallAsync("codepipeline", "PutJobSuccessResult", $$"""{"jobId":"{{after["id"]}}"}""");
        await second.UntilAsync(await second.FirstAsync(), "Succeeded");

        Assert.Equal((string)before["id"]!, (string)after["id"]!);
    }

    private Task<(JsonObject Job, JsonObject Input)> BeginAsync() => BeginAsync(line);

    private async Task<(JsonObject Job, JsonObject Input)> BeginAsync(Conveyor line)
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Invoke("f", "now", name: "Call"));
        var input = heard.Take();
        return (JobOf(input), input);
    }

    private static JsonObject JobOf(JsonObject input) =>
        JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)input["Payload"]!)))!["CodePipeline.job"]!.AsObject();

    private static string Invoke(string function, string parameters, string more = "", string stage = "First", string? name = null) => $$"""
        {"name":"{{name ?? stage}}","actions":[{"name":"Ask","actionTypeId":{"category":"Invoke","owner":"AWS","provider":"Lambda","version":"1"},"inputArtifacts":[{"name":"Code"}],
         "configuration":{"FunctionName":"{{function}}","UserParameters":"{{parameters}}"}{{more}} }]}
        """;

    private sealed class LambdaListener(BlockingCollection<JsonObject> heard) : AwsService("lambda")
    {
        public JsonObject? Invoke(Call call)
        {
            heard.Add(call.Input);
            return new() { ["StatusCode"] = 202 };
        }
    }
}
