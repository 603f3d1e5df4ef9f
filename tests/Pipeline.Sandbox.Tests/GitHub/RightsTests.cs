namespace Pipeline.Sandbox.Tests.GitHub;

public class RightsTests
{
    [Fact]
    [Behaviour("GitHub", "what a caller may not see")]
    public async Task What_a_caller_may_not_see_is_not_there()
    {
        await using var github = await WithAliceAsync();
        var hidden = await github.RepositoryAsync("hidden", hidden: true);

        Assert.Equal("404 Not Found", (await github.GetAsync(hidden, "for.alice")).Refusal());
        Assert.Equal("404 Not Found", (await github.GetAsync(hidden, GitHubSandbox.Token("sandbox-user", "public_repo"))).Refusal());
        Assert.Empty((await github.GetAsync("/orgs/sandbox-org/repos", "for.alice")).List());
    }

    [Fact]
    [Behaviour("GitHub", "what a caller may see and not change")]
    public async Task A_member_reads_and_does_not_write()
    {
        await using var github = await WithAliceAsync();
        var hidden = await github.RepositoryAsync("hidden", hidden: true);
        (await github.PutAsync("/orgs/sandbox-org/memberships/alice", "{}")).Ok();
        var permissions = (await github.GetAsync(hidden, "for.alice")).Ok().Json["permissions"]!;

        Assert.Equal((true, false), ((bool)permissions["pull"]!, (bool)permissions["push"]!));
        Assert.Equal("404 Not Found", (await github.PostAsync($"{hidden}/git/blobs", """{"content":"x"}""", "for.alice")).Refusal());
        Assert.Equal("403 Must have admin rights to Repository.", (await github.PatchAsync(hidden, """{"archived":true}""", "for.alice")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "scopes")]
    public async Task Scopes_take_rights_away()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var open = await github.RepositoryAsync();
        var refused = await github.DeleteAsync(open, token: GitHubSandbox.Token("sandbox-user", "repo"));

        Assert.Equal("403 Must have admin rights to Repository.", refused.Refusal());
        Assert.Equal(("repo", "delete_repo"), (refused.Header("X-OAuth-Scopes"), refused.Header("X-Accepted-OAuth-Scopes")));
        Assert.Equal("404 Not Found", (await github.PostAsync("/user/repos", """{"name":"x"}""", GitHubSandbox.Token("sandbox-user", "read:org"))).Refusal());
        Assert.Equal("404 Not Found", (await github.PostAsync("/user/repos", """{"name":"x","private":true}""", GitHubSandbox.Token("sandbox-user", "public_repo"))).Refusal());
        Assert.Equal(201, (await github.PostAsync("/user/repos", """{"name":"x"}""", GitHubSandbox.Token("sandbox-user", "public_repo"))).Status);
    }

    [Fact]
    [Behaviour("GitHub", "files below `.github/workflows`")]
    public async Task Workflows_need_a_scope_of_their_own()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var token = GitHubSandbox.Token("sandbox-user", "repo");

        Assert.Equal("404 Not Found", (await github.PutAsync($"{repository}/contents/.github/workflows/a.yml", """{"message":"m","content":""}""", token)).Refusal());
        Assert.Equal("404 Not Found", (await github.PostAsync($"{repository}/git/trees", """{"tree":[{"path":".github/workflows/a.yml","mode":"100644","content":""}]}""", token)).Refusal());
        Assert.Equal(201, (await github.PutAsync($"{repository}/contents/.github/workflows/a.yml", """{"message":"m","content":""}""", GitHubSandbox.Token("sandbox-user", "repo", "workflow"))).Status);
    }

    private static async Task<GitHubSandbox> WithAliceAsync()
    {
        var github = await GitHubSandbox.StartAsync();
        (await github.PostAsync("/admin/users", """{"login":"alice"}""")).Ok();
        return github;
    }
}
