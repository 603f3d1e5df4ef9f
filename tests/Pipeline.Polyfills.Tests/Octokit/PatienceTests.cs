using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class PatienceTests
{
    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        using var server = new Server();
        var client = GitHub.Client(server);
        client.SetRequestTimeout(TimeSpan.FromMilliseconds(40));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.User.Current());
    }

    [Fact]
    public async Task A_request_can_be_stopped()
    {
        using var server = new Server();
        using var stop = new CancellationTokenSource();
        var asked = GitHub.Connection(server).Get<User>(new Uri("user", UriKind.Relative), null, null, stop.Token, null);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_refusal_of_GitHubs()
    {
        var server = new Server();
        var client = GitHub.Client(server);
        server.Dispose();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.User.Current());
    }
}
