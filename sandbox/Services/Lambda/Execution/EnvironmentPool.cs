using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>
/// The execution environments. One that is warm is used again by the same revision of the function; one that nobody used for a
/// while, and all when the sandbox stops, are ended.
/// </summary>
internal sealed class EnvironmentPool
{
    // AWS tells no numbers; minutes are what people measure.
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(2);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    private readonly SandboxWorld world;
    private readonly Lock gate = new();
    private readonly List<Warm> waiting = [];
    private readonly Dictionary<string, int> busy = new(StringComparer.Ordinal);
    private readonly Lazy<string> folder;
    private bool watching;

    public EnvironmentPool(SandboxWorld world)
    {
        this.world = world;
        folder = new(Prepare);
    }

    /// <summary>Executes a function, in a warm environment or in a new one.</summary>
    /// <param name="function">The function.</param>
    /// <param name="invocation">The event.</param>
    /// <param name="reserved">How many invocations the function may have at once; null when nobody says.</param>
    /// <param name="cancellation">Gives up and ends the environment.</param>
    /// <exception cref="AwsError">The function has as many invocations as it may.</exception>
    public async Task<(Outcome Outcome, string LogStream)> RunAsync(FunctionCode function, Invocation invocation, int? reserved, CancellationToken cancellation)
    {
        Enter(function.Arn, reserved);
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, world.Background.Stopping);
            return await InvokeAsync(await TakeAsync(function, either.Token), invocation, either.Token);
        }
        finally
        {
            Leave(function.Arn);
        }
    }

    /// <summary>Ends the warm environments of a function.</summary>
    public void Retire(string arn) => End(Taken(warm => warm.Environment.Function.Arn == arn));

    private async Task<(Outcome Outcome, string LogStream)> InvokeAsync(ExecutionEnvironment environment, Invocation invocation, CancellationToken cancellation)
    {
        var kept = false;
        try
        {
            var outcome = await environment.InvokeAsync(invocation, cancellation);
            kept = environment.IsAlive && Keep(environment);
            return (outcome, environment.LogStream);
        }
        finally
        {
            if (!kept)
                await environment.DisposeAsync();
        }
    }

    private void Enter(string arn, int? reserved)
    {
        lock (gate)
        {
            var now = busy.GetValueOrDefault(arn);
            if (now >= reserved)
                throw new AwsError("TooManyRequestsException", "Rate Exceeded.", 429) { Members = new() { ["Reason"] = "ReservedFunctionConcurrentInvocationLimitExceeded", ["Type"] = "User" } };
            busy[arn] = now + 1;
            if (!watching)
                world.Background.Start(EndAtStopAsync);
            watching = true;
        }
    }

    private void Leave(string arn)
    {
        lock (gate)
            if (--busy[arn] == 0)
                busy.Remove(arn);
    }

    private async Task<ExecutionEnvironment> TakeAsync(FunctionCode function, CancellationToken cancellation)
    {
        End(Taken(warm => warm.Environment is var other && other.Function.Arn == function.Arn && other.Function.Version == function.Version
            && (other.Function.Revision != function.Revision || !other.IsAlive || world.Clock.GetUtcNow() - other.Created > Oldest)));
        lock (gate)
            if (waiting.FindLastIndex(warm => warm.Environment.Function.Arn == function.Arn && warm.Environment.Function.Version == function.Version) is >= 0 and var place)
            {
                var found = waiting[place];
                waiting.RemoveAt(place);
                found.Timer.Dispose();
                return found.Environment;
            }
        return await ExecutionEnvironment.StartAsync(world, function, folder.Value, cancellation);
    }

    // False when the sandbox is stopping.
    private bool Keep(ExecutionEnvironment environment)
    {
        lock (gate)
        {
            if (world.Background.Stopping.IsCancellationRequested)
                return false;
            waiting.Add(new(environment, world.Clock.CreateTimer(_ => End(Taken(warm => warm.Environment == environment)), null, Idle, Timeout.InfiniteTimeSpan)));
            return true;
        }
    }

    // The sandbox waits for its background work when it stops: environments are ended in it.
    private async Task EndAtStopAsync(CancellationToken stopping)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, stopping);
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(Taken(_ => true).Select(warm => warm.EndAsync()));
            while (IsBusy)
                await Task.Delay(Glance, CancellationToken.None);
            if (folder.IsValueCreated)
                Directory.Delete(folder.Value, recursive: true);
        }
    }

    private bool IsBusy
    {
        get
        {
            lock (gate)
                return busy.Count > 0;
        }
    }

    private List<Warm> Taken(Predicate<Warm> which)
    {
        lock (gate)
        {
            var found = waiting.FindAll(which);
            waiting.RemoveAll(found.Contains);
            return found;
        }
    }

    private void End(List<Warm> ending)
    {
        foreach (var warm in ending)
            world.Background.Start(_ => warm.EndAsync());
    }

    // What a sandbox that was killed left behind is cleared away; nobody else works in that folder.
    private string Prepare()
    {
        if (world.Options.StateDirectory is not { } state)
            return Directory.CreateTempSubdirectory("sandbox-lambda-").FullName;
        var place = Path.Combine(Path.GetFullPath(state), "lambda");
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        return Directory.CreateDirectory(place).FullName;
    }

    private sealed record Warm(ExecutionEnvironment Environment, ITimer Timer)
    {
        public async Task EndAsync()
        {
            await Timer.DisposeAsync();
            await Environment.DisposeAsync();
        }
    }
}
