using System.IO.Compression;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CodePipeline;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.CodePipeline;

public sealed class ExecutionTests
{
    private readonly Conveyor line = new();

    [Fact]
    [Behaviour("CodePipeline", "an execution")]
    public async Task A_new_pipeline_runs_at_once()
    {
        var commit = await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        var id = await line.FirstAsync();
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        var summary = await line.UntilAsync(id, "Succeeded");
        var execution = (await line.Here.CallAsync("codepipeline", "GetPipelineExecution", $$"""{"pipelineName":"line","pipelineExecutionId":"{{id}}"}"""))["pipelineExecution"]!;

        Assert.Equal(("CreatePipeline", "Code", commit), ((string)summary["trigger"]!["triggerType"]!, (string)summary["sourceRevisions"]![0]!["actionName"]!, (string)summary["sourceRevisions"]![0]!["revisionId"]!));
        Assert.Equal(("Succeeded", "Code", commit), ((string)execution["status"]!, (string)execution["artifactRevisions"]![0]!["name"]!, (string)execution["artifactRevisions"]![0]!["revisionId"]!));
        Assert.Equal("PipelineExecutionNotFoundException", (await line.Here.RefusedAsync("codepipeline", "GetPipelineExecution", """{"pipelineName":"line","pipelineExecutionId":"00000000-0000-0000-0000-000000000000"}""")).Code);
    }

