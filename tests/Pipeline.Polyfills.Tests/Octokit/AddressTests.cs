using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class AddressTests
{
    [Fact]
    public void Without_an_address_it_is_GitHub_dot_com() =>
        Assert.Equal("https://api.github.com/", new GitHubClient(GitHub.Product).BaseAddress.AbsoluteUri);

    [Theory]
    [InlineData("https://github.com")]
    [InlineData("https://api.github.com")]
    public void The_page_of_GitHub_dot_com_means_its_api(string address) =>
        Assert.Equal(GitHubClient.GitHubApiUrl, new GitHubClient(GitHub.Product, new Uri(address)).BaseAddress);

    [Theory]
    [InlineData("https://github.example.com")]
    [InlineData("https://github.example.com/")]
    [InlineData("https://github.example.com/api/v3/")]
    public void An_enterprise_server_has_its_api_under_a_path(string address) =>
        Assert.Equal("https://github.example.com/api/v3/", new GitHubClient(GitHub.Product, new Uri(address)).BaseAddress.AbsoluteUri);

    [Fact]
    public async Task An_enterprise_server_is_asked_under_that_path()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        await new GitHubClient(GitHub.Product, new Uri(server.Url)).User.Get("octocat");

        Assert.Equal("/api/v3/users/octocat", server.Request.Path);
    }

    [Fact]
    public async Task The_address_of_a_connection_is_taken_as_it_is()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        await GitHub.Client(server).User.Get("octocat");

        Assert.Equal("/users/octocat", server.Request.Path);
    }

    [Fact]
    public void A_relative_address_is_refused() =>
        Assert.ThrowsAny<Exception>(() => new GitHubClient(GitHub.Product, new Uri("github.example.com", UriKind.Relative)));
}
