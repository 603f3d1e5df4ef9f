namespace Pipeline.Sandbox.Tests.Events;

public sealed class EventsTests
{
    private const string Rule = """{"Name":"push","EventPattern":"{\"source\":[\"aws.codecommit\"],\"detail\":{\"event\":[{\"prefix\":\"ref\"}]}}"}""";
    private const string PipelineTarget = """{"Id":"p","Arn":"arn:aws:codepipeline:eu-west-1:111122223333:a","RoleArn":"arn:aws:iam::111122223333:role/E"}""";
    private readonly ServiceCaller events = new("events");

    [Fact]
    public async Task A_rule_can_be_read_back()
    {
        var arn = (string)(await events.CallAsync("PutRule", Rule))["RuleArn"]!;
        var read = await events.CallAsync("DescribeRule", """{"Name":"push"}""");

        Assert.Equal("arn:aws:events:eu-west-1:111122223333:rule/push", arn);
        Assert.Equal((arn, "ENABLED", "default"), ((string)read["Arn"]!, (string)read["State"]!, (string)read["EventBusName"]!));
    }

    [Fact]
    [Behaviour("Events", "rules")]
    public async Task Putting_a_rule_again_replaces_it_and_keeps_its_targets()
    {
        await events.CallAsync("PutRule", Rule);
        await events.CallAsync("PutTargets", $$"""{"Rule":"push","Targets":[{{PipelineTarget}}]}""");
        await events.CallAsync("PutRule", """{"Name":"push","ScheduleExpression":"rate(1 day)","State":"DISABLED"}""");
        var read = await events.CallAsync("DescribeRule", """{"Name":"push"}""");

        Assert.Null(read["EventPattern"]);
        Assert.Equal("DISABLED", (string)read["State"]!);
        Assert.Single((await events.CallAsync("ListTargetsByRule", """{"Rule":"push"}"""))["Targets"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"Name":"a"}""", "ValidationException")]
    [InlineData("""{"Name":"a","EventPattern":"not json"}""", "InvalidEventPatternException")]
    [InlineData("""{"Name":"a","EventPattern":"{}"}""", "InvalidEventPatternException")]
    [InlineData("""{"Name":"a","EventPattern":"{\"source\":[\"a\"],\"source\":[\"b\"]}"}""", "InvalidEventPatternException")]
    [InlineData("""{"Name":"a","EventPattern":"{\"source\":\"aws.s3\"}"}""", "InvalidEventPatternException")]
    [InlineData("""{"Name":"a","EventPattern":"{\"source\":[]}"}""", "InvalidEventPatternException")]
    [InlineData("""{"Name":"a","ScheduleExpression":"rate(1 days)"}""", "ValidationException")]
    [InlineData("""{"Name":"a","ScheduleExpression":"cron(* * * *)"}""", "ValidationException")]
    [InlineData("""{"Name":"a","ScheduleExpression":"rate(1 day)","EventBusName":"other"}""", "ResourceNotFoundException")]
    public async Task A_rule_that_could_never_fire_is_refused(string rule, string code) =>
        Assert.Equal(code, (await events.RefusedAsync("PutRule", rule)).Code);

    [Fact]
    [Behaviour("Events", "targets")]
    public async Task A_rule_with_targets_cannot_be_deleted()
    {
        await events.CallAsync("PutRule", Rule);
        await events.CallAsync("PutTargets", $$"""{"Rule":"push","Targets":[{{PipelineTarget}}]}""");

        Assert.Equal("Rule can't be deleted since it has targets.", (await events.RefusedAsync("DeleteRule", """{"Name":"push"}""")).Message);
        Assert.Equal(0, (int)(await events.CallAsync("RemoveTargets", """{"Rule":"push","Ids":["p"]}"""))["FailedEntryCount"]!);
        await events.CallAsync("DeleteRule", """{"Name":"push"}""");
        Assert.Equal("Rule push does not exist on EventBus default.", (await events.RefusedAsync("DescribeRule", """{"Name":"push"}""")).Message);
        await events.CallAsync("DeleteRule", """{"Name":"push"}""");
    }

    [Fact]
    public async Task A_pipeline_as_target_needs_a_role()
    {
        await events.CallAsync("PutRule", Rule);

        Assert.Equal("ValidationException", (await events.RefusedAsync("PutTargets", """{"Rule":"push","Targets":[{"Id":"p","Arn":"arn:aws:codepipeline:eu-west-1:111122223333:a"}]}""")).Code);
    }

    [Fact]
    public async Task A_rule_has_at_most_five_targets()
    {
        await events.CallAsync("PutRule", Rule);
        for (var n = 0; n < 5; n++)
            await events.CallAsync("PutTargets", $$"""{"Rule":"push","Targets":[{{PipelineTarget.Replace("\"p\"", $"\"p{n}\"")}}]}""");

        Assert.Equal("LimitExceededException", (await events.RefusedAsync("PutTargets", $$"""{"Rule":"push","Targets":[{{PipelineTarget}}]}""")).Code);
        await events.CallAsync("PutTargets", $$"""{"Rule":"push","Targets":[{{PipelineTarget.Replace("\"p\"", "\"p0\"")}}]}""");
    }

    [Fact]
    public async Task Rules_are_found_by_prefix_and_by_target()
    {
        await events.CallAsync("PutRule", Rule);
        await events.CallAsync("PutRule", Rule.Replace("push", "other"));
        await events.CallAsync("PutTargets", $$"""{"Rule":"push","Targets":[{{PipelineTarget}}]}""");

        Assert.Single((await events.CallAsync("ListRules", """{"NamePrefix":"pu"}"""))["Rules"]!.AsArray());
        Assert.Equal("""["push"]""", (await events.CallAsync("ListRuleNamesByTarget", """{"TargetArn":"arn:aws:codepipeline:eu-west-1:111122223333:a"}"""))["RuleNames"]!.ToJsonString());
    }

    [Fact]
    public async Task A_rule_can_be_switched_off_and_on()
    {
        await events.CallAsync("PutRule", Rule);
        await events.CallAsync("DisableRule", """{"Name":"push"}""");
        var off = (string)(await events.CallAsync("DescribeRule", """{"Name":"push"}"""))["State"]!;
        await events.CallAsync("EnableRule", """{"Name":"push"}""");

        Assert.Equal("DISABLED", off);
        Assert.Equal("ENABLED", (string)(await events.CallAsync("DescribeRule", """{"Name":"push"}"""))["State"]!);
    }
}
