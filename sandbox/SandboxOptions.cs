using Pipeline.Sandbox.Serving;

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

    /// <summary>
    /// What is told to fail: logical ids of CloudFormation resources, or operations written <c>service:Operation</c>,
    /// each optionally followed by <c>=reason</c>.
    /// </summary>
    public IReadOnlyList<string> Fail { get; init; } = [];

    /// <summary>
    /// Told of every request when it has been carried out and before it is answered: the moment at which a client that dies
    /// knows least. Tests end their client here.
    /// </summary>
    public Action<RecordedCall>? Acted { get; init; }

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
