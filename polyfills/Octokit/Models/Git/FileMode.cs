namespace Octokit;

/// <summary>The modes of a tree's entries.</summary>
public static class FileMode
{
    /// <summary>A file.</summary>
    public const string File = "100644";

    /// <summary>A file that can be run.</summary>
    public const string Executable = "100755";

    /// <summary>A folder.</summary>
    public const string Subdirectory = "040000";

    /// <summary>A submodule.</summary>
    public const string Submodule = "160000";

    /// <summary>A link, whose blob is the path that it leads to.</summary>
    public const string Symlink = "120000";
}
