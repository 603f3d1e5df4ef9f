using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodePipeline;

public sealed class FlowTests
{
    private readonly Conveyor line = new();

    [Fact]
    [Behaviour("CodePipeline", "several executions")]
    public async Task A_newer_execution_supersedes_one_that_waits()
    {
        await StartedAsync("");
        var (second, third) = (await line.StartAsync(), "");
        await WaitsAsync(second);
        third = await line.StartAsync();
        await line.UntilAsync(second, "Superseded");
        var gate = await line.StageAsync("Gate");
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        await line.AnswerAsync(await OtherTokenAsync(third), "Approved");
        await line.UntilAsync(third, "Succeeded");

        Assert.Equal(await line.FirstAsync(), (string)gate["latestExecution"]!["pipelineExecutionId"]!);
    }

    [Fact]
    [Behaviour("CodePipeline", "several executions")]
    public async Task Queued_executions_go_one_after_another()
    {
        await StartedAsync(""","pipelineType":"V2","executionMode":"QUEUED" """);
        var second = await line.StartAsync();
        await WaitsAsync(second);
        var third = await line.StartAsync();
        await WaitsAsync(third);
        foreach (var id in new[] { await line.FirstAsync(), second, third })
        {
            await line.AnswerAsync(await OtherTokenAsync(id), "Approved");
            await line.UntilAsync(id, "Succeeded");
        }

        Assert.All(await line.ExecutionsAsync(), execution => Assert.Equal("Succeeded", (string)execution["status"]!));
    }

    [Fact]
    [Behaviour("CodePipeline", "several executions")]
    public async Task Parallel_executions_do_not_wait_for_one_another()
    {
        await StartedAsync(""","pipelineType":"V2","executionMode":"PARALLEL" """);
        var token = await line.TokenAsync();
        var second = await line.StartAsync();
        var other = await line.Here.UntilAsync(async () => await line.TokenAsync() is var shown && shown != token ? shown : null);
        await line.AnswerAsync(other, "Approved");
        await line.UntilAsync(second, "Succeeded");

        Assert.Equal("InProgress", (string)(await line.ExecutionsAsync())[^1]["status"]!);
    }

    [Fact]
    [Behaviour("CodePipeline", "transitions")]
    public async Task A_closed_transition_holds_executions_back()
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        await line.Here.CallAsync("codepipeline", "DisableStageTransition", """{"pipelineName":"line","stageName":"Gate","transitionType":"Inbound","reason":"holiday"}""");
        var second = await line.StartAsync();
        await WaitsAsync(second);
        var closed = (await line.StageAsync("Gate"))["inboundTransitionState"]!;
        await line.Here.CallAsync("codepipeline", "EnableStageTransition", """{"pipelineName":"line","stageName":"Gate","transitionType":"Inbound"}""");
        await line.AnswerAsync(await OtherTokenAsync(second), "Approved");
        await line.UntilAsync(second, "Succeeded");

