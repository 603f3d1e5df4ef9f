namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>
/// The objects of a repository. Those in files of their own are read and written here; packs, which only come from outside because
/// the repositories are set to unpack every push, are left to Git.
/// </summary>
internal sealed class ObjectStore(string repository)
{
    /// <summary>GitHub takes no larger file (https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github).</summary>
    public const long LargestFile = 100L * 1024 * 1024;

    private readonly LooseObjects loose = new(Path.Combine(repository, "objects"));

    public string Write(ObjectKind kind, byte[] content) => loose.Write(kind, content);

    /// <summary>The object of that name, or null.</summary>
    /// <exception cref="ObjectTooLarge">It is larger than 100 MB.</exception>
    public GitObject? Read(string id) =>
        id == ObjectId.EmptyTree ? new(ObjectKind.Tree, [])
        : loose.Read(id, LargestFile) ?? (HasPacks ? PackedObjects.Read(repository, id, LargestFile) : null);

    /// <summary>The content of an object of that kind; null when there is none or it is of another kind.</summary>
    public byte[]? Read(string id, ObjectKind kind) => ObjectId.IsWhole(id) && Read(id) is { } found && found.Kind == kind ? found.Content : null;

    public (ObjectKind Kind, long Size)? Header(string id) =>
        !ObjectId.IsWhole(id) ? null
        : id == ObjectId.EmptyTree ? (ObjectKind.Tree, 0)
        : loose.Header(id) ?? (HasPacks ? PackedObjects.Header(repository, id) : null);

    public bool Has(string id, ObjectKind kind) => Header(id)?.Kind == kind;

    /// <summary>The one object whose name begins so; null when there is none or more than one.</summary>
    public string? Whole(string abbreviation)
    {
        var found = loose.Matching(abbreviation).Take(2).ToArray();
        return found.Length == 1 ? found[0] : found.Length == 0 && HasPacks ? PackedObjects.Whole(repository, abbreviation) : null;
    }

    private bool HasPacks
    {
        get
        {
            var packs = Path.Combine(repository, "objects", "pack");
            return (Directory.Exists(packs) && Directory.EnumerateFiles(packs, "*.idx").Any()) || File.Exists(Path.Combine(repository, "objects", "info", "alternates"));
        }
    }
}
