using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>A path to be set, or to be removed when it has no entry.</summary>
internal sealed record TreeChange(string Path, string Mode, string? Id);

/// <summary>Makes a new tree of an old one and changes to it. Folders that become empty go, as in Git.</summary>
internal sealed class TreeEdit(ObjectStore objects)
{
    private readonly Trees trees = new(objects);

    /// <summary>The new root.</summary>
    /// <exception cref="PathMissing">Something is to be removed that is not there.</exception>
    public string Apply(string? root, IReadOnlyList<TreeChange> changes) => Write(Level(root, changes.Select(change => (Below: change.Path, change)).ToList()));

    private List<TreeEntry> Level(string? tree, List<(string Below, TreeChange Change)> changes)
    {
        var entries = tree is null ? [] : trees.Read(tree) ?? [];
        foreach (var group in changes.GroupBy(one => one.Below.Split('/')[0]))
        {
            var deeper = group.Where(one => one.Below.Length > group.Key.Length).Select(one => (one.Below[(group.Key.Length + 1)..], one.Change)).ToList();
            var present = entries.Find(entry => entry.Name == group.Key);
            foreach (var (_, change) in group.Where(one => one.Below.Length == group.Key.Length))
                present = Set(present, group.Key, change);
            if (deeper.Count > 0)
                present = Folder(present, group.Key, deeper);
            entries.RemoveAll(entry => entry.Name == group.Key);
            if (present is not null)
                entries.Add(present);
        }
        return entries;
    }

    private static TreeEntry? Set(TreeEntry? present, string name, TreeChange change)
    {
        if (change.Id is { } id)
            return new(change.Mode, present?.Bytes ?? Encoding.UTF8.GetBytes(name), id);
        return present is null ? throw new PathMissing(change.Path) : null;
    }

    private TreeEntry? Folder(TreeEntry? present, string name, List<(string Below, TreeChange Change)> changes)
    {
        var below = Level(present is { IsFolder: true } ? present.Id : null, changes);
        return below.Count == 0 ? null : new(TreeEntry.Folder, present?.Bytes ?? Encoding.UTF8.GetBytes(name), Write(below));
    }

    private string Write(List<TreeEntry> entries) => objects.Write(ObjectKind.Tree, Tree.Write(entries));
}

/// <summary>A path that is to be removed is not there.</summary>
internal sealed class PathMissing(string path) : Exception($"There is no {path} to remove.");