        Assert.Equal((false, "holiday"), ((bool)closed["enabled"]!, (string)closed["disabledReason"]!));
        Assert.True((bool)(await line.StageAsync("Gate"))["inboundTransitionState"]!["enabled"]!);
        Assert.Equal("StageNotFoundException", (await line.Here.RefusedAsync("codepipeline", "EnableStageTransition", """{"pipelineName":"line","stageName":"None","transitionType":"Inbound"}""")).Code);
    }

    [Fact]
    [Behaviour("CodePipeline", "`StopPipelineExecution`")]
    public async Task An_execution_is_stopped_and_its_action_abandoned()
    {
        await StartedAsync("");
        var id = await line.FirstAsync();
        await line.Here.CallAsync("codepipeline", "StopPipelineExecution", $$"""{"pipelineName":"line","pipelineExecutionId":"{{id}}","reason":"wrong"}""");
        var stage = await line.StageAsync("Gate");
        await line.Here.CallAsync("codepipeline", "StopPipelineExecution", $$"""{"pipelineName":"line","pipelineExecutionId":"{{id}}","abandon":true,"reason":"at once"}""");
        var stopped = await line.UntilAsync(id, "Stopped");

        Assert.Equal("Stopping", (string)stage["latestExecution"]!["status"]!);
        Assert.Equal("at once", (string)stopped["stopTrigger"]!["reason"]!);
        await line.ActionAsync("Gate", "Approve", "Abandoned");
        Assert.Equal("PipelineExecutionNotStoppableException", (await line.Here.RefusedAsync("codepipeline", "StopPipelineExecution", $$"""{"pipelineName":"line","pipelineExecutionId":"{{id}}"}""")).Code);
    }

    [Fact]
    [Behaviour("CodePipeline", "`StopPipelineExecution`")]
    public async Task An_execution_that_waits_for_its_action_stops_after_it()
    {
        await StartedAsync("", "," + Conveyor.Approval("Last"));
        var id = await line.FirstAsync();
        await line.Here.CallAsync("codepipeline", "StopPipelineExecution", $$"""{"pipelineName":"line","pipelineExecutionId":"{{id}}"}""");
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        await line.UntilAsync(id, "Stopped");

        Assert.Null((await line.StageAsync("Last"))["latestExecution"]);
    }

    [Fact]
    [Behaviour("CodePipeline", "events")]
    public async Task A_push_starts_the_pipeline_and_its_states_are_events()
    {
        await line.PrepareAsync();
        var role = await line.Here.RoleAsync("Push", "events.amazonaws.com");
        await line.Here.CallAsync("logs", "CreateLogGroup", """{"logGroupName":"/aws/events/p"}""");
        await RuleAsync("push", """{\"source\":[\"aws.codecommit\"],\"detail\":{\"referenceName\":[\"main\"]}}""", $$"""{"Id":"t","Arn":"arn:aws:codepipeline:eu-west-1:111122223333:line","RoleArn":"{{role}}"}""");
        await RuleAsync("state", """{\"detail-type\":[\"CodePipeline Pipeline Execution State Change\"],\"detail\":{\"execution-trigger\":{\"trigger-type\":[\"CloudWatchEvent\"]}}}""", """{"Id":"t","Arn":"arn:aws:logs:eu-west-1:111122223333:log-group:/aws/events/p","InputPath":"$.detail"}""");
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate"));
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        var first = await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        var commit = await line.CommitAsync((string)first["sourceRevisions"]![0]!["revisionId"]!, ("b", "2"));
        var pushed = await line.Here.UntilAsync(async () => (await line.ExecutionsAsync()) is { Length: 2 } both ? both[0] : null);
        await line.AnswerAsync(await OtherTokenAsync((string)pushed["pipelineExecutionId"]!), "Approved");
        var done = await line.UntilAsync((string)pushed["pipelineExecutionId"]!, "Succeeded");
        var states = (await line.Here.LinesAsync("/aws/events/p", 2)).Select(text => JsonNode.Parse(text)!.AsObject()).ToArray();

        Assert.Equal((commit, "CloudWatchEvent", "arn:aws:events:eu-west-1:111122223333:rule/push"),
            ((string)done["sourceRevisions"]![0]!["revisionId"]!, (string)done["trigger"]!["triggerType"]!, (string)done["trigger"]!["triggerDetail"]!));
        Assert.Equal(["STARTED", "SUCCEEDED"], states.Select(state => (string)state["state"]!).Order());
        Assert.All(states, state => Assert.Equal(("line", (string)done["pipelineExecutionId"]!), ((string)state["pipeline"]!, (string)state["execution-id"]!)));
    }

    private async Task StartedAsync(string more, string stages = "")
    {
        await line.PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Approval("Gate") + stages, more);
        await line.TokenAsync();
    }

    private Task WaitsAsync(string id) => line.Here.UntilAsync(async () =>
        (await line.StageAsync("Gate"))["inboundExecutions"]?.AsArray().FirstOrDefault(waiting => (string)waiting!["pipelineExecutionId"]! == id));

    // The token of one execution's approval: it is the stage's latest by then.
    private Task<string> OtherTokenAsync(string id) => line.Here.UntilAsync(async () =>
        (string)(await line.StageAsync("Gate"))["latestExecution"]!["pipelineExecutionId"]! == id ? await line.TokenAsync() : null);

    private async Task RuleAsync(string name, string pattern, string target)
    {
        await line.Here.CallAsync("events", "PutRule", $$"""{"Name":"{{name}}","EventPattern":"{{pattern}}"}""");
        await line.Here.CallAsync("events", "PutTargets", $$"""{"Rule":"{{name}}","Targets":[{{target}}]}""");
    }
}
