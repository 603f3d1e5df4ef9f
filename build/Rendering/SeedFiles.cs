using Pipeline.Failures;

namespace Pipeline.Rendering;

/// <summary>A file of seed code.</summary>
/// <param name="Name">Its path in the repository, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SeedFile(string Name, byte[] Content)
{
    /// <summary>Whether it begins with <c>#!</c> and is to be executable. The file system's own mode says nothing: Windows has none.</summary>
    public bool IsScript => Content is [(byte)'#', (byte)'!', ..];
}

/// <summary>Reads the files of a folder of seed code.</summary>
internal static class SeedFiles
{
    private static readonly string[] LeftOut = ["__pycache__", ".git", ".DS_Store"];

    /// <summary>The files, ordered by name, byte by byte, so that no machine's language changes the order.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shared">A folder whose files come along unless <paramref name="folder"/> has one of the same name; null for none.</param>
    public static IReadOnlyList<SeedFile> Read(string folder, string? shared = null)
    {
        var root = new DirectoryInfo(folder);
        var problems = new List<Problem>();
        var files = new List<SeedFile>();
        if (root.Exists)
            Collect(root, root, files, problems);
        if (files.Count > 0 && shared is not null)
            AddShared(new DirectoryInfo(shared), files, problems);
        if (files.Count == 0 && problems.Count == 0)
            problems.Add(new Problem("PL2320", "the folder of seed code has no files", new Location(Shown(root, "")), "a repository cannot start empty: add a README.md"));
        if (problems.Count > 0)
            throw new InvalidInput(problems);
        files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return files;
    }

    private static void AddShared(DirectoryInfo shared, List<SeedFile> files, List<Problem> problems)
    {
        var own = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var found = new List<SeedFile>();
        Collect(shared, shared, found, problems);
        files.AddRange(found.Where(file => !own.Contains(file.Name)));
    }

    private static void Collect(DirectoryInfo root, DirectoryInfo directory, List<SeedFile> files, List<Problem> problems)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (LeftOut.Contains(entry.Name) || entry.Name.EndsWith(".pyc", StringComparison.Ordinal))
                continue;
            var name = Path.GetRelativePath(root.FullName, entry.FullName).Replace('\\', '/');
            if (entry.LinkTarget is not null)
                problems.Add(new Problem("PL2321", "seed code cannot hold symbolic links: what they point to would differ from machine to machine", new Location(Shown(root, name)), "put the file itself there"));
            else if (entry is DirectoryInfo inner)
                Collect(root, inner, files, problems);
            else
                files.Add(new SeedFile(name, File.ReadAllBytes(entry.FullName)));
        }
    }

    // The last three parts of the path, such as seed-code/xgboost_abalone/build_app.
    private static string Shown(DirectoryInfo root, string name)
    {
        var parts = root.FullName.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts.TakeLast(3)) + (name.Length > 0 ? "/" + name : "");
    }
}
