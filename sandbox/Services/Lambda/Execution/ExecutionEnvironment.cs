using System.Globalization;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>
/// A process that executes a function, its Runtime API and its folder. It takes one invocation at a time, is used again while it is
/// warm, and is of no more use once it has crashed or run out of time.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html</remarks>
internal sealed class ExecutionEnvironment : IAsyncDisposable
{
    private static readonly TimeSpan LongestInit = TimeSpan.FromSeconds(10);

    private readonly TimeProvider clock;
    private readonly Workplace place;
    private readonly TaskCompletionSource<Outcome> initError = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RuntimeApi api;
    private readonly long begun;
    private LoopbackServer? server;
    private ChildProcess? child;
    private bool warm;

    private ExecutionEnvironment(FunctionCode function, Workplace place, TimeProvider clock)
    {
        (Function, this.place, this.clock, begun) = (function, place, clock, clock.GetTimestamp());
        Created = clock.GetUtcNow();
        api = new(outcome => initError.TrySetResult(outcome));
    }

    /// <summary>What it executes.</summary>
    public FunctionCode Function { get; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; }

    /// <summary>Where its log goes.</summary>
    public string LogStream => place.LogStream;

    /// <summary>Whether it can take another invocation.</summary>
    public bool IsAlive => child is { Exited.IsCompleted: false } && warm && api.Asked.IsCompleted;

    /// <summary>Unpacks the package and starts the process.</summary>
    public static async Task<ExecutionEnvironment> StartAsync(SandboxWorld world, FunctionCode function, string folder, CancellationToken cancellation)
    {
        var zip = await world.Blobs.ReadAsync(function.Package, cancellation);
        var started = new ExecutionEnvironment(function, Workplace.Open(folder, function, zip, world.Clock.GetUtcNow()), world.Clock);
        try
        {
            started.server = await LoopbackServer.StartAsync(started.api.ServeAsync, cancellation);
            var command = Runtimes.Command(function.Runtime, function.Handler, started.place.Code, started.place.Root);
            started.child = ChildProcess.Start(command, started.place.Code, FunctionVariables.Of(world, function, started.place, started.server.Authority), started.place.Output);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Has the function work on an event.</summary>
    public async Task<Outcome> InvokeAsync(Invocation invocation, CancellationToken cancellation)
    {
        var id = invocation.RequestId;
        var lines = new List<string> { $"START RequestId: {id} Version: {Function.Version}" };
        var initialised = warm ? (TimeSpan?)null : await InitAsync(cancellation);
        var start = clock.GetTimestamp();
        var outcome = initError.Task.IsCompleted ? await initError.Task
            : child!.Exited.IsCompleted ? Crashed(id)
            : warm ? await WorkAsync(invocation, cancellation)
            : TimedOut(id, LongestInit);
        lines.AddRange(place.Printed());
        if (outcome.Problem is { } problem)
            lines.Add(problem);
        var spent = clock.GetElapsedTime(start).TotalMilliseconds;
        lines.Add($"END RequestId: {id}");
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"REPORT RequestId: {id}\tDuration: {spent:0.00} ms\tBilled Duration: {Math.Ceiling(spent):0} ms\tMemory Size: {Function.Memory} MB\t{Init(initialised)}"));
        return outcome with { Log = lines };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (child is not null)
            await child.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        place.Remove();
    }

    private async Task<TimeSpan> InitAsync(CancellationToken cancellation)
    {
        await AnyAsync(LongestInit, cancellation, api.Asked, initError.Task, child!.Exited);
        warm = api.Asked.IsCompleted;
        return clock.GetElapsedTime(begun);
    }

    private async Task<Outcome> WorkAsync(Invocation invocation, CancellationToken cancellation)
    {
        var offer = api.Give(invocation, clock.GetUtcNow() + Function.Timeout);
        await AnyAsync(Function.Timeout, cancellation, WholeAsync(offer), child!.Exited);
        if (offer.Answer.Task.IsCompleted)
            return await offer.Answer.Task;
        return child.Exited.IsCompleted ? Crashed(invocation.RequestId) : TimedOut(invocation.RequestId, Function.Timeout);
    }

    // An invocation is over when its runtime asks for the next one: what the handler left to do counts.
    private async Task WholeAsync(Offer offer)
    {
        await offer.Answer.Task;
        await api.Asked;
    }

    private async Task AnyAsync(TimeSpan limit, CancellationToken cancellation, params Task[] ends)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny([.. ends, Task.Delay(limit, clock, over.Token)]);
        cancellation.ThrowIfCancellationRequested();
        await over.CancelAsync();
    }

    private Outcome Crashed(string id) => Outcome.Of("Runtime.ExitError", id, child!.Exited.Result switch
    {
        0 => "Runtime exited without providing a reason",
        137 => "Runtime exited with error: signal: killed",
        > 128 and var code => $"Runtime exited with error: signal: {code - 128}",
        var code => $"Runtime exited with error: exit status {code}",
    });

    private static Outcome TimedOut(string id, TimeSpan limit) =>
        Outcome.Of("Sandbox.Timedout", id, string.Create(CultureInfo.InvariantCulture, $"Task timed out after {limit.TotalSeconds:0.00} seconds"));

    private static string Init(TimeSpan? initialised) =>
        initialised is { } time ? string.Create(CultureInfo.InvariantCulture, $"Init Duration: {time.TotalMilliseconds:0.00} ms\t") : "";
}
