namespace Pipeline.Sandbox.Tests.CodeBuild;

public sealed class CodeBuildTests
{
    private const string Project = """
        {"name":"sagemaker-a","source":{"type":"CODEPIPELINE","buildspec":"buildspec.yml"},"artifacts":{"type":"CODEPIPELINE"},
         "environment":{"type":"LINUX_CONTAINER","image":"aws/codebuild/amazonlinux-x86_64-standard:5.0","computeType":"BUILD_GENERAL1_SMALL","environmentVariables":[{"name":"A","value":"1"}]},
         "serviceRole":"arn:aws:iam::111122223333:role/Build","tags":[{"key":"a","value":"1"}]}
        """;

    private readonly ServiceCaller codebuild = new("codebuild");

    [Fact]
    [Behaviour("CodeBuild", "projects")]
    public async Task A_project_is_read_back_with_what_CodeBuild_fills_in()
    {
        await codebuild.CallAsync("CreateProject", Project);
        var project = (await codebuild.CallAsync("BatchGetProjects", """{"names":["sagemaker-a","none"]}"""));
        var read = project["projects"]![0]!;

        Assert.Equal("arn:aws:codebuild:eu-west-1:111122223333:project/sagemaker-a", (string)read["arn"]!);
        Assert.Equal((60, 480), ((int)read["timeoutInMinutes"]!, (int)read["queuedTimeoutInMinutes"]!));
        Assert.Equal("PLAINTEXT", (string)read["environment"]!["environmentVariables"]![0]!["type"]!);
        Assert.Equal("""[{"key":"a","value":"1"}]""", read["tags"]!.ToJsonString());
        Assert.Equal("""["none"]""", project["projectsNotFound"]!.ToJsonString());
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        await codebuild.CallAsync("CreateProject", Project);
        var error = await codebuild.RefusedAsync("CreateProject", Project);

        Assert.Equal(("ResourceAlreadyExistsException", "Project already exists: arn:aws:codebuild:eu-west-1:111122223333:project/sagemaker-a"), (error.Code, error.Message));
    }

    [Fact]
    [Behaviour("CodeBuild", "projects")]
    public async Task An_update_replaces_what_it_names()
    {
        await codebuild.CallAsync("CreateProject", Project);
        await codebuild.CallAsync("UpdateProject", """{"name":"sagemaker-a","description":"new","timeoutInMinutes":30}""");
        var read = (await codebuild.CallAsync("BatchGetProjects", """{"names":["sagemaker-a"]}"""))["projects"]![0]!;

        Assert.Equal(("new", 30, "buildspec.yml"), ((string)read["description"]!, (int)read["timeoutInMinutes"]!, (string)read["source"]!["buildspec"]!));
        Assert.Equal("ResourceNotFoundException", (await codebuild.RefusedAsync("UpdateProject", """{"name":"none"}""")).Code);
    }

    [Theory]
    [Behaviour("CodeBuild", "a project that could not build")]
    [InlineData("\"artifacts\":{\"type\":\"CODEPIPELINE\"}", "\"artifacts\":{\"type\":\"NO_ARTIFACTS\"}")]
    [InlineData("\"type\":\"CODEPIPELINE\",\"buildspec\"", "\"type\":\"GITHUB\",\"buildspec\"")]
    [InlineData("arn:aws:iam::111122223333:role/Build", "Build")]
    [InlineData("arn:aws:iam::111122223333:role/Build", "arn:aws:iam::444455556666:role/Build")]
    public async Task A_project_that_could_not_build_is_refused(string good, string bad) =>
        Assert.Equal("InvalidInputException", (await codebuild.RefusedAsync("CreateProject", Project.Replace(good, bad))).Code);

    [Fact]
    public async Task Projects_are_listed_in_order_and_deleted_without_complaint()
    {
        foreach (var name in new[] { "b2", "a1" })
        {
            await codebuild.CallAsync("CreateProject", Project.Replace("sagemaker-a", name));
            codebuild.Clock.Pass(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("""["a1","b2"]""", (await codebuild.CallAsync("ListProjects"))["projects"]!.ToJsonString());
        Assert.Equal("""["a1","b2"]""", (await codebuild.CallAsync("ListProjects", """{"sortBy":"CREATED_TIME","sortOrder":"DESCENDING"}"""))["projects"]!.ToJsonString());
        await codebuild.CallAsync("DeleteProject", """{"name":"a1"}""");
        await codebuild.CallAsync("DeleteProject", """{"name":"a1"}""");
        Assert.Equal("""["b2"]""", (await codebuild.CallAsync("ListProjects"))["projects"]!.ToJsonString());
    }
}
