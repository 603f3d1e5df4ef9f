namespace Nuke.Common.IO;

/// <summary>Brings a file, or a directory with all in it, to another place.</summary>
/// <param name="policy">What happens to what is there already.</param>
/// <param name="bring">Brings one file: from, to, whether it replaces what is there.</param>
internal sealed class Transfer(ExistsPolicy policy, Action<string, string, bool> bring)
{
    internal Func<AbsolutePath, bool>? ExcludeDirectory { get; init; }

    internal Func<AbsolutePath, bool>? ExcludeFile { get; init; }

    internal bool CreateDirectories { get; init; } = true;

    /// <summary>Whether directories that have become empty are taken away.</summary>
    internal bool EmptiesSource { get; init; }

    internal void Run(AbsolutePath source, AbsolutePath target)
    {
        if (!source.Exists())
            throw new FileNotFoundException($"'{source}' does not exist.", source);
        if (source == target)
            return;
        if (source.Contains(target))
            throw new ArgumentException($"'{target}' lies within '{source}' and cannot take its place.");
        if (CreateDirectories)
            target.Parent?.CreateDirectory();
        if (source.DirectoryExists())
            Directories(source, target);
        else
            One(source, target);
    }

    private void Directories(AbsolutePath source, AbsolutePath target)
    {
        if (target.DirectoryExists() && !policy.HasFlag(ExistsPolicy.DirectoryMerge))
            throw new IOException($"Directory '{target}' exists already.");
        Directory.CreateDirectory(target);
        foreach (var directory in source.GetDirectories().Where(directory => ExcludeDirectory?.Invoke(directory) != true).ToList())
            Directories(directory, target / directory.Name);
        foreach (var file in source.GetFiles().Where(file => ExcludeFile?.Invoke(file) != true).ToList())
            One(file, target / file.Name);
        if (EmptiesSource && !Directory.EnumerateFileSystemEntries(source).Any())
            Directory.Delete(source);
    }

    private void One(AbsolutePath source, AbsolutePath target)
    {
        var there = target.FileExists();
        var newer = policy.HasFlag(ExistsPolicy.FileOverwriteIfNewer);
        var replace = policy.HasFlag(ExistsPolicy.FileOverwrite)
            || newer && there && File.GetLastWriteTimeUtc(source) > File.GetLastWriteTimeUtc(target);
        if (there && !replace && (newer || policy.HasFlag(ExistsPolicy.FileSkip)))
            return;
        if (there && !replace)
            throw new IOException($"File '{target}' exists already.");
        bring(source, target, replace);
    }
}
