using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.Sandbox;

/// <summary>How a sandbox is asked to behave.</summary>
public sealed record SandboxOptions
{
    /// <summary>Where the state is kept; null keeps it in memory only.</summary>
    public string? StateDirectory { get; init; }

    /// <summary>How long to wait for another process that works with the same state directory.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The loopback port; 0 lets the system choose one.</summary>
    public int Port { get; init; }

    /// <summary>The account of callers whose access key id is not itself a twelve-digit account id.</summary>
    public string DefaultAccount { get; init; } = "111122223333";

    /// <summary>The clock; tests pass their own.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Whether every answer, and every request beyond what the service itself refuses, is held to the API model: a member that
    /// does not exist becomes a fault of the sandbox. For tests.
    /// </summary>
    public bool CheckModels { get; init; }

    /// <summary>Whether what the state directory holds is thrown away first.</summary>
    public bool Reset { get; init; }

    /// <summary>What is told to fail: operations, whoever calls them, and resources of stacks. Texts such as <c>ssm:PutParameter:too tired</c> will do.</summary>
    public IReadOnlyList<Failing> Fail { get; init; } = [];

    /// <summary>How long calls over the wire take; of several that are about a call the narrowest counts.</summary>
    public IReadOnlyList<Latency> Latency { get; init; } = [];

    /// <summary>How many calls over the wire are taken before the rest is throttled; of several that are about a call the narrowest counts.</summary>
    public IReadOnlyList<Throttle> Throttle { get; init; } = [];

    /// <summary>The share of calls over the wire that fail with 500 or 503 and are not carried out.</summary>
    public IReadOnlyList<Share> Errors { get; init; } = [];

    /// <summary>The share of calls over the wire whose connection breaks, half of them before and half after they were carried out.</summary>
    public IReadOnlyList<Share> Drops { get; init; } = [];

    /// <summary>What decides when errors and drops happen: the same seed, the same calls, the same mishaps.</summary>
    public int Seed { get; init; }

    /// <summary>After how many calls an access key's session counts as expired; 0 is from the start, null never.</summary>
    public int? ExpireCredentialsAfter { get; init; }

    /// <summary>How many rows a page of a list has at most; null leaves it to the services.</summary>
    public int? PageSize { get; init; }

    /// <summary>
    /// Told of every request when it has been carried out and before it is answered: the moment at which a client that dies
    /// knows least. Tests end their client here.
    /// </summary>
    public Action<RecordedCall>? Acted { get; init; }

    /// <summary>Told of everything that goes wrong inside the sandbox, as it happens.</summary>
    public Action<Exception>? Faulted { get; init; }

    /// <summary>How long a CloudFormation resource takes; nothing unless somebody wants to watch, or to stop, a stack in progress.</summary>
    public TimeSpan ResourceDelay { get; init; }

    /// <summary>
    /// Whether Service Catalog's ids are bare UUIDs, as other emulators give them, instead of <c>port-...</c> and <c>prod-...</c>:
    /// a client must not rely on their form.
    /// </summary>
    public bool PlainIdentifiers { get; init; }

    /// <summary>
    /// How long things take of what they take at AWS: 0 is at once, 1 is as long as there (an endpoint some minutes), 0.01 a hundredth.
    /// </summary>
    public double TimeScale { get; init; }

    /// <summary>How long a new or changed role cannot be assumed yet; at AWS some seconds (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency).</summary>
    public TimeSpan PropagationDelay { get; init; }

    /// <summary>How many requests an hour GitHub answers per token.</summary>
    public int GitHubRateLimit { get; init; } = 5000;

    /// <summary>How many writing requests a minute GitHub answers per token before its secondary limit; null for no such limit.</summary>
    public int? GitHubWritesPerMinute { get; init; }
}
