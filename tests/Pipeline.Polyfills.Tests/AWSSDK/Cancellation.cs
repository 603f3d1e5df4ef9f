using Amazon.CloudFormation.Model;
using Amazon.ServiceCatalog.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Cancellation
{
    [Fact(Timeout = 10_000)]
    public async Task A_call_that_waits_for_its_answer_can_be_cancelled()
    {
        using var server = new Server();
        using var cancel = new CancellationTokenSource();
        var call = Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest(), cancel.Token);
        while (server.Requests.Count == 0) await Task.Delay(5);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_cancelled_token_sends_nothing()
    {
        using var server = new Server(Reply.Ok("<ListStacksResponse/>"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Clients.CloudFormation(server).ListStacksAsync(new ListStacksRequest(), new CancellationToken(canceled: true)));

        Assert.Empty(server.Requests);
    }
}
