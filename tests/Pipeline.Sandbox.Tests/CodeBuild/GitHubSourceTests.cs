using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CodePipeline;

namespace Pipeline.Sandbox.Tests.CodeBuild;

[Behaviour("CodeBuild", "sources")]
public sealed class GitHubSourceTests
{
    [Fact]
    public async Task A_branch_of_a_repository_at_GitHub_is_built()
    {
        await using var forge = await Forge.OpenAsync();
        var commit = await forge.GitHub.WriteAsync(forge.Repository, "buildspec.yml", "version: 0.2\nphases: {}\n");
        var build = await BuildAsync(forge, "repo", "main");

        Assert.Equal(("SUCCEEDED", commit), ((string)build["buildStatus"]!, (string)build["resolvedSourceVersion"]!));
    }

    [Theory]
    [Behaviour("CodeBuild", "a source that is not there")]
    [InlineData("repo", "none", false, "reference not found for primary source and source version none")]
    [InlineData("none", "main", false, "authentication required for primary source and source version main")]
    [InlineData("hidden", "main", false, "authentication required for primary source and source version main")]
    [InlineData("hidden", "main", true, "stat /codebuild/output/src/src/buildspec.yml: no such file or directory")]
    public async Task What_cannot_be_fetched_fails_the_build(string repository, string version, bool connected, string message)
    {
        await using var forge = await Forge.OpenAsync();
        await forge.GitHub.RepositoryAsync("hidden", hidden: true);
        var build = await BuildAsync(forge, repository, version, connected ? $$""","auth":{"type":"CODECONNECTIONS","resource":"{{forge.Connection}}"}""" : "");

        Assert.Equal(message, Builder.Context(build, "DOWNLOAD_SOURCE").Message);
    }

    private static async Task<JsonObject> BuildAsync(Forge forge, string repository, string version, string more = "")
    {
        await forge.CallAsync("iam", "CreateRole", """{"RoleName":"Builder","AssumeRolePolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"codebuild.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"}""");
        await forge.CallAsync("codebuild", "CreateProject", $$"""
            {"name":"pp","source":{"type":"GITHUB","location":"https://github.com/sandbox-org/{{repository}}.git"{{more}} },"artifacts":{"type":"NO_ARTIFACTS"},"serviceRole":"arn:aws:iam::111122223333:role/Builder",
             "environment":{"type":"LINUX_CONTAINER","image":"i","computeType":"BUILD_GENERAL1_SMALL"} }
            """);
        var id = (string)(await forge.CallAsync("codebuild", "StartBuild", $$"""{"projectName":"pp","sourceVersion":"{{version}}"}"""))["build"]!["id"]!;
        for (var turn = 0; turn < 2000; turn++)
        {
            var build = (await forge.CallAsync("codebuild", "BatchGetBuilds", $$"""{"ids":["{{id}}"]}"""))["builds"]![0]!.AsObject();
            if ((bool)build["buildComplete"]!)
                return build;
            await Task.Delay(5);
        }
        throw new InvalidOperationException("It did not end.");
    }
}
