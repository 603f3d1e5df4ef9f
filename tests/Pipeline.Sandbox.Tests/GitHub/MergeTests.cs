namespace Pipeline.Sandbox.Tests.GitHub;

public class MergeTests
{
    [Theory]
    [InlineData("merge", 2, "Merge pull request #1 from sandbox-org/work")]
    [InlineData("squash", 1, "T (#1)")]
    [InlineData("rebase", 1, "Write w.txt")]
    [Behaviour("GitHub", "a merge")]
    public async Task A_pull_request_is_merged_in_three_ways(string method, int parents, string title)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await PullTests.OpenedAsync(github);
        await github.WriteAsync(repository, "m.txt", "m");
        var merged = (await github.PutAsync($"{repository}/pulls/1/merge", $$"""{"merge_method":"{{method}}"}""")).Ok().Json;
        var tip = (await github.GetAsync($"{repository}/commits/main")).Ok().Json;

        Assert.Equal((true, (string)tip["sha"]!), ((bool)merged["merged"]!, (string)merged["sha"]!));
        Assert.Equal((parents, title), (tip["parents"]!.AsArray().Count, ((string)tip["commit"]!["message"]!).Split('\n')[0]));
        Assert.Equal(["README.md", "m.txt", "w.txt"], (await github.GetAsync($"{repository}/contents/")).Names());
        Assert.Equal(204, (await github.GetAsync($"{repository}/pulls/1/merge")).Status);
        Assert.Equal("sandbox-user", (string)(await github.GetAsync($"{repository}/pulls/1")).Ok().Json["merged_by"]!["login"]!);
        Assert.Equal("405 Pull Request is not mergeable", (await github.PutAsync($"{repository}/pulls/1/merge", "{}")).Refusal());
    }

    [Theory]
    [InlineData("merge")]
    [InlineData("rebase")]
    [Behaviour("GitHub", "a conflict")]
    public async Task What_conflicts_is_not_merged(string method)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await PullTests.OpenedAsync(github);
        await github.WriteAsync(repository, "w.txt", "something else");
        var before = await github.HeadAsync(repository);
        var pull = (await github.GetAsync($"{repository}/pulls/1")).Ok().Json;

        Assert.Equal((false, "dirty"), ((bool)pull["mergeable"]!, (string)pull["mergeable_state"]!));
        Assert.Equal("405 Pull Request is not mergeable", (await github.PutAsync($"{repository}/pulls/1/merge", $$"""{"merge_method":"{{method}}"}""")).Refusal());
        Assert.Equal(before, await github.HeadAsync(repository));
    }

    [Fact]
    [Behaviour("GitHub", "a merge that cannot be")]
    public async Task What_changed_since_or_is_not_allowed_is_not_merged()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await PullTests.OpenedAsync(github);
        (await github.PatchAsync(repository, """{"allow_squash_merge":false,"delete_branch_on_merge":true}""")).Ok();

        Assert.Equal("409 Head branch was modified. Review and try the merge again.", (await github.PutAsync($"{repository}/pulls/1/merge", $$"""{"sha":"{{await github.HeadAsync(repository)}}"}""")).Refusal());
        Assert.Equal("405 Squash merges are not allowed on this repository.", (await github.PutAsync($"{repository}/pulls/1/merge", """{"merge_method":"squash"}""")).Refusal());
        (await github.PutAsync($"{repository}/pulls/1/merge", "{}")).Ok();
        Assert.Equal(["main"], (await github.GetAsync($"{repository}/branches")).Names());
    }
}
