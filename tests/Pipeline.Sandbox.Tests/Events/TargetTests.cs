using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Events;

[Behaviour("Events", "what is delivered to")]
public sealed class TargetTests
{
    private readonly BlockingCollection<Call> heard = [];
    private readonly Neighbourhood here;

    public TargetTests() => here = new(create: _ => [new SageMakerListener(heard), new LambdaListener(heard)]);

    [Fact]
    public async Task A_SageMaker_pipeline_gets_parameters_out_of_the_event()
    {
        var role = await here.RoleAsync("Starter", "events.amazonaws.com");
        await TargetAsync($$"""{"Id":"t","Arn":"arn:aws:sagemaker:eu-west-1:111122223333:pipeline/train","RoleArn":"{{role}}","SageMakerPipelineParameters":{"PipelineParameterList":[{"Name":"Version","Value":"$.detail.n"},{"Name":"Kind","Value":"fixed"}]} }""");
        var call = heard.Take();

        Assert.Equal("train", (string)call.Input["PipelineName"]!);
        Assert.Equal("""[{"Name":"Version","Value":"1"},{"Name":"Kind","Value":"fixed"}]""", call.Input["PipelineParameters"]!.ToJsonString());
        Assert.Equal("arn:aws:sts::111122223333:assumed-role/Starter/AWSEvents_r_t", call.CallerArn);
    }

    [Fact]
    public async Task A_function_gets_the_event_and_is_not_waited_for()
    {
        await TargetAsync("""{"Id":"t","Arn":"arn:aws:lambda:eu-west-1:111122223333:function:f"}""");
        var call = heard.Take();

        Assert.Equal(("arn:aws:lambda:eu-west-1:111122223333:function:f", "Event"), ((string)call.Input["FunctionName"]!, (string)call.Input["InvocationType"]!));
        Assert.Equal("my.app", (string)JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)call.Input["Payload"]!)))!["source"]!);
    }

    [Fact]
    public async Task A_build_is_started_with_what_the_rule_overrides()
    {
        var (role, builder) = (await here.RoleAsync("Starter", "events.amazonaws.com"), await here.RoleAsync("Builder", "codebuild.amazonaws.com"));
        await here.CallAsync("codebuild", "CreateProject", $$"""
            {"name":"pp","source":{"type":"NO_SOURCE","buildspec":"version: 0.2\nphases: {}\n"},"artifacts":{"type":"NO_ARTIFACTS"},"serviceRole":"{{builder}}","environment":{"type":"LINUX_CONTAINER","image":"i","computeType":"BUILD_GENERAL1_SMALL"} }
            """);
        await TargetAsync($$"""{"Id":"t","Arn":"arn:aws:codebuild:eu-west-1:111122223333:project/pp","RoleArn":"{{role}}","Input":"{\"environmentVariablesOverride\":[{\"name\":\"A\",\"value\":\"1\"}]}"}""");
        var id = await here.UntilAsync(async () => (string?)(await here.CallAsync("codebuild", "ListBuilds"))["ids"]!.AsArray().FirstOrDefault());
        var build = (await here.CallAsync("codebuild", "BatchGetBuilds", $$"""{"ids":["{{id}}"]}"""))["builds"]![0]!;

        Assert.Equal(("A", "Starter/AWSEvents_r_t"), ((string)build["environment"]!["environmentVariables"]![0]!["name"]!, (string)build["initiator"]!));
    }

    private async Task TargetAsync(string target)
    {
        await here.CallAsync("events", "PutRule", """{"Name":"r","EventPattern":"{\"source\":[\"my.app\"]}"}""");
        await here.CallAsync("events", "PutTargets", $$"""{"Rule":"r","Targets":[{{target}}]}""");
        await here.CallAsync("events", "PutEvents", """{"Entries":[{"Source":"my.app","DetailType":"t","Detail":"{\"n\":1}"}]}""");
    }

    private sealed class SageMakerListener(BlockingCollection<Call> heard) : AwsService("sagemaker")
    {
        public JsonObject? StartPipelineExecution(Call call)
        {
            heard.Add(call);
            return [];
        }
    }

    private sealed class LambdaListener(BlockingCollection<Call> heard) : AwsService("lambda")
    {
        public JsonObject? Invoke(Call call)
        {
            heard.Add(call);
            return [];
        }
    }
}
