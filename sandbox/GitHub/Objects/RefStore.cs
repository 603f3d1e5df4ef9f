using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>
/// The branches and tags of a repository, in the files that Git itself uses, changed under the lock files that Git respects: of two
/// writers, in this process or in a push, one wins.
/// </summary>
internal sealed class RefStore(string repository)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMilliseconds(500);

    private readonly PackedRefs packed = new(repository);
    private readonly Lock gate = new();

    public string? Read(string name) => ReadLoose(name) ?? packed.Read().GetValueOrDefault(name);

    /// <summary>All whose name begins so, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Under(string prefix)
    {
        var found = new SortedDictionary<string, string>(packed.Read().Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);
        var root = Path.Combine(repository, "refs");
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var name = "refs/" + Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
            if (name.StartsWith(prefix, StringComparison.Ordinal) && RefName.IsWellFormed(name) && ReadLoose(name) is { } id)
                found[name] = id;
        }
        return [.. found];
    }

    /// <summary>Sets a name, if it still is what the caller saw; <paramref name="expected"/> is null for a new one.</summary>
    /// <exception cref="RefChanged">It is something else by now.</exception>
    /// <exception cref="RefInTheWay">A name that exists begins with this one as with a folder, or the other way round.</exception>
    public void Set(string name, string? expected, string id)
    {
        lock (gate)
        {
            if (expected is null && Under("refs/").Any(row => row.Key.StartsWith(name + "/", StringComparison.Ordinal) || name.StartsWith(row.Key + "/", StringComparison.Ordinal)))
                throw new RefInTheWay(name);
            using var held = Hold(name, expected);
            File.WriteAllText(held.Path, id + "\n");
            held.Commit();
        }
    }

    /// <summary>Removes a name, if it still is what the caller saw.</summary>
    /// <exception cref="RefChanged">It is something else by now.</exception>
    public void Remove(string name, string expected)
    {
        lock (gate)
        {
            using var held = Hold(name, expected);
            packed.Remove(name);
            File.Delete(FileOf(name));
        }
    }

    private RefLock Hold(string name, string? expected)
    {
        var held = RefLock.Take(FileOf(name), LockPatience) ?? throw new RefChanged(name);
        if (Read(name) == expected)
            return held;
        held.Dispose();
        throw new RefChanged(name);
    }

    private string FileOf(string name) => Path.Combine(repository, Path.Combine(name.Split('/')));

    private string? ReadLoose(string name)
    {
        try
        {
            var text = File.ReadAllText(FileOf(name), Encoding.ASCII).Trim();
            return ObjectId.IsWhole(text) ? text : null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            // A folder of that name reads as a denial.
            return null;
        }
    }
}

/// <summary>Somebody else moved a branch or tag in the meantime.</summary>
internal sealed class RefChanged(string name) : Exception($"{name} was changed in the meantime.");

/// <summary>A branch or tag cannot be called so beside those that exist.</summary>
internal sealed class RefInTheWay(string name) : Exception($"{name} is in the way of another, or another in its.");
