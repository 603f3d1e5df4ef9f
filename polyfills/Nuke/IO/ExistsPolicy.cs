namespace Nuke.Common.IO;

/// <summary>What copying and moving do when something is there already.</summary>
[Flags]
public enum ExistsPolicy
{
    /// <summary>They fail.</summary>
    Fail = 0,

    /// <summary>A directory may be there; a file may not.</summary>
    DirectoryMerge = 1,

    /// <summary>A file that is there stays.</summary>
    FileSkip = 2,

    /// <summary>A file that is there is replaced.</summary>
    FileOverwrite = 4,

    /// <summary>A file that is there is replaced if it is older.</summary>
    FileOverwriteIfNewer = 8,

    /// <summary>Directories are merged, files that are there stay.</summary>
    MergeAndSkip = DirectoryMerge | FileSkip,

    /// <summary>Directories are merged, files that are there are replaced.</summary>
    MergeAndOverwrite = DirectoryMerge | FileOverwrite,

    /// <summary>Directories are merged, older files are replaced.</summary>
    MergeAndOverwriteIfNewer = DirectoryMerge | FileOverwriteIfNewer,
}
