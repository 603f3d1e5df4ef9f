namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Finds things in the trees of a repository.</summary>
internal sealed class Trees(ObjectStore objects)
{
    /// <summary>The lines of a tree; null when there is no such tree.</summary>
    public List<TreeEntry>? Read(string id) => objects.Read(id, ObjectKind.Tree) is { } content ? Tree.Parse(content) : null;

    /// <summary>What is at a path; null when nothing is. The empty path is the tree itself.</summary>
    public TreeEntry? Find(string root, string path)
    {
        var at = new TreeEntry(TreeEntry.Folder, "", root);
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (!at.IsFolder || Read(at.Id)?.FirstOrDefault(entry => entry.Name == name) is not { } next)
                return null;
            else
                at = next;
        return at;
    }

    /// <summary>Everything below a tree with its path, folders before what is in them.</summary>
    public IEnumerable<(string Path, TreeEntry Entry)> Walk(string root, string prefix = "")
    {
        foreach (var entry in Read(root) ?? [])
        {
            yield return (prefix + entry.Name, entry);
            if (entry.IsFolder)
                foreach (var below in Walk(entry.Id, $"{prefix}{entry.Name}/"))
                    yield return below;
        }
    }
}
