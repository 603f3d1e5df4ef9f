namespace Pipeline.Sandbox.Tests.GitHub;

public class AnswerTests
{
    [Fact]
    [Behaviour("GitHub", "a refusal")]
    public async Task A_refusal_has_GitHubs_form()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var reply = await github.GetAsync("/users/nobody");

        Assert.Equal(["documentation_url", "message", "status"], reply.Json.Select(member => member.Key).Order());
        Assert.Equal("404", (string)reply.Json["status"]!);
        Assert.Equal("application/json; charset=utf-8", reply.Header("Content-Type"));
        Assert.Equal(20, reply.Header("X-GitHub-Request-Id")!.Length);
        Assert.Equal("github.v3; format=json", reply.Header("X-GitHub-Media-Type"));
    }

    [Theory]
    [InlineData("{", "400 Problems parsing JSON")]
    [InlineData("[]", "400 Body should be a JSON object")]
    [InlineData("""{"name":"a","name":"b"}""", "400 Problems parsing JSON")]
    [InlineData("{}", "422 Invalid request.\n\n\"name\" wasn't supplied.")]
    [InlineData("""{"name":1}""", "422 Invalid request.\n\nFor 'properties/name', 1 is not a string.")]
    [InlineData("""{"name":"x","private":"yes"}""", "422 Invalid request.\n\nFor 'properties/private', \"yes\" is not a boolean.")]
    [Behaviour("GitHub", "a body that is none")]
    public async Task A_body_that_is_none_is_refused(string body, string refusal)
    {
        await using var github = await GitHubSandbox.StartAsync();

        Assert.Equal(refusal, (await github.PostAsync("/user/repos", body)).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "a body that is none")]
    public async Task What_is_too_deep_or_too_large_is_refused()
    {
        await using var github = await GitHubSandbox.StartAsync();

        Assert.Equal("400 Problems parsing JSON", (await github.PostAsync("/user/repos", new string('[', 100_000))).Refusal());
        Assert.Equal("413 Sorry, your input was too large to process.", (await github.PostAsync("/user/repos", $$"""{"name":"{{new string('x', 2_000_000)}}"}""")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "lists")]
    public async Task Lists_come_in_pages_that_name_their_neighbours()
    {
        await using var github = await GitHubSandbox.StartAsync();
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
            await github.RepositoryAsync(name, filled: false);
        var second = await github.GetAsync("/users/sandbox-org/repos?per_page=2&page=2");
        string At(int page, string relation) => $"<{github.Origin}/api/v3/users/sandbox-org/repos?per_page=2&page={page}>; rel=\"{relation}\"";

        Assert.Equal(["c", "d"], second.Names());
        Assert.Equal($"{At(1, "prev")}, {At(3, "next")}, {At(3, "last")}, {At(1, "first")}", second.Header("Link"));
        Assert.Null((await github.GetAsync("/users/sandbox-org/repos")).Header("Link"));
        Assert.Empty((await github.GetAsync("/users/sandbox-org/repos?per_page=2&page=9")).List());
        Assert.Equal(5, (await github.GetAsync("/users/sandbox-org/repos?per_page=-1&page=x")).List().Count);
    }

    [Fact]
    [Behaviour("GitHub", "`If-None-Match`")]
    public async Task What_has_not_changed_costs_nothing()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var first = await github.GetAsync("/user");
        var second = await github.SendAsync("GET", "/user", null, GitHubSandbox.Anything, ("If-None-Match", first.Header("ETag")!));

        Assert.Equal((304, ""), (second.Status, second.Text));
        Assert.Equal((first.Header("X-RateLimit-Remaining"), first.Header("ETag")), (second.Header("X-RateLimit-Remaining"), second.Header("ETag")));
    }

    [Fact]
    [Behaviour("GitHub", "times")]
    public async Task Times_are_to_the_second()
    {
        await using var github = await GitHubSandbox.StartAsync(new() { Clock = new TestClock() });

        Assert.Equal("2026-08-01T12:00:00Z", (string)(await github.GetAsync(await github.RepositoryAsync())).Ok().Json["created_at"]!);
    }
}
