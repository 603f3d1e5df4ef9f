namespace Pipeline.Sandbox.Tests.GitHub;

public class ReferenceTests
{
    [Fact]
    [Behaviour("GitHub", "references")]
    public async Task A_reference_is_made_found_moved_and_deleted()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "work/one");
        var next = await github.WriteAsync(repository, "a", "a");

        Assert.Equal(["refs/heads/main", "refs/heads/work/one"], (await github.GetAsync($"{repository}/git/refs")).Names("ref"));
        Assert.Equal(["refs/heads/work/one"], (await github.GetAsync($"{repository}/git/matching-refs/heads/wor")).Names("ref"));
        Assert.Equal(next, (string)(await github.PatchAsync($"{repository}/git/refs/heads%2Fwork%2Fone", $$"""{"sha":"{{next}}"}""")).Ok().Json["object"]!["sha"]!);
        Assert.Equal(204, (await github.DeleteAsync($"{repository}/git/refs/heads/work/one")).Status);
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/git/ref/heads/work/one")).Refusal());
        await github.BranchAsync(repository, "work");
    }

    [Theory]
    [InlineData("POST", "", """{"ref":"refs/heads/main","sha":"SHA"}""", "422 Reference already exists")]
    [InlineData("POST", "", """{"ref":"refs/heads/x","sha":"1111111111111111111111111111111111111111"}""", "422 Object does not exist")]
    [InlineData("POST", "", """{"ref":"heads/x","sha":"SHA"}""", "422 Reference name must start with 'refs/' and contain at least two slashes.")]
    [InlineData("POST", "", """{"ref":"refs/heads/../../../x","sha":"SHA"}""", "422 refs/heads/../../../x is not a valid ref name.")]
    [InlineData("POST", "", """{"ref":"refs/heads/a.lock","sha":"SHA"}""", "422 refs/heads/a.lock is not a valid ref name.")]
    [InlineData("POST", "", """{"ref":"refs/heads/a b","sha":"SHA"}""", "422 refs/heads/a b is not a valid ref name.")]
    [InlineData("POST", "", """{"ref":"refs/heads/main/x","sha":"SHA"}""", "422 Reference update failed")]
    [InlineData("POST", "", """{"ref":"refs/pull/1/head","sha":"SHA"}""", "422 refs/pull/1/head is not a valid ref name.")]
    [InlineData("PATCH", "/heads/nope", """{"sha":"SHA"}""", "422 Reference does not exist")]
    [InlineData("PATCH", "/heads/../HEAD", """{"sha":"SHA"}""", "422 Reference does not exist")]
    [InlineData("DELETE", "/heads/nope", null, "422 Reference does not exist")]
    [InlineData("DELETE", "/heads/main", null, "422 Cannot delete the default branch")]
    [Behaviour("GitHub", "a reference that cannot be")]
    public async Task A_reference_that_cannot_be_is_refused(string method, string path, string? body, string refusal)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var head = await github.HeadAsync(repository);

        Assert.Equal(refusal, (await github.SendAsync(method, $"{repository}/git/refs{path}", body?.Replace("SHA", head), GitHubSandbox.Anything)).Refusal());
        Assert.Equal(head, await github.HeadAsync(repository));
    }

    [Fact]
    [Behaviour("GitHub", "a reference that is moved back")]
    public async Task A_reference_is_moved_back_by_force_only()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var first = await github.HeadAsync(repository);
        await github.WriteAsync(repository, "a", "a");

        Assert.Equal("422 Update is not a fast forward", (await github.PatchAsync($"{repository}/git/refs/heads/main", $$"""{"sha":"{{first}}"}""")).Refusal());
        (await github.PatchAsync($"{repository}/git/refs/heads/main", $$"""{"sha":"{{first}}","force":true}""")).Ok();
        Assert.Equal(first, await github.HeadAsync(repository));
    }

    [Fact]
    [Behaviour("GitHub", "many writers at once")]
    public async Task Of_many_who_write_at_once_no_update_is_lost()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
            (await github.PutAsync($"{repository}/contents/f{n}", """{"message":"m","content":""}""")).Status));
        var files = (await github.GetAsync($"{repository}/contents/")).Names();

        Assert.All(outcomes, outcome => Assert.True(outcome is 201 or 409));
        Assert.Equal(outcomes.Count(outcome => outcome == 201) + 1, files.Length);
        var created = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await github.PostAsync("/user/repos", """{"name":"one"}""")).Status));
        Assert.Single(created, 201);
    }
}
