namespace Pipeline.Sandbox.Tests.GitHub;

public class CommitTests
{
    [Fact]
    [Behaviour("GitHub", "commits")]
    public async Task Commits_are_listed_with_who_made_them_and_read_with_what_they_changed()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.WriteAsync(repository, "a.txt", "1\n2\n");
        var sha = await github.WriteAsync(repository, "a.txt", "1\n3\n4\n");
        var commit = (await github.GetAsync($"{repository}/commits/{sha[..8]}")).Ok().Json;

        Assert.Equal(["Write a.txt", "Write a.txt", "Initial commit"], (await github.GetAsync($"{repository}/commits")).List().Select(one => (string)one!["commit"]!["message"]!));
        Assert.Equal(2, (await github.GetAsync($"{repository}/commits?path=a.txt")).List().Count);
        Assert.Equal(("sandbox-user", 3, 2, 1), ((string)commit["author"]!["login"]!, (int)commit["stats"]!["total"]!, (int)commit["stats"]!["additions"]!, (int)commit["stats"]!["deletions"]!));
        Assert.Equal("@@ -1,2 +1,3 @@\n 1\n-2\n+3\n+4", (string)Assert.Single(commit["files"]!.AsArray())!["patch"]!);
        Assert.Equal("422 No commit found for SHA: nope", (await github.GetAsync($"{repository}/commits/nope")).Refusal());
        Assert.StartsWith("diff --git", (await github.SendAsync("GET", $"{repository}/commits/main", null, GitHubSandbox.Anything, ("Accept", "application/vnd.github.diff"))).Text);
    }

    [Fact]
    [Behaviour("GitHub", "`compare`")]
    public async Task Branches_are_compared_from_where_they_parted()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "work/one");
        await github.WriteAsync(repository, "main.txt", "m");
        await github.WriteAsync(repository, "one.txt", "1\n", "work/one");
        var found = (await github.GetAsync($"{repository}/compare/main...work/one")).Ok().Json;

        Assert.Equal(("diverged", 1, 1), ((string)found["status"]!, (int)found["ahead_by"]!, (int)found["behind_by"]!));
        Assert.Equal(("one.txt", "added"), ((string)Assert.Single(found["files"]!.AsArray())!["filename"]!, (string)found["files"]![0]!["status"]!));
        Assert.Equal("identical", (string)(await github.GetAsync($"{repository}/compare/main...sandbox-org:main")).Ok().Json["status"]!);
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/compare/main...nope")).Refusal());
    }
}
