using System.Text;
using Pipeline.Aws;
using Pipeline.Modules.Identities;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Identities;

/// <summary>Runs of the identity targets against a sandbox, without a process of their own.</summary>
internal sealed class IdentityMaker(Checkout checkout, StrictSandbox sandbox, string account = "111122223333")
{
    private readonly MemoryStream log = new();

    public List<Event> Events { get; } = [];

    /// <summary>Everything that was said, as the JSON log has it.</summary>
    public string Log => Encoding.UTF8.GetString(log.ToArray());

    public string KeyFile => Path.Combine(checkout.Root, "sagemaker_user_credentials.json");

    public string RoleFile => Path.Combine(checkout.Root, "sagemaker_execution_role.json");

    /// <summary>What <c>CreateSageMakerRole</c> does.</summary>
    public Task UserAsync(IdentityOptions? options = null, CancellationToken cancellation = default) =>
        InAsync(options, parts => parts.Identities.CreateUserAsync(parts.Users, "", cancellation));

    /// <summary>What <c>CreateSageMakerRole --rotate</c> does.</summary>
    public Task RotateAsync(CancellationToken cancellation = default) => UserAsync(new IdentityOptions(Rotate: true), cancellation);

    /// <summary>What <c>CreateSageMakerExecutionRole</c> does.</summary>
    public Task RoleAsync(IdentityOptions? options = null, CancellationToken cancellation = default) =>
        InAsync(options, parts => parts.Identities.CreateExecutionRoleAsync(parts.ExecutionRoles, "", cancellation));

    /// <summary>What <c>Plan</c> says of the identities.</summary>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync()
    {
        IReadOnlyList<PlannedChange> changes = [];
        await InAsync(null, async parts => changes = await parts.Run.PlanAsync([.. parts.Users, .. parts.ExecutionRoles], default));
        return changes;
    }

    /// <summary>Clients for reading back and for what other people do.</summary>
    public AwsSession Session() => new(Target("us-east-1"));

    private async Task InAsync(IdentityOptions? options, Func<Composition, Task> work)
    {
        using var reporter = new Reporter([new Recorder(Events), new JsonLinesPrinter(new Kept(log), TimeProvider.System)], TimeProvider.System);
        using var parts = new Composition(new Layout(checkout.Root), "local", new Dictionary<string, string>(), reporter, Target) { IdentityOptions = options ?? new IdentityOptions() };
        await work(parts);
    }

    private AwsTarget Target(string region) => new(region, sandbox.Endpoint, account);

    private sealed class Recorder(List<Event> events) : IPrinter
    {
        public void Show(Event happened, TimeSpan elapsed)
        {
            lock (events)
                events.Add(happened);
        }
    }

    // The printer closes what it writes to, and the next run writes on.
    private sealed class Kept(MemoryStream inner) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);

        public override void WriteByte(byte value) => inner.WriteByte(value);
    }
}
