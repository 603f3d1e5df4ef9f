namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary><c>DeleteEndpoint</c> and <c>ListEndpoints</c> as a person types them.</summary>
public sealed class EndpointCommandTests : EndpointTests
{
    [Fact]
    public async Task A_newcomer_hears_that_there_is_nothing()
    {
        (await CommandLine.RunAsync(Checkout, "ListEndpoints")).Exits(0).Says("no endpoints in us-east-1");
        (await CommandLine.RunAsync(Checkout, "DeleteEndpoint --endpoint-name chat")).Exits(0).Says("nothing to delete");
        (await CommandLine.RunAsync(Checkout, "DeleteEndpoint --endpoint-name chat --must-exist")).Exits(5).Says("PL5020").Says("there is no endpoint chat");
        (await CommandLine.RunAsync(Checkout, "DeleteEndpoint")).Exits(2).Says("PL2460");
    }

    [Fact]
    public async Task What_cannot_be_meant_is_told_before_anything_is_called()
    {
        var answer = await CommandLine.RunAsync(Checkout, "DeleteEndpoint --endpoint-name chat_1 --all-in-environment");

        answer.Exits(2).Says("PL2461").Says("PL2462").Says("Nothing was called");
        Assert.DoesNotContain("account ", answer.Output);
    }

    [Fact]
    public async Task An_endpoint_is_listed_and_deleted()
    {
        await Hosting.ModelAsync("m");
        await Hosting.EndpointAsync("chat", "chat-config", "m");

        (await RunAsync("ListEndpoints --environment dev")).Exits(0).Says("1 endpoint in us-east-1").Says("ml.m5.large x 1");
        (await RunAsync("DeleteEndpoint --environment dev")).Exits(2).Says("./build.sh DeleteEndpoint --environment dev --endpoint-name chat").Says("chat  ");
        (await RunAsync("DeleteEndpoint --environment dev --endpoint-name chat")).Exits(0).Says("configuration  chat-config").Says("deleted");
        await LeavesNothingAsync();
    }

    private Task<Answer> RunAsync(string arguments) => CommandLine.RunAsync(Checkout, arguments,
        ("AWS_ENDPOINT_URL", Sandbox.Endpoint.ToString()), ("AWS_ACCESS_KEY_ID", "111122223333"), ("AWS_SECRET_ACCESS_KEY", "dummy-secret"));
}
