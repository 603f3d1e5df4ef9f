namespace Pipeline.Tests.House;

/// <summary>The repository's own files, as the house rules see them.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Pipeline.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files below a folder, without what compilers and package managers made.</summary>
    public static IEnumerable<SourceFile> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .Where(file => !file.IsMade);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Pipeline.sln is nowhere above the tests.");
    }
}

/// <summary>A file by its path from the root, with forward slashes.</summary>
internal sealed record SourceFile(string Name)
{
    private static readonly string[] MadeFolders = ["/bin/", "/obj/", "/node_modules/", "/.nuke/temp/", "/__pycache__/"];

    public bool IsMade => Name.EndsWith(".g.cs", StringComparison.Ordinal) || MadeFolders.Any($"/{Name}".Contains);

    public string[] Lines => File.ReadAllLines(Path.Combine(Repository.Root, Name));
}
