namespace Nuke.Common.IO;

/// <content>What is there.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>Whether there is a file or directory.</summary>
    public static bool Exists(this AbsolutePath path) => Path.Exists(path);

    /// <summary>Whether there is a file.</summary>
    public static bool FileExists(this AbsolutePath path) => File.Exists(path);

    /// <summary>Whether there is a directory.</summary>
    public static bool DirectoryExists(this AbsolutePath path) => Directory.Exists(path);

    /// <summary>The path if there is a file, else null.</summary>
    public static AbsolutePath? ExistingFile(this AbsolutePath path) => path.FileExists() ? path : null;

    /// <summary>The path if there is a directory, else null.</summary>
    public static AbsolutePath? ExistingDirectory(this AbsolutePath path) => path.DirectoryExists() ? path : null;

    /// <summary>Whether a directory holds files of the pattern.</summary>
    public static bool ContainsFile(this AbsolutePath path, string pattern, SearchOption options = SearchOption.TopDirectoryOnly) =>
        Directory.EnumerateFiles(path, pattern, options).Any();

    /// <summary>Whether a directory holds directories of the pattern.</summary>
    public static bool ContainsDirectory(this AbsolutePath path, string pattern, SearchOption options = SearchOption.TopDirectoryOnly) =>
        Directory.EnumerateDirectories(path, pattern, options).Any();

    /// <summary>Whether the path lies below this one.</summary>
    public static bool Contains(this AbsolutePath path, AbsolutePath other) =>
        other.ToString().StartsWith(Path.TrimEndingDirectorySeparator(path.ToString()) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The nearest directory above for which the predicate holds; null if there is none.</summary>
    public static AbsolutePath? FindParent(this AbsolutePath? path, Func<AbsolutePath, bool> predicate) =>
        path?.Parent.FindParentOrSelf(predicate);

    /// <summary>This path or the nearest directory above for which the predicate holds; null if there is none.</summary>
    public static AbsolutePath? FindParentOrSelf(this AbsolutePath? path, Func<AbsolutePath, bool> predicate)
    {
        while (path is not null && !predicate(path))
            path = path.Parent;
        return path;
    }
}
