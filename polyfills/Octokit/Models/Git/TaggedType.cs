namespace Octokit;

/// <summary>What a reference or a tag points to.</summary>
public enum TaggedType
{
    /// <summary>A commit.</summary>
    Commit,

    /// <summary>A file.</summary>
    Blob,

    /// <summary>A folder.</summary>
    Tree,

    /// <summary>A tag.</summary>
    Tag,
}
