using System.Collections.ObjectModel;

namespace Octokit;

/// <summary>A tree to make: https://docs.github.com/en/rest/git/trees.</summary>
public class NewTree
{
    /// <summary>A tree without entries.</summary>
    public NewTree() => Tree = new Collection<NewTreeItem>();

    /// <summary>The tree whose entries stay unless named below; null to begin with nothing.</summary>
    public string BaseTree { get; set; }

    /// <summary>The entries.</summary>
    public ICollection<NewTreeItem> Tree { get; private set; }
}
