using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>A bus with its rule, a repository's triggers, and a pipeline with a stage that nobody may enter.</summary>
[Behaviour("CloudFormation", "a type with a class `Resources/<Service>/<Type>`")]
public sealed class EventResourceTests
{
    private const string Template = """
        Resources:
          Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: own, Description: first, Tags: [{ Key: team, Value: blue }] } }
          Rule: { Type: 'AWS::Events::Rule', Properties: { Name: shop, EventBusName: !Ref Bus, EventPattern: { source: [my.app] } } }
          Repository:
            Type: AWS::CodeCommit::Repository
            Properties:
              RepositoryName: shop
              Triggers: [{ Name: all, DestinationArn: 'arn:aws:sns:eu-west-1:111122223333:topic', Events: [all], Branches: [main] }]
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: codepipeline.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Pipeline:
            Type: AWS::CodePipeline::Pipeline
            Properties:
              Name: shop
              RoleArn: !GetAtt Role.Arn
              ArtifactStore: { Type: S3, Location: artifacts-1 }
              DisableInboundStageTransitions: [{ StageName: Gate, Reason: not yet }]
              Stages:
                - Name: Source
                  Actions: [{ Name: Code, ActionTypeId: { Category: Source, Owner: AWS, Provider: CodeCommit, Version: '1' }, Configuration: { RepositoryName: !GetAtt Repository.Name, BranchName: main }, OutputArtifacts: [{ Name: Code }] }]
                - Name: Gate
                  Actions: [{ Name: Ask, ActionTypeId: { Category: Approval, Owner: AWS, Provider: Manual, Version: '1' } }]
        Outputs:
          Bus: { Value: !GetAtt Bus.Arn }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    public async Task They_are_made_as_the_template_says()
    {
        var stack = await cloud.CreatedAsync("shop", Template);
        var bus = await cloud.AskAsync("events", "DescribeEventBus", new() { ["Name"] = "own" });
        var tags = (await cloud.AskAsync("events", "ListTagsForResource", new() { ["ResourceARN"] = bus["Arn"]!.DeepClone() }))["Tags"]!.AsArray();
        var trigger = Assert.Single((await TriggersAsync()))!;
        var gate = await GateAsync();

        Assert.Equal(("CREATE_COMPLETE", "arn:aws:events:eu-west-1:111122223333:event-bus/own"), ((string)stack["StackStatus"]!, (string)stack["Outputs"]![0]!["OutputValue"]!));
        Assert.Equal("first", (string)bus["Description"]!);
        Assert.Contains(tags, tag => (string)tag!["Key"]! == "team" && (string)tag["Value"]! == "blue");
        Assert.Equal("shop", (string)(await cloud.AskAsync("events", "DescribeRule", new() { ["Name"] = "shop", ["EventBusName"] = "own" }))["Name"]!);
        Assert.Equal(("all", "main"), ((string)trigger["name"]!, (string)trigger["branches"]![0]!));
        Assert.Equal((false, "not yet"), ((bool)gate["enabled"]!, (string)gate["disabledReason"]!));
    }

    [Fact]
    public async Task They_change_and_go_with_their_stack()
    {
        await cloud.CreatedAsync("shop", Template);
        var changed = Template.Replace("Description: first", "Description: second", StringComparison.Ordinal)
            .Replace("Branches: [main]", "Branches: [other]", StringComparison.Ordinal)
            .Replace("      DisableInboundStageTransitions: [{ StageName: Gate, Reason: not yet }]\n", "", StringComparison.Ordinal);
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", changed))["StackStatus"]!);
        Assert.Equal("second", (string)(await cloud.AskAsync("events", "DescribeEventBus", new() { ["Name"] = "own" }))["Description"]!);
        Assert.Equal("other", (string)Assert.Single(await TriggersAsync())!["branches"]![0]!);
        Assert.True((bool)(await GateAsync())["enabled"]!);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.False(await cloud.HasAsync("events", "DescribeEventBus", new() { ["Name"] = "own" }));
    }

    [Fact]
    public async Task Triggers_that_the_template_drops_go()
    {
        await cloud.CreatedAsync("shop", Template);
        await cloud.UpdatedAsync("shop", string.Join('\n', Template.Split('\n').Where(line => !line.Contains("Triggers:", StringComparison.Ordinal))));

        Assert.Empty(await TriggersAsync());
    }

    private async Task<JsonArray> TriggersAsync() => (await cloud.AskAsync("codecommit", "GetRepositoryTriggers", new() { ["repositoryName"] = "shop" }))["triggers"]!.AsArray();

    private async Task<JsonNode> GateAsync() => (await cloud.AskAsync("codepipeline", "GetPipelineState", new() { ["name"] = "shop" }))["stageStates"]![1]!["inboundTransitionState"]!;
}
