using System.Net;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>A model that only the hub knows to be gated.</summary>
public sealed class HubTests : IDisposable
{
    private readonly Checkout checkout = new("xgboost_abalone");
    private readonly HttpListener mirror = new();

    public void Dispose()
    {
        mirror.Close();
        checkout.Dispose();
    }

    [Fact]
    public async Task The_hub_is_asked_about_a_model_that_nobody_wrote_down()
    {
        var address = Start();
        var asked = AnswerAsync();

        var answer = await CommandLine.RunAsync(checkout, "DeployEndpoint --model-id somebody/closed-1B --instance-type ml.g5.xlarge", ("HF_ENDPOINT", address));

        answer.Exits(3).Says("PL3050").Says("somebody/closed-1B is gated");
        Assert.Equal("/api/models/somebody/closed-1B", await asked);
    }

    // The listener takes no port 0: the first one that is free.
    private string Start()
    {
        for (var port = 42300; ; port++)
            try
            {
                mirror.Prefixes.Clear();
                mirror.Prefixes.Add($"http://127.0.0.1:{port}/");
                mirror.Start();
                return $"http://127.0.0.1:{port}/";
            }
            catch (HttpListenerException) when (port < 42400)
            {
            }
    }

    private async Task<string> AnswerAsync()
    {
        var context = await mirror.GetContextAsync();
        await using (var writer = new StreamWriter(context.Response.OutputStream))
            await writer.WriteAsync("""{"gated": "manual"}""");
        return context.Request.Url!.AbsolutePath;
    }
}
