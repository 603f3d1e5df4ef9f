namespace Octokit;

/// <summary>What is at a path.</summary>
public enum ContentType
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Dir,

    /// <summary>A link.</summary>
    Symlink,

    /// <summary>A submodule.</summary>
    Submodule,
}
