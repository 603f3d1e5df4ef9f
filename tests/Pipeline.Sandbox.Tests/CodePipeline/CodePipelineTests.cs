namespace Pipeline.Sandbox.Tests.CodePipeline;

public sealed class CodePipelineTests
{
    private const string Source = """{"name":"Source","actions":[{"name":"Code","actionTypeId":{"category":"Source","owner":"AWS","provider":"CodeCommit","version":"1"},"configuration":{"BranchName":"main","OAuthToken":"told-once"},"outputArtifacts":[{"name":"code"}]}]}""";
    private const string Build = """{"name":"Build","actions":[{"name":"Train","actionTypeId":{"category":"Build","owner":"AWS","provider":"CodeBuild","version":"1"},"inputArtifacts":[{"name":"code"}]}]}""";
    private readonly ServiceCaller codepipeline = new("codepipeline");

    [Fact]
    [Behaviour("CodePipeline", "a token in an action's configuration")]
    public async Task A_pipeline_is_read_back_with_what_CodePipeline_fills_in()
    {
        await codepipeline.CallAsync("CreatePipeline", Pipeline($"{Source},{Build}"));
        var read = await codepipeline.CallAsync("GetPipeline", """{"name":"sagemaker-a"}""");
        var action = read["pipeline"]!["stages"]![0]!["actions"]![0]!;

        Assert.Equal((1, "SUPERSEDED", 1), ((int)read["pipeline"]!["version"]!, (string)read["pipeline"]!["executionMode"]!, (int)action["runOrder"]!));
        Assert.Equal("arn:aws:codepipeline:eu-west-1:111122223333:sagemaker-a", (string)read["metadata"]!["pipelineArn"]!);
        Assert.Equal(("main", "****"), ((string)action["configuration"]!["BranchName"]!, (string)action["configuration"]!["OAuthToken"]!));
    }

    [Fact]
    [Behaviour("CodePipeline", "a pipeline")]
    public async Task An_update_makes_a_new_version()
    {
        await codepipeline.CallAsync("CreatePipeline", Pipeline($"{Source},{Build}"));
        var updated = await codepipeline.CallAsync("UpdatePipeline", Pipeline($"{Source},{Build}").Replace("\"main\"", "\"release\""));

        Assert.Equal((2, "release"), ((int)updated["pipeline"]!["version"]!, (string)updated["pipeline"]!["stages"]![0]!["actions"]![0]!["configuration"]!["BranchName"]!));
        Assert.Equal(2, (int)(await codepipeline.CallAsync("ListPipelines"))["pipelines"]![0]!["version"]!);
        Assert.Equal("PipelineVersionNotFoundException", (await codepipeline.RefusedAsync("GetPipeline", """{"name":"sagemaker-a","version":9}""")).Code);
    }

    [Fact]
    public async Task A_name_is_taken_once_and_free_after_deletion()
    {
        await codepipeline.CallAsync("CreatePipeline", Pipeline($"{Source},{Build}"));
        Assert.Equal("PipelineNameInUseException", (await codepipeline.RefusedAsync("CreatePipeline", Pipeline($"{Source},{Build}"))).Code);
        await codepipeline.CallAsync("DeletePipeline", """{"name":"sagemaker-a"}""");
        var error = await codepipeline.RefusedAsync("GetPipeline", """{"name":"sagemaker-a"}""");

        Assert.Equal(("PipelineNotFoundException", "Account '111122223333' does not have a pipeline with name 'sagemaker-a'"), (error.Code, error.Message));
    }

    [Theory]
    [Behaviour("CodePipeline", "a pipeline")]
    [InlineData(Source, "InvalidStructureException")]
    [InlineData($"{Build},{Source}", "InvalidStructureException")]
    [InlineData($"{Source},{Source}", "InvalidStageDeclarationException")]
    public async Task Stages_have_an_order(string stages, string code) =>
        Assert.Equal(code, (await codepipeline.RefusedAsync("CreatePipeline", Pipeline(stages))).Code);

    [Fact]
    public async Task An_input_is_an_earlier_output() =>
        Assert.Equal("InvalidActionDeclarationException",
            (await codepipeline.RefusedAsync("CreatePipeline", Pipeline($"{Source},{Build.Replace("\"code\"", "\"other\"")}"))).Code);

    [Fact]
    [Behaviour("CodePipeline", "a token in an action's configuration")]
    public async Task The_state_of_a_pipeline_shows_its_stages()
    {
        await codepipeline.CallAsync("CreatePipeline", Pipeline($"{Source},{Build}"));
        var actions = await codepipeline.CallAsync("ListActionExecutions", """{"pipelineName":"sagemaker-a"}""");
        var state = await codepipeline.CallAsync("GetPipelineState", """{"name":"sagemaker-a"}""");

        Assert.DoesNotContain("told-once", actions.ToJsonString());
        Assert.Equal(["Source", "Build"], state["stageStates"]!.AsArray().Select(stage => (string)stage!["stageName"]!));
    }

    [Fact]
    public async Task Tags_come_and_go()
    {
        const string Arn = "arn:aws:codepipeline:eu-west-1:111122223333:sagemaker-a";
        await codepipeline.CallAsync("CreatePipeline", Pipeline($"{Source},{Build}"));
        await codepipeline.CallAsync("TagResource", $$"""{"resourceArn":"{{Arn}}","tags":[{"key":"a","value":"1"},{"key":"b","value":"2"}]}""");
        await codepipeline.CallAsync("UntagResource", $$"""{"resourceArn":"{{Arn}}","tagKeys":["a"]}""");

        Assert.Equal("""[{"key":"b","value":"2"}]""", (await codepipeline.CallAsync("ListTagsForResource", $$"""{"resourceArn":"{{Arn}}"}"""))["tags"]!.ToJsonString());
    }

    private static string Pipeline(string stages) => $$"""
        {"pipeline":{"name":"sagemaker-a","roleArn":"arn:aws:iam::111122223333:role/Pipe","artifactStore":{"type":"S3","location":"artifacts-a"},"stages":[{{stages}}] } }
        """;
}
