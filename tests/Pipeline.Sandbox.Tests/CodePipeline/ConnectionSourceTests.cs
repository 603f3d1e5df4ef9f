using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.GitHub;

namespace Pipeline.Sandbox.Tests.CodePipeline;

[Behaviour("CodePipeline", "repositories at GitHub")]
public sealed class ConnectionSourceTests
{
    [Theory]
    [InlineData("codeconnections")]
    [InlineData("codestar-connections")]
    public async Task A_commit_is_taken_through_a_connection(string service)
    {
        await using var forge = await Forge.OpenAsync(service);
        var commit = await forge.GitHub.WriteAsync(forge.Repository, "src/a.txt", "hello");
        var execution = await forge.PipelineAsync();
        var revision = execution["sourceRevisions"]![0]!;

        Assert.Equal(("Succeeded", "CreatePipeline"), ((string)execution["status"]!, (string)execution["trigger"]!["triggerType"]!));
        Assert.Equal("hello", await forge.DeployedAsync("main/src/a.txt"));
        Assert.Equal((commit, """{"ProviderType":"GitHub","CommitMessage":"Write src/a.txt"}"""), ((string)revision["revisionId"]!, (string)revision["revisionSummary"]!));
        Assert.EndsWith($"connectionArn={forge.Connection}&referenceType=COMMIT&FullRepositoryId=sandbox-org/repo&Commit={commit}", (string)revision["revisionUrl"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PENDING", "main", "is not available")]
    [InlineData("ERROR", "main", "is not available")]
    [InlineData("AVAILABLE", "none", "[GitHub] No Branch [none] found for FullRepositoryName [sandbox-org/repo]")]
    public async Task What_cannot_be_fetched_fails_the_action(string status, string branch, string reason)
    {
        await using var forge = await Forge.OpenAsync(status: status);
        var execution = await forge.PipelineAsync(branch: branch);

        Assert.Equal("Failed", (string)execution["status"]!);
        Assert.Contains(reason, (string)(await forge.SourceAsync())["latestExecution"]!["errorDetails"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_not_there_cannot_be_used()
    {
        await using var forge = await Forge.OpenAsync();
        await forge.CallAsync("codeconnections", "DeleteConnection", $$"""{"ConnectionArn":"{{forge.Connection}}"}""");
        await forge.PipelineAsync();

        Assert.Equal($"Unable to use Connection: {forge.Connection}. The provided role does not have sufficient permissions.",
            (string)(await forge.SourceAsync())["latestExecution"]!["errorDetails"]!["message"]!);
    }

    [Fact]
    [Behaviour("CodePipeline", "a push")]
    public async Task A_push_starts_the_pipelines_of_its_branch_with_its_commit()
    {
        await using var forge = await Forge.OpenAsync();
        await forge.PipelineAsync();
        using var git = new GitClient();
        await git.RunAsync("", "clone", GitClient.Address(forge.GitHub), "work");
        git.Write("work/a.txt", "pushed");
        await git.RunAsync("work", "checkout", "-b", "other");
        await git.RunAsync("work", "add", ".");
        await git.RunAsync("work", "commit", "-m", "change");
        await git.RunAsync("work", "push", "origin", "other");
        var before = await forge.ExecutionsAsync();
        await git.RunAsync("work", "push", "origin", "other:main");
        var execution = await forge.EndAsync(2);

        Assert.Single(before);
        Assert.Equal(("WebhookV2", forge.Connection), ((string)execution["trigger"]!["triggerType"]!, (string)execution["trigger"]!["triggerDetail"]!));
        Assert.Equal((await git.RunAsync("work", "rev-parse", "HEAD")).Trim(), (string)execution["sourceRevisions"]![0]!["revisionId"]!);
        Assert.Equal("pushed", await forge.DeployedAsync("main/a.txt"));
    }

    [Fact]
    [Behaviour("CodePipeline", "a push")]
    public async Task A_commit_and_a_merge_through_the_API_are_pushes_too_and_a_deleted_branch_is_none()
    {
        await using var forge = await Forge.OpenAsync();
        await forge.PipelineAsync();
        await forge.GitHub.BranchAsync(forge.Repository, "side");
        await forge.GitHub.WriteAsync(forge.Repository, "b.txt", "1", "side");
        await forge.GitHub.WriteAsync(forge.Repository, "a.txt", "1");
        await forge.EndAsync(2);
        var pull = (await forge.GitHub.PostAsync($"{forge.Repository}/pulls", """{"title":"t","head":"side","base":"main"}""")).Ok().Json["number"]!;
        var merged = (await forge.GitHub.PutAsync($"{forge.Repository}/pulls/{pull}/merge", "{}")).Ok().Json["sha"]!;
        var execution = await forge.EndAsync(3);
        await forge.GitHub.DeleteAsync($"{forge.Repository}/git/refs/heads/side");

        Assert.Equal((string)merged!, (string)execution["sourceRevisions"]![0]!["revisionId"]!);
        Assert.Equal(3, (await forge.ExecutionsAsync()).Length);
    }

    [Theory]
    [Behaviour("CodePipeline", "a push")]
    [InlineData(""","DetectChanges":"false" """, "", "AVAILABLE")]
    [InlineData("", ""","pipelineType":"V2","triggers":[{"providerType":"CodeStarSourceConnection","gitConfiguration":{"sourceActionName":"Code","push":[{"tags":{"includes":["v*"]}}]}}]""", "AVAILABLE")]
    [InlineData("", "", "PENDING")]
    public async Task A_pipeline_that_does_not_listen_is_not_started(string configuration, string more, string status)
    {
        await using var forge = await Forge.OpenAsync(status: status);
        await forge.PipelineAsync(configuration, more: more);
        await forge.GitHub.WriteAsync(forge.Repository, "a.txt", "1");

        Assert.Single(await forge.ExecutionsAsync());
    }

    [Fact]
    public async Task A_long_message_is_cut_to_what_a_summary_holds()
    {
        await using var forge = await Forge.OpenAsync();
        await forge.GitHub.PutAsync($"{forge.Repository}/contents/a.txt", new JsonObject { ["message"] = new string('"', 3000), ["content"] = "YQ==" }.ToJsonString());
        var summary = (string)(await forge.PipelineAsync())["sourceRevisions"]![0]!["revisionSummary"]!;

        Assert.InRange(summary.Length, 2000, 2048);
        Assert.Equal(1000, ((string)JsonNode.Parse(summary)!["CommitMessage"]!).Length);
    }

    [Fact]
    public async Task A_format_that_only_CodeBuild_reads_is_refused()
    {
        await using var forge = await Forge.OpenAsync();
        await forge.PipelineAsync(""","OutputArtifactFormat":"CODEBUILD_CLONE_REF" """);

        Assert.Equal("ConfigurationError", (string)(await forge.SourceAsync())["latestExecution"]!["errorDetails"]!["code"]!);
    }
}
