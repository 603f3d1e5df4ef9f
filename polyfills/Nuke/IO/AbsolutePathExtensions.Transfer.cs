namespace Nuke.Common.IO;

/// <content>Copying and moving files and directories. Directories above the target are made.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>Copies a file or a directory.</summary>
    /// <returns>The target.</returns>
    public static AbsolutePath Copy(this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail)
    {
        if (source.DirectoryExists())
            CopyTree(source, target, policy);
        else
            CopyOne(source, target, policy);
        return target;
    }

    /// <summary>Copies a file or a directory into a directory.</summary>
    /// <returns>The copy.</returns>
    public static AbsolutePath CopyToDirectory(this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Copy(target / source.Name, policy);

    /// <summary>Moves a file or a directory.</summary>
    /// <returns>The target.</returns>
    public static AbsolutePath Move(this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail)
    {
        source.Copy(target, policy);
        if (source.DirectoryExists())
            source.DeleteDirectory();
        else
            source.DeleteFile();
        return target;
    }

    /// <summary>Moves a file or a directory into a directory.</summary>
    /// <returns>Its new path.</returns>
    public static AbsolutePath MoveToDirectory(this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Move(target / source.Name, policy);

    /// <summary>Gives a file or a directory another name.</summary>
    /// <returns>Its new path.</returns>
    public static AbsolutePath Rename(this AbsolutePath path, string newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        path.Move(path.WithName(newName), policy);

    private static void CopyTree(AbsolutePath source, AbsolutePath target, ExistsPolicy policy)
    {
        if (source.Contains(target))
            throw new ArgumentException($"'{target}' lies within '{source}' and cannot hold a copy of it.");
        if (target.DirectoryExists() && !policy.HasFlag(ExistsPolicy.DirectoryMerge))
            throw new IOException($"Directory '{target}' exists already.");
        target.CreateDirectory();
        foreach (var directory in source.GetDirectories())
            CopyTree(directory, target / directory.Name, policy);
        foreach (var file in source.GetFiles())
            CopyOne(file, target / file.Name, policy);
    }

    private static void CopyOne(AbsolutePath source, AbsolutePath target, ExistsPolicy policy)
    {
        target.Parent!.CreateDirectory();
        var replace = policy.HasFlag(ExistsPolicy.FileOverwrite)
            || policy.HasFlag(ExistsPolicy.FileOverwriteIfNewer) && File.GetLastWriteTimeUtc(source) > File.GetLastWriteTimeUtc(target);
        if (target.FileExists() && !replace && (policy.HasFlag(ExistsPolicy.FileSkip) || policy.HasFlag(ExistsPolicy.FileOverwriteIfNewer)))
            return;
        File.Copy(source, target, replace);
    }
}
