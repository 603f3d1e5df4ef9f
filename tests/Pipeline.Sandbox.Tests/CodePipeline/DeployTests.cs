using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodePipeline;

[Behaviour("CodePipeline", "stacks")]
public sealed class DeployTests
{
    private const string Template = """{"Parameters":{"Value":{"Type":"String"},"Key":{"Type":"String","Default":""}},"Resources":{"P":{"Type":"AWS::SSM::Parameter","Properties":{"Name":"/deployed","Type":"String","Value":{"Ref":"Value"}}}},"Outputs":{"Out":{"Value":{"Ref":"Value"}}}}""";
    private const string Staging = """{"Parameters":{"Value":"staging"},"Tags":{"stage":"staging"}}""";
    private readonly Conveyor line = new();

    [Fact]
    public async Task A_stack_is_made_from_template_and_configuration_and_then_updated()
    {
        var commit = await PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Deploy("CREATE_UPDATE", ""","TemplateConfiguration":"Code::staging.json" """, ""","namespace":"Stack" """) + "," + Conveyor.Approval("Gate", ""","configuration":{"CustomData":"#{Stack.Out}"}"""));
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        var before = await ValueAsync();
        await line.CommitAsync(commit, ("staging.json", Staging.Replace("\"staging\"}", "\"second\"}")));
        var second = await line.StartAsync();
        await line.ActionAsync("Gate", "Approve", "InProgress");
        await line.AnswerAsync(await line.TokenAsync(), "Approved");
        await line.UntilAsync(second, "Succeeded");
        var stack = (await line.Here.CallAsync("cloudformation", "DescribeStacks", """{"StackName":"deployed"}"""))["Stacks"]![0]!;

