namespace Pipeline.EndToEnd.Tests;

/// <summary>A copy of what a run reads, in a folder of its own, so that a test may edit it.</summary>
internal sealed class Checkout : IDisposable
{
    private static readonly string[] Parts = ["cloudformation", "seed-code", "manifests", ".nuke/parameters.json", "seedfarmer.yaml", "Pipeline.sln"];

    private const string Memory = "/dev/shm";

    /// <summary>Copies everything, or of the project templates one alone: then a portfolio has one product, however many templates there are.</summary>
    /// <param name="template">The id of that template.</param>
    public Checkout(string? template = null)
    {
        Root = Room();
        foreach (var part in Parts)
            Copy(part, template);
    }

    /// <summary>The repository that the tests were compiled from.</summary>
    public static string Original { get; } = FindRoot();

    public string Root { get; }

    /// <summary>Replaces text in a file; the text must be there.</summary>
    public void Edit(string file, string before, string after)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(before, text);
        File.WriteAllText(path, text.Replace(before, after));
    }

    /// <summary>Adds text at the end of a file, which is made if need be.</summary>
    public void Append(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.AppendAllText(path, text);
    }

    /// <summary>Removes a project template: both of its folders.</summary>
    public void RemoveTemplate(string id)
    {
        foreach (var folder in new[] { $"cloudformation/projects/{id}", $"seed-code/{id}" })
            Directory.Delete(Path.Combine(Root, folder), recursive: true);
    }

    /// <summary>Removes all project templates but one.</summary>
    public void KeepOnly(string id)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Root, "cloudformation/projects")).Select(path => Path.GetFileName(path)!).Where(name => name != id).ToList())
            RemoveTemplate(folder);
    }

    /// <summary>Adds a project template that is like another one but for its name: two folders.</summary>
    public void CopyTemplate(string id, string copy, string name)
    {
        foreach (var folder in new[] { "cloudformation/projects", "seed-code" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, folder, id), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(Root, folder, copy, Path.GetRelativePath(Path.Combine(Root, folder, id), file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
        var product = Path.Combine(Root, "cloudformation/projects", copy, "product.yaml");
        File.WriteAllLines(product, File.ReadAllLines(product).Select(line => line.StartsWith("name:", StringComparison.Ordinal) ? $"name: {name}" : line));
    }

    /// <summary>Every file with its content, to compare before and after.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Root, path), File.ReadAllText);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    // Hundreds of tests make hundreds of files each: in memory, where there is some for it, that takes half the time.
    private static string Room() => Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, $"pipeline-{Guid.NewGuid():N}")).FullName
        : Directory.CreateTempSubdirectory("pipeline-").FullName;

    private void Copy(string part, string? template)
    {
        var source = Path.Combine(Original, part);
        var files = Directory.Exists(source) ? Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories) : [source];
        foreach (var file in files.Select(file => Path.GetRelativePath(Original, file)).Where(file => !file.Contains("__pycache__") && IsWanted(file, template)))
        {
            var target = Path.Combine(Root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Original, file), target);
        }
    }

    // Everything but the other project templates and their seed code.
    private static bool IsWanted(string file, string? template) => template is null || file.Split(Path.DirectorySeparatorChar) switch
    {
        ["cloudformation", "projects", var id, _, ..] => id == template,
        ["seed-code", var id, _, ..] => id == template || id.StartsWith('_'),
        _ => true,
    };

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Pipeline.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
