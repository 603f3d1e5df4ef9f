using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

public class AddressTests
{
    [Fact]
    [Behaviour("GitHub", "`/api/v3/...`")]
    public async Task The_api_is_where_an_Enterprise_Server_has_it()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var root = await github.GetAsync("/");

        Assert.Equal($"{github.Origin}/api/v3/user", (string)root.Ok().Json["current_user_url"]!);
        Assert.Equal(("github", "GET /"), (Assert.Single(github.Host.Calls).Service, github.Host.Calls[0].Operation));
    }

    [Fact]
    [Behaviour("GitHub", "what is not imitated")]
    public async Task What_is_not_imitated_says_so()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();

        Assert.Equal("501 The sandbox does not imitate GET on this address.", (await github.GetAsync($"{repository}/issues")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "an AWS signature")]
    public async Task A_bucket_may_be_called_api()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.S3Async(HttpMethod.Put, "/api")).Ok();
        (await sandbox.S3Async(HttpMethod.Put, "/api/v3/user", "an object")).Ok();

        Assert.Equal("an object", (await sandbox.S3Async(HttpMethod.Get, "/api/v3/user")).Text);
    }

    [Fact]
    [Behaviour("GitHub", "no `User-Agent`")]
    public async Task A_client_without_a_name_is_turned_away()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var reply = await github.SendAsync("GET", "/meta", null, null, ("User-Agent", ""));

        Assert.StartsWith("403 Request forbidden by administrative rules.", reply.Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "`meta`")]
    public async Task The_server_says_what_it_is()
    {
        await using var github = await GitHubSandbox.StartAsync();

        Assert.False((bool)(await github.GetAsync("/meta", null)).Ok().Json["verifiable_password_authentication"]!);
    }
}
