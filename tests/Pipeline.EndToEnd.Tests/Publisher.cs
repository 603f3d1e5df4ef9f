using Pipeline.Aws;
using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Runs of the build's own object graph against a sandbox, without a process of their own: quick enough to repeat a hundred times.</summary>
internal sealed class Publisher(Checkout checkout, SandboxHost sandbox, string account = "111122223333")
{
    public Publisher(Checkout checkout, StrictSandbox sandbox) : this(checkout, sandbox.Host)
    {
    }

    public List<Event> Events { get; } = [];

    /// <summary>What <c>DeployPortfolio</c> does.</summary>
    public async Task<IReadOnlyList<Output>> DeployAsync(CancellationToken cancellation = default)
    {
        using var reporter = new Reporter([new Recorder(Events)], TimeProvider.System);
        using var parts = Parts(reporter);
        return await parts.Run.DeployAsync(parts.PortfoliosAndNeeded, cancellation);
    }

    /// <summary>What <c>Plan</c> does for the portfolio and what it needs.</summary>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(CancellationToken cancellation = default)
    {
        using var reporter = new Reporter([new Recorder(Events)], TimeProvider.System);
        using var parts = Parts(reporter);
        return await parts.Run.PlanAsync(parts.PortfoliosAndNeeded, cancellation);
    }

    /// <summary>Clients for reading back.</summary>
    public AwsSession Session() => new(Target("us-east-1"));

    /// <summary>The object graph, for what it has no target for.</summary>
    public Composition Parts(Reporter reporter, TimeSpan? patience = null, PortfolioOptions? publishing = null) =>
        new(new Layout(checkout.Root), "local", new Dictionary<string, string>(), reporter, Target) { Patience = patience, Publishing = publishing ?? new PortfolioOptions() };

    private AwsTarget Target(string region) => new(region, sandbox.Endpoint, account);

    private sealed class Recorder(List<Event> events) : IPrinter
    {
        public void Show(Event happened, TimeSpan elapsed)
        {
            lock (events)
                events.Add(happened);
        }
    }
}
