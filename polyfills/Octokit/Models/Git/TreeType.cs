namespace Octokit;

/// <summary>What an entry of a tree is.</summary>
public enum TreeType
{
    /// <summary>A file.</summary>
    Blob,

    /// <summary>A folder.</summary>
    Tree,

    /// <summary>A submodule.</summary>
    Commit,
}
