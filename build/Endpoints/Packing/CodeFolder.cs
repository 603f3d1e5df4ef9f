using Pipeline.Failures;
using Pipeline.Rendering;

namespace Pipeline.Endpoints.Packing;

/// <summary>A folder of inference code, as the Hugging Face inference toolkit reads it: <c>inference.py</c>, perhaps <c>requirements.txt</c>.</summary>
/// <remarks>https://huggingface.co/docs/sagemaker/inference#user-defined-code-and-modules</remarks>
public sealed class CodeFolder
{
    /// <summary>Where the code lies in an archive.</summary>
    public const string Name = "code";

    /// <summary>The file that must be there.</summary>
    public const string Entry = "inference.py";

    // It travels through memory. Code is small; what is larger is weights.
    private const long Largest = 256L * 1024 * 1024;
    private const string Cache = "__pycache__";

    private CodeFolder(IReadOnlyList<SeedFile> files) => Files = files;

    /// <summary>The names of its files, with forward slashes, in the order of their bytes.</summary>
    public IReadOnlyList<string> Names => [.. Files.Select(file => file.Name)];

    internal IReadOnlyList<SeedFile> Files { get; }

    /// <summary>Reads a folder. Hidden files, <c>__pycache__</c> and <c>*.pyc</c> are left out; a link to a file of the folder is that file.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <exception cref="InvalidInput">It cannot be packed (PL2481 to PL2484): all reasons together.</exception>
    public static CodeFolder Read(string folder, string shown)
    {
        var root = new DirectoryInfo(Path.GetFullPath(folder));
        if (!root.Exists)
            throw new InvalidInput(new Problem("PL2481", "there is no such folder of inference code", new Location(shown), $"make it, with {Entry} in it"));
        var (files, problems) = (new List<SeedFile>(), new List<Problem>());
        Collect(root, root, shown, files, problems);
        if (files.Count == 0 && problems.Count == 0)
            problems.Add(new Problem("PL2481", "the folder of inference code is empty", new Location(shown), $"put {Entry} into it"));
        else if (!files.Exists(file => file.Name == Entry))
            problems.Add(new Problem("PL2482", $"the folder of inference code has no {Entry}", new Location(shown), $"add {Entry} with model_fn(model_dir), right in the folder"));
        if (files.Sum(file => (long)file.Content.Length) > Largest)
            problems.Add(new Problem("PL2484", $"the folder of inference code holds more than {Largest >> 20} MiB", new Location(shown), "weights do not belong there: name a model of the hub, or put them into S3"));
        return problems.Count == 0
            ? new CodeFolder([.. files.OrderBy(file => file.Name, StringComparer.Ordinal)])
            : throw new InvalidInput([.. problems.OrderBy(problem => problem.Location?.File, StringComparer.Ordinal)]);
    }

    private static void Collect(DirectoryInfo root, DirectoryInfo directory, string shown, List<SeedFile> files, List<Problem> problems)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || entry.Name == Cache || entry.Name.EndsWith(".pyc", StringComparison.Ordinal))
                continue;
            var name = Path.GetRelativePath(root.FullName, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
            var place = new Location($"{shown}/{name}");
            if (entry.LinkTarget is not null && !IsFileInside(root, entry))
                problems.Add(new Problem("PL2483", "a symbolic link may only lead to a file of its own folder: nothing else is there at AWS", place, "put the file itself there"));
            else if (entry is DirectoryInfo inner)
                Collect(root, inner, shown, files, problems);
            else if (!CodeArchive.Holds(name))
                problems.Add(new Problem("PL2483", "an archive cannot hold this name", place, "shorten it below 100 characters, without control characters and backslashes"));
            else if (new FileInfo(entry.FullName).Length > Largest)
                problems.Add(new Problem("PL2484", $"the file is larger than {Largest >> 20} MiB", place, "weights do not belong there: name a model of the hub, or put them into S3"));
            else
                files.Add(new SeedFile(name, File.ReadAllBytes(entry.FullName)));
        }
    }

    private static bool IsFileInside(DirectoryInfo root, FileSystemInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
        && Path.GetFullPath(target.FullName).StartsWith(root.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
