using System.Net;
using Pipeline.HuggingFace;

namespace Pipeline.Tests.HuggingFace;

/// <summary>What the hub says of models, by a mirror on loopback, as <c>HF_ENDPOINT</c> names one.</summary>
public sealed class HubModelsTests : IDisposable
{
    private readonly HttpListener mirror = new();
    private readonly HttpClient client = new();
    private readonly Uri address;

    public HubModelsTests()
    {
        for (var port = 42100; ; port++)
            try
            {
                address = new Uri($"http://127.0.0.1:{port}/");
                mirror.Prefixes.Clear();
                mirror.Prefixes.Add(address.ToString());
                mirror.Start();
                return;
            }
            catch (HttpListenerException) when (port < 42200)
            {
            }
    }

    public void Dispose()
    {
        mirror.Close();
        client.Dispose();
    }

    [Theory]
    [InlineData("""{"id": "owner/name", "gated": "manual"}""", 200, true)]
    [InlineData("""{"id": "owner/name", "gated": "auto"}""", 200, true)]
    [InlineData("""{"id": "owner/name", "gated": false}""", 200, false)]
    [InlineData("""{"id": "owner/name"}""", 200, null)]
    [InlineData("""{"error": "Invalid username or password."}""", 401, null)]
    [InlineData("a proxy's page", 200, null)]
    public async Task A_model_is_gated_open_or_nobody_knows(string body, int status, bool? gated)
    {
        var asked = AnswerAsync(body, status);

        Assert.Equal(gated, await new HubModels(client, address).IsGatedAsync("owner/name", default));
        Assert.Equal("/api/models/owner/name", await asked);
    }

    [Fact]
    public async Task Nobody_waits_for_a_hub_that_is_not_there()
    {
        mirror.Close();

        Assert.Null(await new HubModels(client, address).IsGatedAsync("owner/name", default));
    }

    private async Task<string> AnswerAsync(string body, int status)
    {
        var context = await mirror.GetContextAsync();
        context.Response.StatusCode = status;
        await using (var writer = new StreamWriter(context.Response.OutputStream))
            await writer.WriteAsync(body);
        return context.Request.Url!.AbsolutePath;
    }
}
