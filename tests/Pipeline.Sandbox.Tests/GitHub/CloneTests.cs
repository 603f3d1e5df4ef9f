using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

public class CloneTests
{
    [Fact]
    [Behaviour("GitHub", "`git clone`, `git fetch`")]
    public async Task What_the_api_wrote_is_cloned_and_fetched()
    {
        using var git = new GitClient();
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.WriteAsync(repository, "docs/a.txt", "one");
        await git.RunAsync("", "clone", "-q", $"{github.Origin}/sandbox-org/repo.git", "open");
        await github.WriteAsync(repository, "docs/a.txt", "two");
        await git.RunAsync("open", "pull", "-q");

        Assert.Equal("two", git.Read("open/docs/a.txt"));
        Assert.Equal(await github.HeadAsync(repository), (await git.RunAsync("open", "rev-parse", "main")).Trim());
        Assert.DoesNotContain("error", await git.RunAsync("open", "fsck", "--strict"));
        await git.RunAsync("", "-c", "protocol.version=0", "clone", "-q", "--depth", "1", $"{github.Origin}/sandbox-org/repo", "old");
        Assert.Equal("two", git.Read("old/docs/a.txt"));
    }

    [Fact]
    [Behaviour("GitHub", "`git clone` of a private repository")]
    public async Task A_private_repository_is_cloned_with_a_token_only()
    {
        using var git = new GitClient();
        await using var github = await GitHubSandbox.StartAsync();
        await github.RepositoryAsync(hidden: true);
        (await github.PostAsync("/admin/users", """{"login":"alice"}""")).Ok();

        Assert.Contains("could not read Username", (await git.TryAsync("", "clone", $"{github.Origin}/sandbox-org/repo.git", "a")).Said);
        Assert.Contains("Repository not found", (await git.TryAsync("", "clone", GitClient.Address(github, token: "for.alice"), "b")).Said);
        Assert.Contains("Authentication failed", (await git.TryAsync("", "clone", GitClient.Address(github, token: "revoked"), "c")).Said);
        await git.RunAsync("", "clone", "-q", GitClient.Address(github), "d");
        Assert.Equal("# repo\n", git.Read("d/README.md"));
    }

    [Fact]
    [Behaviour("GitHub", "a new name")]
    public async Task A_repository_is_cloned_under_its_old_name()
    {
        using var git = new GitClient();
        await using var github = await GitHubSandbox.StartAsync();
        (await github.PatchAsync(await github.RepositoryAsync(), """{"name":"new"}""")).Ok();
        await git.RunAsync("", "clone", "-q", $"{github.Origin}/sandbox-org/repo.git", "w");

        Assert.Equal("# repo\n", git.Read("w/README.md"));
    }

    [Fact]
    [Behaviour("GitHub", "`git clone` from the folder")]
    public async Task The_folder_in_the_state_directory_is_a_repository()
    {
        using var git = new GitClient();
        using var folder = new TemporaryDirectory();
        await using var github = await GitHubSandbox.StartAsync(new() { StateDirectory = folder.Path });
        var repository = await github.RepositoryAsync();
        var bare = Path.Combine(folder.Path, "git", "sandbox-org", "repo.git");
        await git.RunAsync("", "clone", "-q", bare, "w");

        Assert.Equal("# repo\n", git.Read("w/README.md"));
        await git.RunAsync("", $"--git-dir={bare}", "gc", "-q", "--prune=now");
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(bare, "objects", "pack"), "*.pack"));
        Assert.Equal("# repo\n", ContentTests.Decoded(await github.GetAsync($"{repository}/contents/README.md")));
        await github.WriteAsync(repository, "a", "a");
        Assert.Equal(2, (await github.GetAsync($"{repository}/commits")).List().Count);
    }

    [Fact]
    [Behaviour("GitHub", "a state in memory")]
    public async Task Without_a_state_directory_the_repositories_go_with_the_sandbox()
    {
        static string[] Left() => Directory.GetDirectories(Path.GetTempPath(), "sandbox-git-*");
        string[] during;
        await using (var github = await GitHubSandbox.StartAsync())
        {
            await github.RepositoryAsync("a-name-of-this-test");
            during = [.. Left().Where(folder => Directory.Exists(Path.Combine(folder, "sandbox-org", "a-name-of-this-test.git")))];
        }

        Assert.False(Directory.Exists(Assert.Single(during)));
    }
}
