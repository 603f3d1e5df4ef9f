using System.Collections.Concurrent;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>What the sandbox was told to fail, and what of it has not come up yet: a name that never fires is usually misspelt.</summary>
internal sealed class ToldFailures(IReadOnlyList<Failing> told)
{
    private readonly ConcurrentDictionary<Failing, bool> fired = new();

    /// <summary>The names that nothing was called by so far.</summary>
    public IReadOnlyList<string> Unfired => [.. told.Where(one => !fired.ContainsKey(one)).Select(one => one.Name)];

    /// <summary>Throws when a call was told to fail.</summary>
    public void Check(ApiModel model, Operation operation)
    {
        foreach (var one in told)
            if (one.Where?.Holds(model.Name, operation.Name) == true)
                throw Fired(one).Error(model, operation);
    }

    /// <summary>The reason that a stack's resource was told to fail with, or null.</summary>
    public string? For(string logicalId) => Of(logicalId) is { } one ? one.Reason ?? "Simulated failure" : null;

    /// <summary>What a resource was told, by its logical id or its name; null when nothing.</summary>
    public Failing? Of(string name)
    {
        foreach (var one in told)
            if (one.Where is null && one.Name == name)
                return Fired(one);
        return null;
    }

    private Failing Fired(Failing one)
    {
        fired[one] = true;
        return one;
    }
}
