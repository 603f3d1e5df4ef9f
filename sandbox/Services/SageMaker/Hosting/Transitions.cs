namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What is going on with endpoints and components, one thing after the other for each, so that whoever has to may wait for its end.</summary>
internal sealed class Transitions(SandboxWorld world)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> last = [];

    /// <summary>Begins some work when what went on with that key before is over.</summary>
    public Task Start(string key, Func<CancellationToken, Task> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (gate)
        {
            before = last.GetValueOrDefault(key) ?? Task.CompletedTask;
            last[key] = done.Task;
        }
        world.Background.Start(async stopping =>
        {
            try
            {
                await before.WaitAsync(stopping);
                await work(stopping);
            }
            finally
            {
                Forget(key, done.Task);
                done.SetResult();
            }
        });
        return done.Task;
    }

    private void Forget(string key, Task task)
    {
        lock (gate)
            if (last.GetValueOrDefault(key) == task)
                last.Remove(key);
    }
}
