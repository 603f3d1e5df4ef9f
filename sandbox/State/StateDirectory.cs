namespace Pipeline.Sandbox.State;

/// <summary>A directory that a sandbox keeps its state in: the journal, the contents of objects, and whatever services put beside them.</summary>
internal static class StateDirectory
{
    public const string Journal = "journal.jsonl";
    public const string Lock = "lock";
    public const string Owner = "owner";

    /// <summary>Makes sure that a directory may be emptied.</summary>
    /// <exception cref="StateForeign">It holds something, and no sandbox has worked in it.</exception>
    public static void RequireOwn(string directory)
    {
        if (Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any() && !File.Exists(Path.Combine(directory, Journal)) && !File.Exists(Path.Combine(directory, Lock)))
            throw new StateForeign(directory);
    }

    /// <summary>Deletes everything but the lock, which the caller holds. The journal goes first: contents without it are garbage, it without contents would be broken.</summary>
    public static void Empty(string directory)
    {
        File.Delete(Path.Combine(directory, Journal));
        foreach (var file in Directory.EnumerateFiles(directory).Where(file => Path.GetFileName(file) is not (Lock or Owner)))
            File.Delete(file);
        foreach (var folder in Directory.EnumerateDirectories(directory))
            Directory.Delete(folder, recursive: true);
    }
}
