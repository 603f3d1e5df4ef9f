using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>A model that only the hub knows to be gated.</summary>
public sealed class HubTests : IDisposable
{
    private readonly Checkout checkout = new("xgboost_abalone");

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task The_hub_is_asked_about_a_model_that_nobody_wrote_down()
    {
        using var mirror = new Server(Reply.Ok("""{"gated": "manual"}"""));

        var answer = await CommandLine.RunAsync(checkout, "DeployEndpoint --model-id somebody/closed-1B --instance-type ml.g5.xlarge", ("HF_ENDPOINT", mirror.Url));

        answer.Exits(3).Says("PL3050").Says("somebody/closed-1B is gated");
        Assert.Equal("/api/models/somebody/closed-1B", mirror.Request.Path);
    }
}
