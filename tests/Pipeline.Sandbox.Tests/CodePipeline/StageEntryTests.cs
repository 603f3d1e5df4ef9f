using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodePipeline;

[Behaviour("CodePipeline", "a condition before a stage")]
public sealed class StageEntryTests
{
    private readonly Conveyor line = new();

    [Theory]
    [InlineData("EQ", "none", "Skipped")]
    [InlineData("EQ", "a model", "Succeeded")]
    [InlineData("NE", "a model", "Skipped")]
    [InlineData("NE", "none", "Succeeded")]
    [InlineData("CONTAINS", "mod", "Succeeded")]
    [InlineData("CONTAINS", "Mod", "Skipped")]
    [InlineData("MATCHES", "a .*", "Succeeded")]
    [InlineData("MATCHES", "model", "Skipped")]
    public async Task A_stage_whose_rule_does_not_hold_is_skipped_and_the_execution_goes_on(string with, string value, string stage)
    {
        await RunAsync(with, value, "SKIP");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");

        Assert.Equal(stage, (string)(await line.StageAsync("Make"))["latestExecution"]!["status"]!);
        Assert.Equal(stage == "Succeeded", (await line.StageAsync("Make"))["actionStates"]![0]!["latestExecution"] is not null);
        Assert.Equal("Succeeded", (string)(await line.StageAsync("After"))["latestExecution"]!["status"]!);
    }

    [Fact]
    public async Task Its_outcome_is_in_the_state_of_the_pipeline()
    {
        await RunAsync("EQ", "none", "SKIP");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        var state = (await line.StageAsync("Make"))["beforeEntryConditionState"]!;

        Assert.Equal("Failed", (string)state["latestExecution"]!["status"]!);
        var rule = state["conditionStates"]![0]!["ruleStates"]![0]!;
        Assert.Equal(("Check", "Failed"), ((string)rule["ruleName"]!, (string)rule["latestExecution"]!["status"]!));
        Assert.Equal("The variable check failed: a model EQ none", (string)rule["latestExecution"]!["summary"]!);
        Assert.Null((await line.StageAsync("After"))["beforeEntryConditionState"]);
    }

    [Fact]
    public async Task With_the_result_FAIL_the_execution_fails()
    {
        await RunAsync("EQ", "none", "FAIL");
        await line.UntilAsync(await line.FirstAsync(), "Failed");

        Assert.Equal("Failed", (string)(await line.StageAsync("Make"))["latestExecution"]!["status"]!);
        Assert.Null((await line.StageAsync("After"))["latestExecution"]);
    }

    [Fact]
    public async Task The_last_stage_may_be_skipped_too()
    {
        await line.PrepareAsync();
        await line.ProjectAsync();
        await line.PipelineAsync(Source + "," + Stage("Make", "EQ", "none", "SKIP"), Variables);
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");

        Assert.Equal("Skipped", (string)(await line.StageAsync("Make"))["latestExecution"]!["status"]!);
    }

    [Fact]
    public async Task A_variable_without_a_value_does_not_hold()
    {
        await line.PrepareAsync();
        await line.ProjectAsync();
        await line.PipelineAsync(Source + "," + Stage("Make", "NE", "none", "SKIP", "#{Nobody.KNOWS}"));
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        var rule = (await line.StageAsync("Make"))["beforeEntryConditionState"]!["conditionStates"]![0]!["ruleStates"]![0]!;

        Assert.Equal("The variable #{Nobody.KNOWS} could not be resolved.", (string)rule["latestExecution"]!["summary"]!);
    }

    [Theory]
    [InlineData("ROLLBACK", "VariableCheck", "has a condition before entry with the result ROLLBACK")]
    [InlineData("SKIP", "CloudWatchAlarm", "can be skipped by rules of the providers VariableCheck and LambdaInvoke only")]
    public async Task What_cannot_stand_there_is_refused(string result, string provider, string words)
    {
        await line.PrepareAsync();
        var stages = Source + "," + Stage("Make", "EQ", "none", result).Replace("VariableCheck", provider);
        var refused = await line.Here.RefusedAsync("codepipeline", "CreatePipeline", Conveyor.Declaration(stages, Variables));

        Assert.Equal("InvalidStructureException", refused.Code);
        Assert.Contains(words, refused.Message);
    }

    private const string Variables = ""","pipelineType":"V2","variables":[{"name":"Found","defaultValue":"a model"}]""";

    private static string Source => Conveyor.Source;

    private static string Stage(string name, string with, string value, string result, string variable = "#{variables.Found}")
    {
        var stage = JsonNode.Parse(Conveyor.Build(name))!.AsObject();
        stage["beforeEntry"] = JsonNode.Parse($$"""
            {"conditions":[{"result":"{{result}}","rules":[{"name":"Check","ruleTypeId":{"category":"Rule","owner":"AWS","provider":"VariableCheck","version":"1"},
             "configuration":{"Variable":"{{variable}}","Operator":"{{with}}","Value":"{{value}}"} }]}]}
            """);
        return stage.ToJsonString();
    }

    private async Task RunAsync(string with, string value, string result)
    {
        await line.PrepareAsync(("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - echo\n"));
        await line.ProjectAsync();
        await line.PipelineAsync(Source + "," + Stage("Make", with, value, result) + "," + Conveyor.Build("After"), Variables);
    }
}
