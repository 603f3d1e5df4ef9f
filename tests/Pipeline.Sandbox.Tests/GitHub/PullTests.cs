namespace Pipeline.Sandbox.Tests.GitHub;

public class PullTests
{
    [Fact]
    [Behaviour("GitHub", "a pull request")]
    public async Task A_pull_request_says_what_it_would_change()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await OpenedAsync(github);
        var pull = (await github.GetAsync($"{repository}/pulls/1")).Ok().Json;

        Assert.Equal((1, "open", true, "clean"), ((int)pull["number"]!, (string)pull["state"]!, (bool?)pull["mergeable"], (string)pull["mergeable_state"]!));
        Assert.Equal((1, 1, "sandbox-org:work"), ((int)pull["commits"]!, (int)pull["changed_files"]!, (string)pull["head"]!["label"]!));
        Assert.Equal(["w.txt"], (await github.GetAsync($"{repository}/pulls/1/files")).Names("filename"));
        Assert.Single((await github.GetAsync($"{repository}/pulls?head=sandbox-org:work&base=main")).List());
        Assert.Empty((await github.GetAsync($"{repository}/pulls?state=closed")).List());
        Assert.Equal(404, (await github.GetAsync($"{repository}/pulls/1/merge")).Status);
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/pulls/2")).Refusal());
    }

    [Theory]
    [InlineData("""{"title":"T","head":"nope","base":"main"}""", "PullRequest.head invalid")]
    [InlineData("""{"title":"T","head":"work","base":"nope"}""", "PullRequest.base invalid")]
    [InlineData("""{"head":"work","base":"main"}""", "PullRequest.title missing_field")]
    [InlineData("""{"title":"T","head":"work","base":"main"}""", "PullRequest. custom A pull request already exists for sandbox-org:work.")]
    [InlineData("""{"title":"T","head":"main","base":"work"}""", "PullRequest. custom No commits between work and main")]
    [Behaviour("GitHub", "a pull request that cannot be")]
    public async Task A_pull_request_that_cannot_be_is_refused(string body, string problem)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await OpenedAsync(github);

        Assert.Equal(problem, (await github.PostAsync($"{repository}/pulls", body)).Problem());
    }

    [Fact]
    [Behaviour("GitHub", "a change to a pull request")]
    public async Task A_pull_request_is_changed_closed_and_opened_again()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await OpenedAsync(github);
        var closed = (await github.PatchAsync($"{repository}/pulls/1", """{"title":"New","state":"closed"}""")).Ok().Json;

        Assert.Equal(("New", "closed"), ((string)closed["title"]!, (string)closed["state"]!));
        Assert.NotNull(closed["closed_at"]);
        Assert.Equal("open", (string)(await github.PatchAsync($"{repository}/pulls/1", """{"state":"open"}""")).Ok().Json["state"]!);
        Assert.Equal("PullRequest.state invalid", (await github.PatchAsync($"{repository}/pulls/1", """{"state":"merged"}""")).Problem());
    }

    [Fact]
    [Behaviour("GitHub", "branches that pull requests follow")]
    public async Task A_pull_request_follows_its_branches()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await OpenedAsync(github);
        var next = await github.WriteAsync(repository, "w2.txt", "w", "work");
        Assert.Equal(next, (string)(await github.GetAsync($"{repository}/pulls/1")).Ok().Json["head"]!["sha"]!);
        Assert.Equal(next, (string)(await github.GetAsync($"{repository}/git/ref/pull/1/head")).Ok().Json["object"]!["sha"]!);
        (await github.PatchAsync($"{repository}/git/refs/heads/main", $$"""{"sha":"{{next}}"}""")).Ok();
        Assert.True((bool)(await github.GetAsync($"{repository}/pulls/1")).Ok().Json["merged"]!);

        await github.WriteAsync(repository, "w3.txt", "w", "work");
        (await github.PostAsync($"{repository}/pulls", """{"title":"T","head":"work","base":"main"}""")).Ok();
        (await github.DeleteAsync($"{repository}/git/refs/heads/work")).Ok();
        var gone = (await github.GetAsync($"{repository}/pulls/2")).Ok().Json;
        Assert.Equal(("closed", false), ((string)gone["state"]!, (bool)gone["merged"]!));
    }

    /// <summary>A repository with a branch <c>work</c> that is one commit ahead and asks to be merged.</summary>
    internal static async Task<string> OpenedAsync(GitHubSandbox github)
    {
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "work");
        await github.WriteAsync(repository, "w.txt", "w", "work");
        (await github.PostAsync($"{repository}/pulls", """{"title":"T","body":"B","head":"work","base":"main"}""")).Ok();
        return repository;
    }
}
