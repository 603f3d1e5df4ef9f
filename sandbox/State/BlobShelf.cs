namespace Pipeline.Sandbox.State;

/// <summary>
/// The files of a blob store, and the sweeping of those that no record speaks of any more. What may be on its way to a record is
/// spared: while requests are served, a file goes only when two sweeps in a row find nobody who speaks of it and nobody stored it again.
/// </summary>
/// <param name="directory">Where the files are.</param>
/// <param name="mentions">The hashes that records speak of; null keeps everything.</param>
internal sealed class BlobShelf(string directory, Func<IReadOnlySet<string>>? mentions)
{
    // Reading the journal is worth it when this much has been stored since the last time.
    private const long Worth = 64 * 1024 * 1024;

    private readonly Lock gate = new();
    private HashSet<string> doomed = new(StringComparer.Ordinal);
    private long stored;
    private bool sweeping;

    /// <summary>A file that does not exist yet, for what is being received.</summary>
    public string Draft() => Path.Combine(Directory.CreateDirectory(directory).FullName, $"{Guid.NewGuid():N}.part");

    /// <summary>The file of stored bytes.</summary>
    public string PathOf(Blob blob) => Path.Combine(directory, blob.Sha256);

    /// <summary>Puts a draft in its place, whole.</summary>
    public void Place(string draft, Blob blob)
    {
        lock (gate)
        {
            doomed.Remove(blob.Sha256);
            File.Move(draft, PathOf(blob), overwrite: true);
            stored += blob.Length;
            if (stored < Worth || sweeping)
                return;
            (stored, sweeping) = (0, true);
        }
        Sweep();
    }

    /// <summary>Deletes what nobody speaks of, and the drafts that a kill left. Only before the first request is served.</summary>
    public void SweepAtStart()
    {
        if (!Directory.Exists(directory))
            return;
        foreach (var draft in Directory.EnumerateFiles(directory, "*.part"))
            File.Delete(draft);
        doomed = Unmentioned();
        if (doomed.Count > 0)
            Sweep();
    }

    /// <summary>Deletes what the last sweep found too, and remembers the rest for the next one.</summary>
    public void Sweep()
    {
        var dead = Unmentioned();
        lock (gate)
        {
            foreach (var name in dead.Intersect(doomed).ToArray())
            {
                File.Delete(Path.Combine(directory, name));
                dead.Remove(name);
            }
            (doomed, sweeping) = (dead, false);
        }
    }

    private HashSet<string> Unmentioned()
    {
        if (mentions is null)
            return [];
        var dead = Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path)).Where(name => name.Length == 64).ToHashSet(StringComparer.Ordinal);
        if (dead.Count > 0)
            dead.ExceptWith(mentions());
        return dead;
    }
}
