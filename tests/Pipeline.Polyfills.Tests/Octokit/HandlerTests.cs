using System.Net;
using Octokit;
using Octokit.Internal;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

/// <summary>Callers put proxies, logs and patience between the client and the wire.</summary>
public class HandlerTests
{
    [Fact]
    public async Task Requests_go_through_a_handler_of_the_callers_own()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octocat"}"""));
        var handler = new Once(HttpMessageHandlerFactory.CreateDefault());
        var user = await Client(server, handler).User.Current();

        Assert.Equal("octocat", user.Login);
        Assert.Equal(1, handler.Sent);
    }

    [Fact]
    public async Task A_handler_may_send_a_request_with_its_body_again()
    {
        using var server = new Server(GitHub.Refusal(429, "Too many"), GitHub.Created("""{"name":"hello"}"""));
        var repository = await Client(server, new Once(HttpMessageHandlerFactory.CreateDefault())).Repository.Create(new NewRepository("hello"));

        Assert.Equal("hello", repository.Name);
        Assert.Equal(server.Requests[0].Body, server.Requests[1].Body);
        Assert.Equal(server.Requests[0].Headers["Authorization"], server.Requests[1].Headers["Authorization"]);
    }

    [Fact]
    public async Task GitHub_dot_com_can_be_reached_through_a_handler_too()
    {
        var asked = new Kept();
        var user = await new GitHubClient(new Connection(GitHub.Product, new HttpClientAdapter(() => asked))).User.Get("octocat");

        Assert.Equal("octocat", user.Login);
        Assert.Equal("https://api.github.com/users/octocat", asked.Address);
    }

    private static GitHubClient Client(Server server, HttpMessageHandler handler) => new(new Connection(
        GitHub.Product, new Uri(server.Url + "/"), new InMemoryCredentialStore(new Credentials(GitHub.Token)), new HttpClientAdapter(() => handler), new SimpleJsonSerializer()));

    /// <summary>Asks once more when it was too much.</summary>
    private sealed class Once(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int Sent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent++;
            var answer = await base.SendAsync(request, cancellationToken);
            return answer.StatusCode == HttpStatusCode.TooManyRequests ? await base.SendAsync(request, cancellationToken) : answer;
        }
    }

    private sealed class Kept : HttpMessageHandler
    {
        public string? Address { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri?.AbsoluteUri;
            var content = new StringContent("""{"login":"octocat"}""", System.Text.Encoding.UTF8, "application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
        }
    }
}
