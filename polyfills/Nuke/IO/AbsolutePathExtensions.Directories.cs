namespace Nuke.Common.IO;

/// <summary>What can be done with paths.</summary>
public static partial class AbsolutePathExtensions
{
    /// <summary>Makes the directory, with those above it, if it is missing.</summary>
    public static AbsolutePath CreateDirectory(this AbsolutePath path)
    {
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Makes the directory, or empties it.</summary>
    public static AbsolutePath CreateOrCleanDirectory(this AbsolutePath path)
    {
        path.DeleteDirectory();
        return path.CreateDirectory();
    }

    /// <summary>Deletes the directory with all in it, read-only files too, if it exists.</summary>
    public static void DeleteDirectory(this AbsolutePath path)
    {
        if (!Directory.Exists(path))
            return;
        foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories))
            if (file.LinkTarget is null && file.IsReadOnly)
                file.IsReadOnly = false;
        Directory.Delete(path, recursive: true);
    }

    /// <summary>Deletes the directories that exist.</summary>
    public static void DeleteDirectories(this IEnumerable<AbsolutePath> paths)
    {
        foreach (var path in paths.ToList())
            path.DeleteDirectory();
    }

    /// <summary>The directories in this one.</summary>
    public static IEnumerable<AbsolutePath> GetDirectories(this AbsolutePath path, string pattern = "*", int depth = 1) =>
        Directory.EnumerateDirectories(path, pattern, ToDepth(depth)).Select(AbsolutePath.Create);

    /// <summary>The files in this directory.</summary>
    public static IEnumerable<AbsolutePath> GetFiles(this AbsolutePath path, string pattern = "*", int depth = 1) =>
        Directory.EnumerateFiles(path, pattern, ToDepth(depth)).Select(AbsolutePath.Create);

    private static EnumerationOptions ToDepth(int depth) => new()
    {
        RecurseSubdirectories = depth > 1,
        MaxRecursionDepth = Math.Max(0, depth - 1),
        AttributesToSkip = FileAttributes.None,
    };
}
