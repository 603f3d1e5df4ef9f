namespace Nuke.Common.IO;

/// <content>Finding by pattern: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of directories.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>The files below a directory that match one of the patterns, in the order of their paths.</summary>
    public static IReadOnlyCollection<AbsolutePath> GlobFiles(this AbsolutePath directory, params string[] patterns) =>
        Find(directory, patterns, Directory.EnumerateFiles);

    /// <summary>The directories below a directory that match one of the patterns, in the order of their paths.</summary>
    public static IReadOnlyCollection<AbsolutePath> GlobDirectories(this AbsolutePath directory, params string[] patterns) =>
        Find(directory, patterns, Directory.EnumerateDirectories);

    private static List<AbsolutePath> Find(
        AbsolutePath directory, string[] patterns, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate)
    {
        if (!Directory.Exists(directory))
            return [];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = patterns.Any(pattern => pattern.Contains('/') || pattern.Contains('\\') || pattern.Contains("**")),
            AttributesToSkip = FileAttributes.None,
        };
        return enumerate(directory, "*", options)
            .Where(path => patterns.Any(pattern => Glob.Matches(pattern, Path.GetRelativePath(directory, path))))
            .Order(StringComparer.Ordinal)
            .Select(AbsolutePath.Create)
            .ToList();
    }
}
