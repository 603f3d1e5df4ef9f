namespace Pipeline.Sandbox.Templates;

/// <summary>Finds circles among names that refer to one another.</summary>
internal static class CycleSearch
{
    /// <summary>The first circle, as its members in the order they refer to one another; null when there is none.</summary>
    /// <param name="names">Where to begin.</param>
    /// <param name="next">What a name refers to.</param>
    public static IReadOnlyList<string>? First(IEnumerable<string> names, Func<string, IReadOnlyList<string>> next)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        return names.Select(name => From(name, next, finished)).FirstOrDefault(cycle => cycle is not null);
    }

    // Depth first with an explicit path: a chain of ten thousand names is no reason to use up the stack.
    private static List<string>? From(string start, Func<string, IReadOnlyList<string>> next, HashSet<string> finished)
    {
        var path = new List<(string Name, int Next)> { (start, 0) };
        var onPath = new HashSet<string>(StringComparer.Ordinal) { start };
        while (path.Count > 0)
        {
            var (name, position) = path[^1];
            if (finished.Contains(name) || position == next(name).Count)
            {
                finished.Add(name);
                onPath.Remove(name);
                path.RemoveAt(path.Count - 1);
                continue;
            }
            path[^1] = (name, position + 1);
            var child = next(name)[position];
            if (finished.Contains(child))
                continue;
            if (!onPath.Add(child))
                return [.. path.SkipWhile(step => step.Name != child).Select(step => step.Name)];
            path.Add((child, 0));
        }
        return null;
    }
}