        Assert.Equal(("staging", "second"), (before, await ValueAsync()));
        Assert.Equal("second", (string)stack["Tags"]![0]!["Value"]!);
        Assert.Equal("UPDATE_COMPLETE", (string)stack["StackStatus"]!);
    }

    [Fact]
    public async Task Parameters_are_overridden_from_artifacts()
    {
        await PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Deploy("CREATE_UPDATE", ""","TemplateConfiguration":"Code::staging.json","ParameterOverrides":"{\"Value\":{\"Fn::GetParam\":[\"Code\",\"values.json\",\"v\"]},\"Key\":{\"Fn::GetArtifactAtt\":[\"Code\",\"ObjectKey\"]}}" """));
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        var stack = (await line.Here.CallAsync("cloudformation", "DescribeStacks", """{"StackName":"deployed"}"""))["Stacks"]![0]!;

        Assert.Equal("from file", await ValueAsync());
        Assert.StartsWith("line/Code/", (string)stack["Parameters"]!.AsArray().First(parameter => (string)parameter!["ParameterKey"]! == "Key")!["ParameterValue"]!);
    }

    [Fact]
    public async Task A_change_set_is_made_and_executed_and_a_stack_deleted()
    {
        await PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + ","
            + Deploy("CHANGE_SET_REPLACE", ""","ChangeSetName":"set","TemplateConfiguration":"Code::staging.json" """, stage: "Plan") + ","
            + Deploy("CHANGE_SET_EXECUTE", ""","ChangeSetName":"set" """, stage: "Execute") + "," + Conveyor.Approval("Gate") + "," + Deploy("DELETE_ONLY", "", stage: "Delete"));
        var token = await line.TokenAsync();
        var made = await ValueAsync();
        await line.AnswerAsync(token, "Approved");
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");

        Assert.Equal("staging", made);
        Assert.Equal("ValidationError", (await line.Here.RefusedAsync("cloudformation", "DescribeStacks", """{"StackName":"deployed"}""")).Code);
    }

    [Theory]
    [InlineData("CREATE_UPDATE", false)]
    [InlineData("REPLACE_ON_FAILURE", true)]
    public async Task A_stack_that_failed_is_replaced_only_if_the_action_says_so(string mode, bool succeeds)
    {
        await PrepareAsync();
        await line.Here.CallAsync("cloudformation", "CreateStack", """{"StackName":"deployed","TemplateBody":"{\"Resources\":{\"B\":{\"Type\":\"AWS::S3::Bucket\",\"Properties\":{\"BucketName\":\"artifact-bucket\"}}}}"}""");
        await line.Here.UntilAsync(async () => (string)(await line.Here.CallAsync("cloudformation", "DescribeStacks", """{"StackName":"deployed"}"""))["Stacks"]![0]!["StackStatus"]! == "ROLLBACK_COMPLETE" ? "failed" : null);
        await line.PipelineAsync(Conveyor.Source + "," + Deploy(mode, ""","TemplateConfiguration":"Code::staging.json" """));
        await line.UntilAsync(await line.FirstAsync(), succeeds ? "Succeeded" : "Failed");
        var error = (await line.ActionAsync("Deploy", "Stack", succeeds ? "Succeeded" : "Failed"))["errorDetails"];

        Assert.Equal(succeeds ? null : "ValidationError", (string?)error?["code"]);
    }

    [Theory]
    [InlineData(""","TemplatePath":"Code::none.json" """, "ConfigurationError", "File [none.json] does not exist in artifact [Code]")]
    [InlineData(""","TemplatePath":"Other::t.json" """, "ConfigurationError", "The artifact Other is no input of the action Stack.")]
    [InlineData("", "ValidationError", "Parameters: [Value] must have values")]
    public async Task What_is_missing_fails_the_action(string more, string code, string message)
    {
        await PrepareAsync();
        var deploy = more.Length > 0 ? Deploy("CREATE_UPDATE", more).Replace("\"TemplatePath\":\"Code::template.json\",", "") : Deploy("CREATE_UPDATE", "");
        await line.PipelineAsync(Conveyor.Source + "," + deploy);
        await line.UntilAsync(await line.FirstAsync(), "Failed");
        var error = (await line.ActionAsync("Deploy", "Stack", "Failed"))["errorDetails"]!;

        Assert.Equal((code, message), ((string)error["code"]!, (string)error["message"]!));
    }

    [Fact]
    [Behaviour("CodePipeline", "objects in S3")]
    public async Task An_object_is_a_source_and_an_artifact_is_copied_to_a_bucket()
    {
        await PrepareAsync();
        await line.PipelineAsync(Conveyor.Source + "," + """
            {"name":"Out","actions":[{"name":"Copy","actionTypeId":{"category":"Deploy","owner":"AWS","provider":"S3","version":"1"},"inputArtifacts":[{"name":"Code"}],
             "configuration":{"BucketName":"artifact-bucket","Extract":"false","ObjectKey":"site.zip"}},
             {"name":"Files","actionTypeId":{"category":"Deploy","owner":"AWS","provider":"S3","version":"1"},"inputArtifacts":[{"name":"Code"}],
             "configuration":{"BucketName":"artifact-bucket","Extract":"true","ObjectKey":"site"}}]}
            """);
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");
        await line.Here.CallAsync("codepipeline", "UpdatePipeline", Conveyor.Declaration("""
            {"name":"Source","actions":[{"name":"Object","actionTypeId":{"category":"Source","owner":"AWS","provider":"S3","version":"1"},
             "configuration":{"S3Bucket":"artifact-bucket","S3ObjectKey":"site.zip"},"outputArtifacts":[{"name":"Code"}]}]},
            """ + Deploy("CREATE_UPDATE", ""","TemplateConfiguration":"Code::staging.json" """)));
        await line.UntilAsync(await line.StartAsync(), "Succeeded");

        Assert.Equal("staging", await ValueAsync());
        await line.Here.CallAsync("s3", "HeadObject", """{"Bucket":"artifact-bucket","Key":"site/template.json"}""");
    }

    private Task<string> PrepareAsync() => line.PrepareAsync(("template.json", Template), ("staging.json", Staging), ("values.json", """{"v":"from file"}"""));

    private async Task<string> ValueAsync() => (string)(await line.Here.CallAsync("ssm", "GetParameter", """{"Name":"/deployed"}"""))["Parameter"]!["Value"]!;

    private static string Deploy(string mode, string configuration, string more = "", string stage = "Deploy") => $$"""
        {"name":"{{stage}}","actions":[{"name":"Stack","actionTypeId":{"category":"Deploy","owner":"AWS","provider":"CloudFormation","version":"1"},"inputArtifacts":[{"name":"Code"}],
         "configuration":{"TemplatePath":"Code::template.json","ActionMode":"{{mode}}","StackName":"deployed","Capabilities":"CAPABILITY_IAM,CAPABILITY_NAMED_IAM"{{configuration}} }{{more}} }]}
        """;
}
