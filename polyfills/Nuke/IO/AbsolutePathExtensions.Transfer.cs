namespace Nuke.Common.IO;

/// <content>Copying and moving files and directories.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>Copies a file or a directory.</summary>
    /// <param name="source">The file or directory.</param>
    /// <param name="target">The copy.</param>
    /// <param name="policy">What happens to what is there already.</param>
    /// <param name="excludeDirectory">Directories for which it holds are left out.</param>
    /// <param name="excludeFile">Files for which it holds are left out.</param>
    /// <param name="createDirectories">Whether missing directories above the copy are made.</param>
    /// <returns>The target.</returns>
    /// <exception cref="IOException">Something is there already, and the policy does not allow it.</exception>
    public static AbsolutePath Copy(
        this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail,
        Func<AbsolutePath, bool>? excludeDirectory = null, Func<AbsolutePath, bool>? excludeFile = null, bool createDirectories = true)
    {
        new Transfer(policy, File.Copy) { ExcludeDirectory = excludeDirectory, ExcludeFile = excludeFile, CreateDirectories = createDirectories }.Run(source, target);
        return target;
    }

    /// <summary>Copies a file or a directory into a directory.</summary>
    /// <inheritdoc cref="Copy"/>
    /// <returns>The copy.</returns>
    public static AbsolutePath CopyToDirectory(
        this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail,
        Func<AbsolutePath, bool>? excludeDirectory = null, Func<AbsolutePath, bool>? excludeFile = null, bool createDirectories = true) =>
        source.Copy(target / source.Name, policy, excludeDirectory, excludeFile, createDirectories);

    /// <summary>Moves a file or a directory. Files that the policy skips stay where they are.</summary>
    /// <param name="source">The file or directory.</param>
    /// <param name="target">Its new path.</param>
    /// <param name="policy">What happens to what is there already.</param>
    /// <param name="createDirectories">Whether missing directories above the target are made.</param>
    /// <returns>The target.</returns>
    /// <exception cref="IOException">Something is there already, and the policy does not allow it.</exception>
    public static AbsolutePath Move(
        this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail, bool createDirectories = true)
    {
        new Transfer(policy, File.Move) { CreateDirectories = createDirectories, EmptiesSource = true }.Run(source, target);
        return target;
    }

    /// <summary>Moves a file or a directory into a directory.</summary>
    /// <inheritdoc cref="Move"/>
    /// <returns>Its new path.</returns>
    public static AbsolutePath MoveToDirectory(
        this AbsolutePath source, AbsolutePath target, ExistsPolicy policy = ExistsPolicy.Fail, bool createDirectories = true) =>
        source.Move(target / source.Name, policy, createDirectories);
}
