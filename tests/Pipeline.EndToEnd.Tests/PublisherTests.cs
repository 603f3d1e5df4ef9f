using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Tests that publish one template out of a checkout of their own to a sandbox of their own.</summary>
public abstract class PublisherTests : IAsyncLifetime
{
    private protected Checkout Checkout { get; } = new("xgboost_abalone");

    private protected StrictSandbox Sandbox { get; private set; } = null!;

    private protected Publisher Publisher { get; private set; } = null!;

    /// <summary>How the sandbox behaves.</summary>
    private protected virtual SandboxOptions Behaviour => new();

    public virtual async Task InitializeAsync()
    {
        Sandbox = await StrictSandbox.StartAsync(options: Behaviour);
        Publisher = new Publisher(Checkout, Sandbox);
        Checkout.KeepOnly("xgboost_abalone");
    }

    public async Task DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        Checkout.Dispose();
    }
}
