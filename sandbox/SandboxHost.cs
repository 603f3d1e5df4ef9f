using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Pipeline.Sandbox.Services.S3.Wire;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox;

/// <summary>
/// A running sandbox: AWS imitated on one loopback port. Point an SDK at it with <c>AWS_ENDPOINT_URL</c> and any
/// credentials. Disposing it stops it; what it acknowledged stays in the state directory.
/// </summary>
public sealed class SandboxHost : IAsyncDisposable
{
    // A few megabytes over S3's largest part; each protocol has its own, smaller limits.
    private const long LargestBody = (5L * 1024 * 1024 * 1024) + (8 * 1024 * 1024);

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly KestrelServer server;
    private readonly Store store;
    private readonly DirectoryLock? held;
    private int disposed;

    private SandboxHost(SandboxOptions options, Store store, DirectoryLock? held, Func<SandboxWorld, IEnumerable<AwsService>>? create)
    {
        this.store = store;
        this.held = held;
        World = new(options, store, create);
        server = LoopbackKestrel.Make(options.Port, limits =>
        {
            limits.MaxRequestBodySize = LargestBody;
            limits.MinRequestBodyDataRate = null;
        });
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:41235</c>.</summary>
    public Uri Endpoint => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The requests answered so far, oldest first; the last twenty thousand of them.</summary>
    public IReadOnlyList<RecordedCall> Calls => World.Log.Calls;

    /// <summary>What went wrong inside the sandbox and was answered with an internal failure. A test expects none.</summary>
    public IReadOnlyList<Exception> Faults => World.Log.Faults;

    /// <summary>The imitated world, for callers in this process.</summary>
    public SandboxWorld World { get; }

    /// <summary>Starts a sandbox, with what an earlier one left in the state directory.</summary>
    /// <exception cref="StateInUse">Another process works with that directory.</exception>
    /// <exception cref="StateForeign">The directory that is to be emptied is no sandbox's.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<SandboxHost> StartAsync(SandboxOptions options, CancellationToken cancellation = default) => StartAsync(options, null, cancellation);

    /// <summary>Starts a sandbox in which the services that <paramref name="create"/> makes come before those found by name.</summary>
    internal static async Task<SandboxHost> StartAsync(SandboxOptions options, Func<SandboxWorld, IEnumerable<AwsService>>? create, CancellationToken cancellation)
    {
        if (options is { Reset: true, StateDirectory: { } former })
            StateDirectory.RequireOwn(former);
        var held = options.StateDirectory is { } directory ? await DirectoryLock.TakeAsync(directory, options.LockPatience, cancellation) : null;
        Store? store = null;
        try
        {
            if (options is { Reset: true, StateDirectory: { } own })
                StateDirectory.Empty(own);
            store = options.StateDirectory is { } kept ? Store.Open(kept) : new Store();
            var host = new SandboxHost(options, store, held, create);
            host.World.Blobs.SweepAtStart();
            await host.server.StartAsync(new FrontDoor(host.World, new(new S3Protocol(host.World.Blobs, options.Clock)), host.World.Log), cancellation);
            host.World.Endpoint = host.Endpoint;
            return host;
        }
        catch
        {
            store?.Dispose();
            held?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 1)
            return;
        using var patience = new CancellationTokenSource(Goodbye);
        await server.StopAsync(patience.Token);
        await World.Background.StopAsync(Goodbye);
        server.Dispose();
        store.Dispose();
        held?.Dispose();
    }
}
