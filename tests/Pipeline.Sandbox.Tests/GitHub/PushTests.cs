using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

public class PushTests
{
    [Fact]
    [Behaviour("GitHub", "`git push`")]
    public async Task What_is_pushed_is_read_through_the_api()
    {
        using var git = new GitClient();
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync(filled: false);
        await StartAsync(git, "trunk");
        git.Write("w/docs/a.txt", "pushed");
        await CommitAsync(git);
        await git.RunAsync("w", "push", "-q", GitClient.Address(github), "trunk");

        Assert.Equal("pushed", ContentTests.Decoded(await github.GetAsync($"{repository}/contents/docs/a.txt")));
        Assert.Equal("trunk", (string)(await github.GetAsync(repository)).Ok().Json["default_branch"]!);
        Assert.Equal("Change", (string)(await github.GetAsync($"{repository}/commits")).List()[0]!["commit"]!["message"]!);
        Assert.Contains("deletion of the current branch prohibited", (await git.TryAsync("w", "push", GitClient.Address(github), ":trunk")).Said);
    }

    [Fact]
    [Behaviour("GitHub", "a push that cannot be")]
    public async Task Who_may_not_push_is_told_why()
    {
        using var git = new GitClient();
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        (await github.PostAsync("/admin/users", """{"login":"alice"}""")).Ok();
        await git.RunAsync("", "clone", "-q", $"{github.Origin}/sandbox-org/repo.git", "w");
        git.Write("w/.github/workflows/a.yml", "on: push");
        await CommitAsync(git);
        async Task<string> PushAsync(string token) => (await git.TryAsync("w", "push", GitClient.Address(github, token: token), "main")).Said;

        Assert.Contains("could not read Username", (await git.TryAsync("w", "push", "origin", "main")).Said);
        Assert.Contains("Permission to sandbox-org/repo.git denied to alice.", await PushAsync("for.alice"));
        Assert.Contains("refusing to allow a Personal Access Token to create or update workflow `.github/workflows/a.yml` without `workflow` scope", await PushAsync("for.sandbox-user.repo"));
        (await github.PatchAsync(repository, """{"archived":true}""")).Ok();
        Assert.Contains("archived so it is read-only", await PushAsync("text"));
        (await github.PatchAsync(repository, """{"archived":false}""")).Ok();
        await PushAsync("text");
        Assert.Equal(200, (await github.GetAsync($"{repository}/contents/.github/workflows/a.yml")).Status);
    }

    [Theory]
    [Behaviour("GitHub", "a protected branch")]
    [InlineData("false")]
    [InlineData("true")]
    public async Task A_protected_branch_is_neither_forced_nor_deleted_by_a_push_whatever_its_rules(string allowed)
    {
        using var git = new GitClient();
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "safe");
        foreach (var branch in (string[])["main", "safe"])
            (await github.PutAsync($"{repository}/branches/{branch}/protection", $$"""{"required_status_checks":null,"enforce_admins":true,"required_pull_request_reviews":null,"restrictions":null,"allow_force_pushes":{{allowed}},"allow_deletions":{{allowed}}}""")).Ok();
        var before = await github.HeadAsync(repository);
        await StartAsync(git, "main");
        git.Write("w/a", "a");
        await CommitAsync(git);

        Assert.Contains("GH006: Protected branch update failed", (await git.TryAsync("w", "push", "--force", GitClient.Address(github), "main")).Said);
        Assert.Contains("Cannot delete a protected branch", (await git.TryAsync("w", "push", GitClient.Address(github), ":safe")).Said);
        Assert.Equal((before, before), (await github.HeadAsync(repository), await github.HeadAsync(repository, "safe")));
    }

    [Fact]
    [Behaviour("GitHub", "after a restart")]
    public async Task Everything_is_there_after_a_restart()
    {
        using var folder = new TemporaryDirectory();
        string repository, before;
        await using (var github = await GitHubSandbox.StartAsync(new() { StateDirectory = folder.Path, Port = 0 }))
        {
            repository = await PullTests.OpenedAsync(github);
            (await github.PatchAsync(repository, """{"name":"renamed"}""")).Ok();
            before = Without(github, (await github.GetAsync("/repos/sandbox-org/renamed/pulls/1")).Ok().Text);
        }
        // What a killed writer leaves behind is nobody's.
        File.WriteAllText(Path.Combine(folder.Path, "git", "sandbox-org", "repo.git", "refs", "heads", "main.lock"), "");
        await using (var github = await GitHubSandbox.StartAsync(new() { StateDirectory = folder.Path }))
        {
            Assert.Equal(before, Without(github, (await github.GetAsync("/repos/sandbox-org/renamed/pulls/1")).Ok().Text));
            Assert.Equal(301, (await github.GetAsync(repository)).Status);
            await github.WriteAsync("/repos/sandbox-org/renamed", "after", "a");
            Assert.Equal(201, (await github.PostAsync("/orgs/sandbox-org/repos", """{"name":"repo"}""")).Status);
        }
    }

    private static string Without(GitHubSandbox github, string text) => text.Replace(github.Origin, "");

    private static async Task StartAsync(GitClient git, string branch) => await git.RunAsync("", "init", "-q", "-b", branch, "w");

    private static async Task CommitAsync(GitClient git)
    {
        await git.RunAsync("w", "add", "-A");
        await git.RunAsync("w", "commit", "-q", "-m", "Change");
    }
}
