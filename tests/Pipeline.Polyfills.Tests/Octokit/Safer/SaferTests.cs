using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit.Safer;

/// <summary>Where the stand-in is more careful than the package promises to be; left out when the package itself is tested.</summary>
public class SaferTests
{
    [Fact]
    public async Task A_next_page_elsewhere_is_not_shown_the_credentials()
    {
        using var other = new Server(GitHub.Ok("[]"));
        using var server = new Server(GitHub.Json(200, "[]", ("Link", $"<{other.Url}/page>; rel=\"next\"")));
        await GitHub.Client(server).Repository.Branch.GetAll("octocat", "hello");

        Assert.True(server.Request.Headers.ContainsKey("Authorization"));
        Assert.False(other.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Another_port_is_another_server()
    {
        using var other = new Server(GitHub.Ok("""{"name":"elsewhere"}"""));
        using var server = new Server(GitHub.Json(302, "{}", ("Location", other.Url + "/repos/octocat/hello")));
        await GitHub.Client(server).Repository.Get("octocat", "hello");

        Assert.False(other.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Figures_and_times_that_GitHub_leaves_empty_are_nothing()
    {
        using var server = new Server(GitHub.Ok("""{"name":"hello","size":null,"archived":null,"open_issues_count":null,"created_at":null}"""));
        var repository = await GitHub.Client(server).Repository.Get("octocat", "hello");

        Assert.Equal((0L, false, 0, default(DateTimeOffset)), (repository.Size, repository.Archived, repository.OpenIssuesCount, repository.CreatedAt));
    }

    [Fact]
    public async Task A_visibility_that_is_not_known_is_not_taken_for_another()
    {
        using var server = new Server(GitHub.Ok("""{"name":"hello","visibility":"by-invitation","private":true}"""));

        Assert.Null((await GitHub.Client(server).Repository.Get("octocat", "hello")).Visibility);
    }

    [Fact]
    public async Task Plain_words_are_details_too()
    {
        using var server = new Server(GitHub.Json(422, """{"message":"Validation Failed","errors":["Could not add topics"]}"""));
        var refusal = await Assert.ThrowsAsync<ApiValidationException>(() => GitHub.Client(server).Repository.Get("octocat", "hello"));

        Assert.Equal("Could not add topics", Assert.Single(refusal.ApiError.Errors).Message);
        Assert.Equal("Validation Failed", refusal.Message);
    }

    [Fact]
    public async Task No_name_reaches_into_its_neighbour()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Repository.Delete("octocat", "../other/hello?x=1");

        Assert.Equal("/repos/octocat/..%2Fother%2Fhello%3Fx%3D1", server.Request.Path);
    }

    [Fact]
    public async Task A_path_is_only_a_path()
    {
        using var server = new Server(GitHub.Ok("[]"));
        await GitHub.Client(server).Repository.Content.GetAllContents("octocat", "hello", "docs/a#1?.txt");

        Assert.Equal("/repos/octocat/hello/contents/docs/a%231%3F.txt", server.Request.Path);
    }

    [Theory]
    [InlineData("..", "docs")]
    [InlineData("hello", "../../../user")]
    [InlineData("hello", "docs/./a")]
    public async Task No_path_leads_out_of_its_repository(string name, string path)
    {
        using var server = new Server(GitHub.Ok("[]"));
        await Assert.ThrowsAsync<ArgumentException>(() => GitHub.Client(server).Repository.Content.GetAllContents("octocat", name, path));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Base64_is_not_made_longer_on_the_way()
    {
        using var server = new Server(GitHub.Created("{}"));
        await GitHub.Client(server).Git.Blob.Create("octocat", "hello", new NewBlob { Content = "++++", Encoding = EncodingType.Base64 });

        Assert.Contains("\"++++\"", server.Request.Body);
    }
}
