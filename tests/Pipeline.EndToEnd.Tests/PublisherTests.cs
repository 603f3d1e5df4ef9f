namespace Pipeline.EndToEnd.Tests;

/// <summary>Tests that publish one template out of a checkout of their own to a sandbox of their own.</summary>
public abstract class PublisherTests : IAsyncLifetime
{
    private protected Checkout Checkout { get; } = new("xgboost_abalone");

    private protected StrictSandbox Sandbox { get; private set; } = null!;

    private protected Publisher Publisher { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Sandbox = await StrictSandbox.StartAsync();
        Publisher = new Publisher(Checkout, Sandbox);
        Checkout.KeepOnly("xgboost_abalone");
    }

    public async Task DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        Checkout.Dispose();
    }
}