    [Fact]
    [Behaviour("CodePipeline", "artifacts")]
    public async Task A_source_is_kept_as_a_zip_in_the_artifact_bucket()
    {
        await line.PrepareAsync(("a/b.txt", "B"), ("c", "C"));
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        await line.TokenAsync();
        var detail = (await line.Here.CallAsync("codepipeline", "ListActionExecutions", """{"pipelineName":"line"}"""))["actionExecutionDetails"]!.AsArray().First(action => (string)action!["actionName"]! == "Code")!;
        var place = detail["output"]!["outputArtifacts"]![0]!["s3location"]!;
        var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String((string)(await line.Here.CallAsync("s3", "GetObject", $$"""{"Bucket":"artifact-bucket","Key":"{{place["key"]}}"}"""))["Body"]!)));

        Assert.StartsWith("line/Code/", (string)place["key"]!);
        Assert.Equal(["a/b.txt", "c"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal("change", (string)detail["output"]!["outputVariables"]!["CommitMessage"]!);
    }

    [Fact]
    [Behaviour("CodePipeline", "builds")]
    public async Task A_build_takes_the_source_and_gives_artifacts_and_variables()
    {
        await line.PrepareAsync(("buildspec.yml", "version: 0.2\nenv:\n  exported-variables: [KIND]\nphases:\n  build:\n    commands: [make]\nartifacts:\n  files: ['out/*']\n"), ("out/x.json", "{}"));
        await line.ProjectAsync();
        const string Variables = ""","EnvironmentVariables":"[{\"name\":\"KIND\",\"value\":\"#{Src.BranchName}\"}]" """;
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Build("Build", Variables, ""","outputArtifacts":[{"name":"Made"}],"namespace":"Built" """)
            + "," + Conveyor.Approval("Gate", ""","configuration":{"CustomData":"#{Built.KIND} #{codepipeline.PipelineName}"}"""));
        await line.TokenAsync();
        var actions = (await line.Here.CallAsync("codepipeline", "ListActionExecutions", """{"pipelineName":"line"}"""))["actionExecutionDetails"]!.AsArray();
        var build = (await line.Here.CallAsync("codebuild", "BatchGetBuilds", $$"""{"ids":["{{actions[1]!["output"]!["executionResult"]!["externalExecutionId"]}}"]}"""))["builds"]![0]!;

        Assert.Equal(["Approve", "Make", "Code"], actions.Select(action => (string)action!["actionName"]!));
        Assert.Equal("main line", (string)actions[0]!["input"]!["resolvedConfiguration"]!["CustomData"]!);
        Assert.Equal(("CODEPIPELINE", "codepipeline/line"), ((string)build["source"]!["type"]!, (string)build["initiator"]!));
        Assert.Equal((string)build["artifacts"]!["location"]!, "arn:aws:s3:::artifact-bucket/" + actions[1]!["output"]!["outputArtifacts"]![0]!["s3location"]!["key"]);
    }

    [Fact]
    [Behaviour("CodePipeline", "an action that fails")]
    public async Task A_build_that_fails_stops_the_pipeline_and_can_be_retried()
    {
        var commit = await line.PrepareAsync(("other", "x"));
        await line.ProjectAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Build("Build"));
        var id = await line.FirstAsync();
        await line.UntilAsync(id, "Failed");
        var failed = await line.ActionAsync("Build", "Make", "Failed");
        await line.Here.CallAsync("codepipeline", "RetryStageExecution", $$"""{"pipelineName":"line","stageName":"Build","pipelineExecutionId":"{{id}}","retryMode":"FAILED_ACTIONS"}""");
        await line.UntilAsync(id, "Failed");
        var next = await line.CommitAsync(commit, ("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands: [make]\n"));
        var second = await line.StartAsync();
        await line.UntilAsync(second, "Succeeded");

        Assert.Equal("JobFailed", (string)failed["errorDetails"]!["code"]!);
        Assert.Equal("Build terminated with state: FAILED. Phase: DOWNLOAD_SOURCE, Code: YAML_FILE_ERROR, Message: stat /codebuild/output/src/src/buildspec.yml: no such file or directory", (string)failed["errorDetails"]!["message"]!);
        Assert.Equal(next, (string)(await line.ExecutionsAsync())[0]["sourceRevisions"]![0]!["revisionId"]!);
        Assert.Equal("StageNotRetryableException", (await line.Here.RefusedAsync("codepipeline", "RetryStageExecution", $$"""{"pipelineName":"line","stageName":"Build","pipelineExecutionId":"{{id}}","retryMode":"FAILED_ACTIONS"}""")).Code);
    }

    [Fact]
    [Behaviour("CodePipeline", "`RetryStageExecution`")]
    public async Task A_retry_does_the_failed_actions_again_or_all()
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        var id = await line.FirstAsync();
        await line.AnswerAsync(await line.TokenAsync(), "Rejected");
        await line.UntilAsync(id, "Failed");
        await line.Here.CallAsync("codepipeline", "RetryStageExecution", $$"""{"pipelineName":"line","stageName":"Gate","pipelineExecutionId":"{{id}}","retryMode":"ALL_ACTIONS"}""");
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        await line.UntilAsync(id, "Succeeded");
        var runs = (await line.Here.CallAsync("codepipeline", "ListActionExecutions", $$"""{"pipelineName":"line","filter":{"pipelineExecutionId":"{{id}}"} }"""))["actionExecutionDetails"]!.AsArray();

        Assert.Equal(["Succeeded", "Failed", "Succeeded"], runs.Select(run => (string)run!["status"]!));
    }

    [Theory]
    [Behaviour("CodePipeline", "manual approval")]
    [InlineData("Approved", "Succeeded")]
    [InlineData("Rejected", "Failed")]
    public async Task An_approval_waits_for_its_answer(string answer, string status)
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        var token = await line.TokenAsync();
        await line.AnswerAsync(token, answer);
        await line.UntilAsync(await line.FirstAsync(), status);
        var run = await line.ActionAsync("Gate", "Approve", status);

        Assert.Equal(("seen", "arn:aws:iam::111122223333:user/sandbox"), ((string)run["summary"]!, (string)run["lastUpdatedBy"]!));
        Assert.Null(run["token"]);
        Assert.Equal("ApprovalAlreadyCompletedException", await RefusedAnswerAsync(token, "Approve"));
        Assert.Equal("InvalidApprovalTokenException", await RefusedAnswerAsync("00000000-0000-0000-0000-000000000000", "Approve"));
        Assert.Equal("ActionNotFoundException", await RefusedAnswerAsync(token, "None"));
    }

    [Fact]
    [Behaviour("CodePipeline", "manual approval")]
    public async Task An_approval_that_nobody_answers_fails_after_seven_days()
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        await line.TokenAsync();
        await line.Here.UntilAsync(() => Task.FromResult(line.Here.Clock.Waiting > 0 ? "waits" : null));
        line.Here.Clock.Pass(TimeSpan.FromDays(7));
        await line.UntilAsync(await line.FirstAsync(), "Failed");

        Assert.Equal("JobTimedOut", (string)(await line.ActionAsync("Gate", "Approve", "Failed"))["errorDetails"]!["code"]!);
    }

    [Theory]
    [Behaviour("CodePipeline", "what cannot run")]
    [InlineData("StepFunctions", "Invoke", "AWS", "ConfigurationError", "The sandbox does not imitate Invoke actions of the provider StepFunctions (AWS).")]
    [InlineData("Jenkins", "Build", "Custom", "ConfigurationError", "The sandbox does not imitate Build actions of the provider Jenkins (Custom).")]
    [InlineData("CodeBuild", "Build", "AWS", "ResourceNotFoundException", "Project cannot be found: arn:aws:codebuild:eu-west-1:111122223333:project/pp")]
    public async Task An_action_that_cannot_run_fails_with_its_reason(string provider, string category, string owner, string code, string message)
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Build("Next").Replace("\"category\":\"Build\",\"owner\":\"AWS\",\"provider\":\"CodeBuild\"", $"\"category\":\"{category}\",\"owner\":\"{owner}\",\"provider\":\"{provider}\""));
        await line.UntilAsync(await line.FirstAsync(), "Failed");
        var error = (await line.ActionAsync("Next", "Make", "Failed"))["errorDetails"]!;

        Assert.Equal((code, message), ((string)error["code"]!, (string)error["message"]!));
    }

    [Fact]
    [Behaviour("CodePipeline", "the role")]
    public async Task A_role_that_CodePipeline_may_not_assume_fails_the_first_action()
    {
        await line.PrepareAsync();
        await line.Here.CallAsync("codepipeline", "CreatePipeline", Conveyor.Declaration(Conveyor.Source + "," + Conveyor.Approval("Gate")).Replace("role/Mover", "role/none"));
        await line.UntilAsync(await line.FirstAsync(), "Failed");

        Assert.Equal("PermissionError", (string)(await line.ActionAsync("Source", "Code", "Failed"))["errorDetails"]!["code"]!);
    }

    [Fact]
    [Behaviour("CodePipeline", "variables")]
    public async Task Variables_are_resolved_when_an_execution_starts()
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"), ""","pipelineType":"V2","variables":[{"name":"KIND","defaultValue":"a"},{"name":"MUST"}]""");
        var id = await line.StartAsync(""","variables":[{"name":"MUST","value":"b"}]""");
        var execution = (await line.Here.CallAsync("codepipeline", "GetPipelineExecution", $$"""{"pipelineName":"line","pipelineExecutionId":"{{id}}"}"""))["pipelineExecution"]!;

        Assert.Equal("""[{"name":"KIND","resolvedValue":"a"},{"name":"MUST","resolvedValue":"b"}]""", execution["variables"]!.ToJsonString());
        Assert.Equal("ValidationException", (await line.Here.RefusedAsync("codepipeline", "StartPipelineExecution", """{"name":"line"}""")).Code);
        Assert.Equal("ValidationException", (await line.Here.RefusedAsync("codepipeline", "StartPipelineExecution", """{"name":"line","variables":[{"name":"OTHER","value":"x"},{"name":"MUST","value":"x"}]}""")).Code);
    }

    [Fact]
    [Behaviour("CodePipeline", "a kill")]
    public async Task An_execution_goes_on_after_a_kill()
    {
        using var store = new Store();
        var first = new Conveyor(store);
        await first.PrepareAsync();
        await first.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate") + "," + Conveyor.Approval("Last"));
        var token = await first.TokenAsync();
        await first.Here.World.Background.StopAsync(TimeSpan.Zero);
        var second = new Conveyor(store);
        second.Here.World.Resume<CodePipelineService>();
        await second.AnswerAsync(token, "Approved");
        await second.AnswerAsync(await second.TokenAsync("Last"), "Approved", "Last");
        await second.UntilAsync(await second.FirstAsync(), "Succeeded");

        Assert.Equal(3, (await second.Here.CallAsync("codepipeline", "ListActionExecutions", """{"pipelineName":"line"}"""))["actionExecutionDetails"]!.AsArray().Count);
    }

    private async Task<string> RefusedAnswerAsync(string token, string action) => (await line.Here.RefusedAsync("codepipeline", "PutApprovalResult",
        $$"""{"pipelineName":"line","stageName":"Gate","actionName":"{{action}}","token":"{{token}}","result":{"summary":"","status":"Approved"} }""")).Code;
}
