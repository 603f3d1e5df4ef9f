namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>The branches and tags that Git has gathered in one file, <c>packed-refs</c>.</summary>
internal sealed class PackedRefs(string repository)
{
    private string File => Path.Combine(repository, "packed-refs");

    public IReadOnlyDictionary<string, string> Read()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!System.IO.File.Exists(File))
            return found;
        // Lines with # are remarks, those with ^ say what the tag above them points at.
        foreach (var line in System.IO.File.ReadLines(File))
            if (line is not ['#' or '^', ..] && line.Split(' ') is [var id, var name] && ObjectId.IsWhole(id))
                found[name] = id;
        return found;
    }

    public void Remove(string name)
    {
        if (!Read().ContainsKey(name))
            return;
        using var held = RefLock.Take(File, TimeSpan.FromSeconds(1)) ?? throw new RefChanged(name);
        var kept = new List<string>();
        var dropping = false;
        foreach (var line in System.IO.File.ReadLines(File))
        {
            dropping = line.StartsWith('^') ? dropping : line.EndsWith(" " + name, StringComparison.Ordinal);
            if (!dropping)
                kept.Add(line);
        }
        System.IO.File.WriteAllText(held.Path, string.Concat(kept.Select(line => line + "\n")));
        held.Commit();
    }
}
