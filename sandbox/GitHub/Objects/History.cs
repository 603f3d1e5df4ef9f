using System.Collections.Concurrent;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>How the commits of a repository follow one another.</summary>
internal sealed class History(ObjectStore objects)
{
    private const int Remembered = 20_000;

    private readonly ConcurrentDictionary<string, Commit> known = new(StringComparer.Ordinal);

    public Commit? Find(string id)
    {
        if (known.TryGetValue(id, out var commit))
            return commit;
        if (objects.Read(id, ObjectKind.Commit) is not { } content)
            return null;
        if (known.Count > Remembered)
            known.Clear();
        return known[id] = Commit.Parse(content);
    }

    /// <summary>A commit and all before it, newest first, without those that <paramref name="without"/> reaches.</summary>
    public IEnumerable<(string Id, Commit Commit)> Walk(string from, string? without = null)
    {
        var excluded = without is null ? [] : Reachable(without);
        var waiting = new PriorityQueue<string, (long, int)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        void Add(string id)
        {
            if (!excluded.Contains(id) && seen.Add(id) && Find(id) is { } commit)
                waiting.Enqueue(id, (-commit.Committer.When.ToUnixTimeSeconds(), seen.Count));
        }
        Add(from);
        while (waiting.TryDequeue(out var id, out _))
        {
            var commit = Find(id)!;
            foreach (var parent in commit.Parents)
                Add(parent);
            yield return (id, commit);
        }
    }

    public bool IsAncestor(string ancestor, string descendant) => ancestor == descendant || Reachable(descendant).Contains(ancestor);

    /// <summary>The newest commit that both come from; null when they have none in common.</summary>
    public string? MergeBase(string one, string other)
    {
        var reachable = Reachable(one);
        var common = Walk(other).Where(row => reachable.Contains(row.Id)).Select(row => row.Id).ToList();
        // Dates may lie; the best one is not behind another.
        return common.Count == 0 ? null : common.Take(16).FirstOrDefault(id => !common.Take(16).Any(next => next != id && IsAncestor(id, next))) ?? common[0];
    }

    private HashSet<string> Reachable(string from)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([from]);
        while (waiting.TryPop(out var id))
            if (seen.Add(id) && Find(id) is { } commit)
                foreach (var parent in commit.Parents)
                    waiting.Push(parent);
        return seen;
    }
}
