using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class HeaderTests
{
    [Fact]
    public async Task Every_request_says_who_asks_and_what_is_wanted()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        await GitHub.Client(server).User.Get("octocat");

        Assert.StartsWith("pipeline-tests/1.2", server.Request.Headers["User-Agent"]);
        Assert.Contains("application/vnd.github", server.Request.Headers["Accept"]);
    }

    [Fact]
    public async Task The_headers_of_the_last_answer_are_kept()
    {
        using var server = new Server(GitHub.Json(
            200,
            """{"login":"octocat"}""",
            ("X-OAuth-Scopes", "repo, workflow"),
            ("X-Accepted-OAuth-Scopes", "repo"),
            ("ETag", "\"an-etag\""),
            ("X-RateLimit-Limit", "5000"),
            ("X-RateLimit-Remaining", "4987"),
            ("X-RateLimit-Reset", "1350085394")));
        var client = GitHub.Client(server);
        Assert.Null(client.GetLastApiInfo());
        await client.User.Current();

        var info = client.GetLastApiInfo();
        Assert.Equal(["repo", "workflow"], info.OauthScopes);
        Assert.Equal(["repo"], info.AcceptedOauthScopes);
        Assert.Equal("\"an-etag\"", info.Etag);
        Assert.Equal((5000, 4987), (info.RateLimit.Limit, info.RateLimit.Remaining));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1350085394), info.RateLimit.Reset);
    }

    [Fact]
    public void A_product_is_its_name_and_version()
    {
        Assert.Equal("pipeline-tests/1.2", GitHub.Product.ToString());
        Assert.Equal("pipeline-tests", new ProductHeaderValue("pipeline-tests").ToString());
    }
}
