using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>A repository without a working tree, on disk, which any Git can read.</summary>
internal sealed class BareRepository
{
    private const string HeadsPrefix = "ref: refs/heads/";

    // Every push is unpacked, so that the sandbox can read it without Git; a hand that packs them is no harm.
    private const string Config = """
        [core]
        	repositoryformatversion = 0
        	filemode = true
        	bare = true
        [gc]
        	auto = 0
        [receive]
        	unpackLimit = 100000000
        	fsckObjects = true
        	autogc = false
        	hideRefs = refs/pull
        [transfer]
        	unpackLimit = 100000000
        [uploadpack]
        	allowReachableSHA1InWant = true
        	allowFilter = true

        """;

    private BareRepository(string folder)
    {
        Folder = folder;
        Objects = new(folder);
        Refs = new(folder);
        Trees = new(Objects);
        History = new(Objects);
    }

    public string Folder { get; }

    public ObjectStore Objects { get; }

    public RefStore Refs { get; }

    public Trees Trees { get; }

    public History History { get; }

    /// <summary>The branch that a clone checks out.</summary>
    public string DefaultBranch
    {
        get => File.ReadAllText(Path.Combine(Folder, "HEAD")).Trim() is var head && head.StartsWith(HeadsPrefix, StringComparison.Ordinal) ? head[HeadsPrefix.Length..] : "main";
        set
        {
            using var held = RefLock.Take(Path.Combine(Folder, "HEAD"), TimeSpan.FromSeconds(1)) ?? throw new RefChanged("HEAD");
            File.WriteAllText(held.Path, $"{HeadsPrefix}{value}\n");
            held.Commit();
        }
    }

    public bool IsEmpty => Refs.Under("refs/heads/").Count == 0;

    /// <summary>The commit at the head of a branch, or null.</summary>
    public string? Head(string branch) => RefName.IsWellFormed(RefName.Branch(branch)) ? Refs.Read(RefName.Branch(branch)) : null;

    public static BareRepository Create(string folder, string defaultBranch)
    {
        foreach (var below in (ReadOnlySpan<string>)["objects/info", "objects/pack", "refs/heads", "refs/tags", "info"])
            Directory.CreateDirectory(Path.Combine(folder, below));
        File.WriteAllText(Path.Combine(folder, "config"), Config.ReplaceLineEndings("\n"), new UTF8Encoding(false));
        UpdateHook.Write(folder);
        File.WriteAllText(Path.Combine(folder, "HEAD"), $"{HeadsPrefix}{defaultBranch}\n");
        return new(folder);
    }

    /// <summary>Opens one for the first time in this process, which is the only one that works with it: a lock that is there belongs to nobody.</summary>
    public static BareRepository Open(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(Path.Combine(folder, "refs"), "*.lock", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.lock")).Concat(Directory.EnumerateFiles(Path.Combine(folder, "objects"), "tmp_obj_*")).ToArray())
            File.Delete(left);
        return new(folder);
    }

    /// <summary>The commit that a branch, a tag, a whole name or the beginning of a commit's name stands for; null when nothing does.</summary>
    public string? Resolve(string text)
    {
        foreach (var name in (ReadOnlySpan<string>)["refs/heads/" + text, "refs/tags/" + text, text.StartsWith("refs/", StringComparison.Ordinal) ? text : "refs/" + text])
            if (RefName.IsWellFormed(name) && Refs.Read(name) is { } id)
                return Peel(id);
        var whole = text == "HEAD" ? Head(DefaultBranch) : ObjectId.IsWhole(text) ? text : ObjectId.IsAbbreviated(text) ? Objects.Whole(text) : null;
        return whole is null ? null : Peel(whole);
    }

    /// <summary>The commit that a tag points at, or the commit itself.</summary>
    public string? Peel(string id)
    {
        for (var depth = 0; depth < 10; depth++)
            switch (Objects.Read(id))
            {
                case { Kind: ObjectKind.Commit }: return id;
                case { Kind: ObjectKind.Tag } tag: id = AnnotatedTag.Parse(tag.Content).Object; break;
                default: return null;
            }
        return null;
    }
}
