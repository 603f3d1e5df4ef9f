using System.Collections.Concurrent;
using Pipeline.Sandbox.Services.CloudFormation;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>Work on stacks in the background, on one thing by one worker at a time.</summary>
internal sealed class Underway(SandboxWorld world)
{
    private readonly ConcurrentDictionary<string, byte> keys = new(StringComparer.Ordinal);

    /// <summary>Begins with the thing of a key, unless somebody works on it, and returns at once.</summary>
    public void Start(string key, Func<string, CancellationToken, Task> work) => world.Background.Start(async stopping =>
    {
        if (!keys.TryAdd(key, 0))
            return;
        try
        {
            world.Resume<CloudFormationService>();
            await work(key, stopping);
        }
        finally
        {
            keys.TryRemove(key, out _);
        }
    });
}
