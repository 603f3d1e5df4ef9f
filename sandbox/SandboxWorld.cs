using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox;

/// <summary>
/// What the services share: the state, the clock and one another. A service is constructed with the world and finds its
/// neighbours through it when an operation needs them (CloudFormation creates a role in IAM, Service Catalog reads a template from S3).
/// </summary>
public sealed class SandboxWorld(SandboxOptions options, Store store)
{
    private readonly Lazy<IReadOnlyList<AwsService>> services = null!;

    /// <summary>A world with the services that <paramref name="create"/> makes; they are made on first use.</summary>
    public SandboxWorld(SandboxOptions options, Store store, Func<SandboxWorld, IEnumerable<AwsService>> create) : this(options, store) =>
        services = new(() => [.. create(this)]);

    /// <summary>How this sandbox was asked to behave.</summary>
    public SandboxOptions Options { get; } = options;

    /// <summary>The state.</summary>
    public Store Store { get; } = store;

    /// <summary>The clock.</summary>
    public TimeProvider Clock => Options.Clock;

    /// <summary>All services.</summary>
    public IReadOnlyList<AwsService> Services => services.Value;

    /// <summary>A neighbouring service.</summary>
    public T Service<T>() where T : AwsService => Services.OfType<T>().Single();
}
