using Pipeline.Failures;
using Pipeline.Rendering;

namespace Pipeline.Endpoints.Packing;

/// <summary>What builds run: the scripts in <c>cloudformation/model-store/packing</c> and a buildspec for each thing that they make.</summary>
public sealed class PackingScripts
{
    private const string Buildspec = ".buildspec.yml";

    private readonly Dictionary<string, SeedFile> files;

    private PackingScripts(Dictionary<string, SeedFile> files) => this.files = files;

    /// <summary>Reads them.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <exception cref="InvalidInput">It is not there (PL2489).</exception>
    public static PackingScripts Read(string folder, string shown)
    {
        if (!Directory.Exists(folder))
            throw new InvalidInput(new Problem("PL2489", "the scripts that pack models are missing", new Location(shown), $"git checkout -- {shown}"));
        return new PackingScripts(Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".py" or ".yml" or ".txt")
            .ToDictionary(path => Path.GetFileName(path), path => new SeedFile(Path.GetFileName(path), Lines(path)), StringComparer.Ordinal));
    }

    /// <summary>The files for one kind of build.</summary>
    /// <param name="kind">Its buildspec: <c>archive</c> or <c>weights</c>.</param>
    internal IEnumerable<SeedFile> For(string kind) =>
        files.Values.Where(file => !file.Name.EndsWith(Buildspec, StringComparison.Ordinal)).Append(files[kind + Buildspec] with { Name = "buildspec.yml" });

    // A checkout on Windows may have other line ends; the hash must not.
    private static byte[] Lines(string path) => [.. File.ReadAllBytes(path).Where(one => one != '\r')];
}
