using System.Text.Json;
using Amazon.ServiceCatalog.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class IdempotencyTokens
{
    private static readonly CreatePortfolioRequest Request = new() { DisplayName = "MLOps", ProviderName = "administrator" };

    [Fact]
    public async Task A_missing_token_is_made_up_and_differs_between_calls()
    {
        using var server = new Server(Reply.Ok("{}"));
        using var client = Clients.ServiceCatalog(server);
        await client.CreatePortfolioAsync(Request);
        await client.CreatePortfolioAsync(Request);

        Assert.Equal(2, server.Requests.Select(Token).Distinct().Count());
        Assert.All(server.Requests, request => Assert.True(Guid.TryParse(Token(request), out _)));
        Assert.Null(Request.IdempotencyToken);
    }

    [Fact]
    public async Task A_retry_sends_the_same_token_again()
    {
        using var server = new Server(new Reply(503, ""), Reply.Ok("{}"));
        await Clients.ServiceCatalog(server).CreatePortfolioAsync(Request);

        Assert.Equal(2, server.Requests.Count);
        Assert.Single(server.Requests.Select(Token).Distinct());
    }

    private static string Token(Received request) =>
        JsonDocument.Parse(request.Body).RootElement.GetProperty("IdempotencyToken").GetString()!;
}
