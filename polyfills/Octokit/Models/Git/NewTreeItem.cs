namespace Octokit;

/// <summary>An entry of a tree to make: a blob's name, or its text.</summary>
public class NewTreeItem
{
    /// <summary>The path from the tree's root, with slashes.</summary>
    public string Path { get; set; }

    /// <summary>One of <see cref="FileMode"/>.</summary>
    public string Mode { get; set; }

    /// <summary>What it is.</summary>
    public TreeType Type { get; set; }

    /// <summary>The 40 hexadecimal digits of what it is.</summary>
    public string Sha { get; set; }

    /// <summary>The text of a file, instead of <see cref="Sha"/>.</summary>
    public string Content { get; set; }
}
