using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CloudFormation;
using Pipeline.Sandbox.Tests.Lambda;

namespace Pipeline.Sandbox.Tests.Events;

/// <summary>One event that a function and a SageMaker pipeline are told of, each for real; the pipeline calls the function in turn.</summary>
[Behaviour("Events", "what is delivered to")]
[Behaviour("SageMaker", "executions of pipelines")]
public sealed class FunctionTargetTests
{
    private const string Function = "arn:aws:lambda:us-east-1:111122223333:function:worker";
    private const string Pipeline = "arn:aws:sagemaker:us-east-1:111122223333:pipeline/asks";

    private const string Definition = $$"""
        {"Version":"2020-12-01","Parameters":[{"Name":"Word","Type":"String"}],"Steps":[
          {"Name":"Ask","Type":"Lambda","FunctionArn":"{{Function}}","Arguments":{"word":{"Get":"Parameters.Word"} },"OutputParameters":[{"OutputName":"word","OutputType":"String"}]},
          {"Name":"Say","Type":"Fail","Arguments":{"ErrorMessage":{"Std:Join":{"On":" ","Values":["told",{"Get":"Steps.Ask.OutputParameters['word']"}]} } } }]}
        """;

    [Fact]
    public async Task An_event_runs_a_function_and_starts_a_pipeline_whose_step_calls_it()
    {
        await using var laboratory = await Laboratory.OpenAsync();
        await laboratory.CreateAsync("worker", Packages.TestFunction);
        var cloud = Cloud.Of(laboratory.Sandbox.Host, "us-east-1");
        await PrepareAsync(cloud);
        await cloud.AskAsync("events", "PutEvents", JsonNode.Parse("""{"Entries":[{"Source":"my.app","DetailType":"t","Detail":"{\"do\":\"count\",\"n\":\"seven\"}"}]}""")!.AsObject());
        var execution = await UntilAsync(async () => (await cloud.AskAsync("sagemaker", "ListPipelineExecutions", new() { ["PipelineName"] = "asks" }))["PipelineExecutionSummaries"]!.AsArray()
            .FirstOrDefault(one => (string)one!["PipelineExecutionStatus"]! == "Failed"));
        var steps = (await cloud.AskAsync("sagemaker", "ListPipelineExecutionSteps", new() { ["PipelineExecutionArn"] = execution["PipelineExecutionArn"]!.DeepClone() }))["PipelineExecutionSteps"]!.AsArray();
        await UntilAsync(async () => (await cloud.AskAsync("logs", "FilterLogEvents", new() { ["logGroupName"] = "/aws/lambda/worker" }))["events"]!.AsArray().FirstOrDefault(line => ((string)line!["message"]!).Contains("counted 1", StringComparison.Ordinal)));

        Assert.Equal("told seven", (string)steps.First(step => (string)step!["StepName"]! == "Say")!["FailureReason"]!);
        Assert.Equal(("Succeeded", Function), ((string)steps.First(step => (string)step!["StepName"]! == "Ask")!["StepStatus"]!, (string)steps.First(step => (string)step!["StepName"]! == "Ask")!["Metadata"]!["Lambda"]!["Arn"]!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("arn:aws:events:us-east-1:111122223333:rule/another")]
    public async Task A_function_that_does_not_let_the_rule_in_is_not_called(string? allowed)
    {
        await using var laboratory = await Laboratory.OpenAsync();
        await laboratory.CreateAsync("worker", Packages.TestFunction);
        var cloud = Cloud.Of(laboratory.Sandbox.Host, "us-east-1");
        await cloud.AskAsync("events", "PutRule", new() { ["Name"] = "r", ["EventPattern"] = """{"source":["my.app"]}""" });
        await cloud.AskAsync("events", "PutTargets", new() { ["Rule"] = "r", ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "f", ["Arn"] = Function }) });
        if (allowed is not null)
            await cloud.AskAsync("lambda", "AddPermission", new() { ["FunctionName"] = "worker", ["StatementId"] = "r", ["Action"] = "lambda:InvokeFunction", ["Principal"] = "events.amazonaws.com", ["SourceArn"] = allowed });
        await cloud.AskAsync("events", "PutEvents", JsonNode.Parse("""{"Entries":[{"Source":"my.app","DetailType":"t","Detail":"{}"}]}""")!.AsObject());

        var line = await UntilAsync(async () => (await cloud.AskAsync("logs", "FilterLogEvents", new() { ["logGroupName"] = "/sandbox/events/failed-deliveries" }))["events"]!.AsArray().FirstOrDefault());
        Assert.Contains("no resource-based policy allows the lambda:InvokeFunction action", (string)line["message"]!, StringComparison.Ordinal);
    }

    private static async Task PrepareAsync(Cloud cloud)
    {
        foreach (var (name, service) in new[] { ("Starter", "events"), ("Trainer", "sagemaker") })
            await cloud.AskAsync("iam", "CreateRole", new() { ["RoleName"] = name, ["AssumeRolePolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{service}}.amazonaws.com"},"Action":"sts:AssumeRole"}]}""" });
        await cloud.AskAsync("sagemaker", "CreatePipeline", new() { ["PipelineName"] = "asks", ["PipelineDefinition"] = Definition, ["RoleArn"] = "arn:aws:iam::111122223333:role/Trainer", ["ClientRequestToken"] = "00000000-0000-0000-0000-000000000001" });
        var rule = await cloud.AskAsync("events", "PutRule", new() { ["Name"] = "r", ["EventPattern"] = """{"source":["my.app"]}""" });
        await cloud.AskAsync("lambda", "AddPermission", new() { ["FunctionName"] = "worker", ["StatementId"] = "r", ["Action"] = "lambda:InvokeFunction", ["Principal"] = "events.amazonaws.com", ["SourceArn"] = rule["RuleArn"]!.DeepClone() });
        var starts = new JsonObject
        {
            ["Id"] = "p",
            ["Arn"] = Pipeline,
            ["RoleArn"] = "arn:aws:iam::111122223333:role/Starter",
            ["SageMakerPipelineParameters"] = new JsonObject { ["PipelineParameterList"] = new JsonArray(new JsonObject { ["Name"] = "Word", ["Value"] = "$.detail.n" }) },
        };
        await cloud.AskAsync("events", "PutTargets", new() { ["Rule"] = "r", ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "f", ["Arn"] = Function, ["InputPath"] = "$.detail" }, starts) });
    }

    private static async Task<JsonNode> UntilAsync(Func<Task<JsonNode?>> ask)
    {
        for (var turn = 0; turn < 3000; turn++)
        {
            try
            {
                if (await ask() is { } answer)
                    return answer;
            }
            catch (Sandbox.Serving.AwsError missing) when (missing.Code == "ResourceNotFoundException")
            {
                // The function's log group comes with its first line.
            }
            await Task.Delay(5);
        }
        throw new InvalidOperationException("It did not happen.");
    }
}
