namespace Octokit;

/// <summary>An entry of a tree.</summary>
public class TreeItem
{
    /// <summary>The path from the tree's root.</summary>
    public string Path { get; private set; }

    /// <summary>One of <see cref="FileMode"/>.</summary>
    public string Mode { get; private set; }

    /// <summary>What it is.</summary>
    public StringEnum<TreeType> Type { get; private set; }

    /// <summary>Its bytes; 0 for what is no file.</summary>
    public int Size { get; private set; }

    /// <summary>The 40 hexadecimal digits of what it is.</summary>
    public string Sha { get; private set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }
}
