namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Does a step for each of several things, one after those it waits for and side by side with the others.</summary>
internal sealed class DependencyRun(Func<string, IEnumerable<string>> waitsFor, Func<string, Task<bool>> step)
{
    private readonly Dictionary<string, Task<bool>?> tasks = new(StringComparer.Ordinal);

    /// <summary>Does the steps of all ids; false when one went wrong or was left out because one before it did.</summary>
    public async Task<bool> RunAsync(IReadOnlyCollection<string> ids)
    {
        foreach (var id in ids)
            tasks[id] = null;
        var entered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
            _ = Begin(id, entered);
        return (await Task.WhenAll(tasks.Values.OfType<Task<bool>>())).All(done => done);
    }

    // A circle (two versions of a template may disagree on who needs whom) is cut where it closes.
    private Task<bool>? Begin(string id, HashSet<string> entered)
    {
        if (tasks[id] is { } begun)
            return begun;
        if (!entered.Add(id))
            return null;
        var before = waitsFor(id).Where(tasks.ContainsKey).Select(other => Begin(other, entered)).OfType<Task<bool>>().ToArray();
        return tasks[id] = OneAsync(id, before);
    }

    private async Task<bool> OneAsync(string id, Task<bool>[] before)
    {
        foreach (var other in before)
            if (!await other)
                return false;
        return await step(id);
    }
}
