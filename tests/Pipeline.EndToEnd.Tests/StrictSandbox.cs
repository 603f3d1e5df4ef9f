using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>A sandbox in memory that holds every request and answer to AWS's API models, and says so at its end.</summary>
internal sealed class StrictSandbox : IAsyncDisposable
{
    private StrictSandbox(SandboxHost host) => Host = host;

    public SandboxHost Host { get; }

    public Uri Endpoint => Host.Endpoint;

    public IReadOnlyList<RecordedCall> Calls => Host.Calls;

    /// <summary>The calls that change something.</summary>
    public IEnumerable<RecordedCall> Writes => Host.Calls.Where(call => call.Writes);

    public static async Task<StrictSandbox> StartAsync(Action<RecordedCall>? acted = null, bool plainIdentifiers = false, SandboxOptions? options = null) =>
        new(await SandboxHost.StartAsync((options ?? new SandboxOptions()) with { CheckModels = true, Acted = acted, PlainIdentifiers = plainIdentifiers }));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Assert.Empty(Host.Faults);
    }
}
