using System.Text;
using Octokit;
using Octokit.Internal;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class CredentialTests
{
    [Fact]
    public async Task A_token_is_shown_as_a_token()
    {
        var header = await Authorization(new Credentials(GitHub.Token));

        Assert.Equal($"Token {GitHub.Token}", header, ignoreCase: true);
    }

    [Fact]
    public async Task A_token_of_an_app_is_shown_as_a_bearer() =>
        Assert.Equal($"Bearer {GitHub.Token}", await Authorization(new Credentials(GitHub.Token, AuthenticationType.Bearer)));

    [Fact]
    public async Task A_name_and_a_password_are_shown_in_base64()
    {
        var header = await Authorization(new Credentials("octocat", "a password"));

        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("octocat:a password"))}", header);
    }

    [Fact]
    public async Task Nobody_in_particular_shows_nothing() => Assert.Null(await Authorization(Credentials.Anonymous));

    [Fact]
    public async Task Credentials_can_be_changed_between_requests()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        var client = GitHub.Client(server);
        await client.User.Current();
        client.Credentials = new Credentials("another");
        await client.User.Current();

        Assert.EndsWith(" another", server.Requests[1].Headers["Authorization"]);
        Assert.Equal("another", client.Credentials.Password);
    }

    [Fact]
    public async Task A_store_is_asked_for_every_request()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        var connection = new Connection(GitHub.Product, new Uri(server.Url + "/"), new Counting());
        await new GitHubClient(connection).User.Current();
        await new GitHubClient(connection).User.Current();

        Assert.EndsWith(" token-2", server.Requests[1].Headers["Authorization"]);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(422)]
    [InlineData(500)]
    public async Task No_refusal_tells_the_token(int status)
    {
        using var server = new Server(GitHub.Refusal(status, "No"));
        var refusal = await Assert.ThrowsAnyAsync<ApiException>(() => GitHub.Client(server).User.Current());

        Assert.DoesNotContain(GitHub.Token, refusal.ToString());
        Assert.DoesNotContain(GitHub.Token, refusal.HttpResponse.Headers.Values);
    }

    [Fact]
    public void The_text_of_credentials_is_not_their_secret() => Assert.DoesNotContain(GitHub.Token, new Credentials(GitHub.Token).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_token_is_refused(string? token) => Assert.ThrowsAny<ArgumentException>(() => new Credentials(token));

    private static async Task<string?> Authorization(Credentials credentials)
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        await GitHub.Client(server, credentials).User.Current();
        return server.Request.Headers.GetValueOrDefault("Authorization");
    }

    private sealed class Counting : ICredentialStore
    {
        private int asked;

        public Task<Credentials> GetCredentials() => Task.FromResult(new Credentials($"token-{++asked}"));
    }
}
