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
        if (Of(model.Name, operation.Name) is { } one)
            throw one.Error(model, operation);
    }

    /// <summary>What a call was told; null when nothing.</summary>
    public Failing? Of(string service, string operation)
    {
        foreach (var one in told)
            if (one.Where?.Holds(service, operation) == true)
                return Fired(one);
        return null;
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
