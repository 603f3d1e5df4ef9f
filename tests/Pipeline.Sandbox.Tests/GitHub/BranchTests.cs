namespace Pipeline.Sandbox.Tests.GitHub;

public class BranchTests
{
    private const string Rules = """{"required_status_checks":null,"enforce_admins":true,"required_pull_request_reviews":null,"restrictions":null}""";

    [Fact]
    [Behaviour("GitHub", "branches")]
    public async Task Branches_are_listed_read_and_renamed()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "work/one");
        var one = (await github.GetAsync($"{repository}/branches/work/one")).Ok().Json;

        Assert.Equal(["main", "work/one"], (await github.GetAsync($"{repository}/branches")).Names());
        Assert.Equal(("work/one", "Initial commit", false), ((string)one["name"]!, (string)one["commit"]!["commit"]!["message"]!, (bool)one["protected"]!));
        Assert.Equal("404 Branch not found", (await github.GetAsync($"{repository}/branches/nope")).Refusal());
        (await github.PostAsync($"{repository}/branches/main/rename", """{"new_name":"trunk"}""")).Ok();
        Assert.Equal("trunk", (string)(await github.GetAsync(repository)).Ok().Json["default_branch"]!);
        Assert.Equal(["trunk", "work/one"], (await github.GetAsync($"{repository}/branches")).Names());
    }

    [Fact]
    [Behaviour("GitHub", "a protected branch")]
    public async Task A_protected_branch_is_neither_forced_nor_deleted()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "safe");
        var first = await github.HeadAsync(repository);
        await github.WriteAsync(repository, "a", "a", "safe");
        Assert.Equal("404 Branch not protected", (await github.GetAsync($"{repository}/branches/safe/protection")).Refusal());
        Assert.Equal("422 Invalid request.\n\n\"required_status_checks\" wasn't supplied.", (await github.PutAsync($"{repository}/branches/safe/protection", "{}")).Refusal());
        (await github.PutAsync($"{repository}/branches/safe/protection", Rules)).Ok();

        Assert.True((bool)(await github.GetAsync($"{repository}/branches/safe/protection")).Ok().Json["enforce_admins"]!["enabled"]!);
        Assert.Equal(["safe"], (await github.GetAsync($"{repository}/branches?protected=true")).Names());
        Assert.Equal("422 Cannot force-push to this branch", (await github.PatchAsync($"{repository}/git/refs/heads/safe", $$"""{"sha":"{{first}}","force":true}""")).Refusal());
        Assert.Equal("422 Cannot delete this branch", (await github.DeleteAsync($"{repository}/git/refs/heads/safe")).Refusal());
        Assert.Equal(204, (await github.DeleteAsync($"{repository}/branches/safe/protection")).Status);
        Assert.Equal(204, (await github.DeleteAsync($"{repository}/git/refs/heads/safe")).Status);
    }

    [Theory]
    [Behaviour("GitHub", "a protected branch")]
    [InlineData("allow_force_pushes", 200, 422)]
    [InlineData("allow_deletions", 422, 204)]
    public async Task What_one_rule_of_a_protected_branch_allows_the_other_does_not(string rule, int forced, int deleted)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "safe");
        await github.WriteAsync(repository, "a", "a", "safe");
        (await github.PutAsync($"{repository}/branches/safe/protection", Rules.Replace("}", $",\"{rule}\":true}}"))).Ok();

        Assert.Equal(forced, (await github.PatchAsync($"{repository}/git/refs/heads/safe", $$"""{"sha":"{{await github.HeadAsync(repository)}}","force":true}""")).Status);
        Assert.Equal(deleted, (await github.DeleteAsync($"{repository}/git/refs/heads/safe")).Status);
    }
}
