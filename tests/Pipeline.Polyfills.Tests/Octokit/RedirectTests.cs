using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_renamed_repository_is_found_where_it_is_now(int status)
    {
        using var server = new Server(Moved(status, "{server}/repositories/1296269"), GitHub.Ok("""{"name":"new-name"}"""));
        var repository = await GitHub.Client(server).Repository.Get("octocat", "old-name");

        Assert.Equal("new-name", repository.Name);
        Assert.Equal(["GET /repos/octocat/old-name", "GET /repositories/1296269"], server.Requests.Select(one => one.Asked()));
        Assert.Equal(server.Requests[0].Headers["Authorization"], server.Requests[1].Headers["Authorization"]);
    }

    [Fact]
    public async Task What_is_to_change_is_sent_to_the_new_address_with_its_body()
    {
        using var server = new Server(Moved(307, "{server}/repositories/1296269"), GitHub.Ok("""{"name":"new-name"}"""));
        await GitHub.Client(server).Repository.Edit("octocat", "old-name", new RepositoryUpdate { Description = "words" });

        Assert.Equal("PATCH /repositories/1296269", server.Requests[1].Asked());
        Assert.Equal(server.Requests[0].Body, server.Requests[1].Body);
        Assert.Equal("words", server.Requests[1].Body().Text("description"));
    }

    [Fact]
    public async Task Another_host_is_not_shown_the_credentials()
    {
        using var other = new Server(GitHub.Ok("""{"name":"elsewhere"}"""));
        using var server = new Server(Moved(302, other.Url.Replace("127.0.0.1", "localhost") + "/somewhere"));
        await GitHub.Client(server).Repository.Get("octocat", "hello");

        Assert.True(server.Request.Headers.ContainsKey("Authorization"));
        Assert.False(other.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Redirects_without_an_end_are_given_up()
    {
        using var server = new Server(Moved(302, "{server}/repos/octocat/hello"));
        await Assert.ThrowsAnyAsync<Exception>(() => GitHub.Client(server).Repository.Get("octocat", "hello"));

        Assert.InRange(server.Requests.Count, 2, 10);
    }

    private static Reply Moved(int status, string location) =>
        GitHub.Json(status, """{"message":"Moved Permanently"}""", ("Location", location));
}
