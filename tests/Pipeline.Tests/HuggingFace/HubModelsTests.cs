using Pipeline.HuggingFace;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Tests.HuggingFace;

/// <summary>What the hub says of models, by a mirror on loopback, as <c>HF_ENDPOINT</c> names one.</summary>
public sealed class HubModelsTests : IDisposable
{
    private readonly HttpClient client = new();

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("""{"id": "owner/name", "gated": "manual"}""", 200, true)]
    [InlineData("""{"id": "owner/name", "gated": "auto"}""", 200, true)]
    [InlineData("""{"id": "owner/name", "gated": false}""", 200, false)]
    [InlineData("""{"id": "owner/name"}""", 200, null)]
    [InlineData("""{"error": "Invalid username or password."}""", 401, null)]
    [InlineData("a proxy's page", 200, null)]
    public async Task A_model_is_gated_open_or_nobody_knows(string body, int status, bool? gated)
    {
        using var mirror = new Server(new Reply(status, body));

        Assert.Equal(gated, await new HubModels(client, new Uri(mirror.Url)).IsGatedAsync("owner/name", default));
        Assert.Equal("/api/models/owner/name", mirror.Request.Path);
    }

    [Fact]
    public async Task Nobody_waits_for_a_hub_that_is_not_there()
    {
        var gone = new Server();
        gone.Dispose();

        Assert.Null(await new HubModels(client, new Uri(gone.Url)).IsGatedAsync("owner/name", default));
    }
}
