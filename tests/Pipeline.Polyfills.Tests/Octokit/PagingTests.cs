using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class PagingTests
{
    [Fact]
    public async Task Pages_are_followed_to_the_last()
    {
        using var server = new Server(
            Page("""[{"name":"a"}]""", "{server}/repositories/1/branches?page=2"),
            Page("""[{"name":"b"}]""", "{server}/repositories/1/branches?page=3"),
            GitHub.Ok("""[{"name":"c"}]"""));
        var branches = await GitHub.Client(server).Repository.Branch.GetAll("octocat", "hello");

        Assert.Equal(["a", "b", "c"], branches.Select(branch => branch.Name));
        Assert.Equal(
            ["/repos/octocat/hello/branches", "/repositories/1/branches?page=2", "/repositories/1/branches?page=3"], server.Requests.Select(one => one.Path));
        Assert.All(server.Requests, request => Assert.True(request.Headers.ContainsKey("Authorization")));
    }

    [Fact]
    public async Task The_size_the_first_page_and_the_number_of_pages_can_be_chosen()
    {
        using var server = new Server(Page("""[{"name":"a"}]""", "http://127.0.0.1:1/never"));
        var options = new ApiOptions { PageSize = 50, StartPage = 3, PageCount = 1 };
        var branches = await GitHub.Client(server).Repository.Branch.GetAll("octocat", "hello", options);

        Assert.Single(branches);
        Assert.Contains("per_page=50", server.Request.Path);
        Assert.Matches("[?&]page=3", server.Request.Path);
    }

    [Fact]
    public async Task A_list_without_options_names_no_page()
    {
        using var server = new Server(GitHub.Ok("[]"));
        Assert.Empty(await GitHub.Client(server).Organization.GetAllForCurrent());

        Assert.Equal("/user/orgs", server.Request.Path);
    }

    [Fact]
    public async Task The_links_of_a_page_are_kept_by_relation()
    {
        using var server = new Server(Page("[]", "http://127.0.0.1:1/b?page=2", "http://127.0.0.1:1/b?page=9"));
        var client = GitHub.Client(server);
        await client.Repository.Branch.GetAll("octocat", "hello", new ApiOptions { PageCount = 1 });

        Assert.Equal("http://127.0.0.1:1/b?page=9", client.GetLastApiInfo().Links["last"].AbsoluteUri);
    }

    private static Reply Page(string body, string next, string? last = null) =>
        GitHub.Json(200, body, ("Link", $"<{next}>; rel=\"next\"{(last is null ? string.Empty : $", <{last}>; rel=\"last\"")}"));
}
