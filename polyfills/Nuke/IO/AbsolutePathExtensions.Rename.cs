namespace Nuke.Common.IO;

/// <content>Other names, in the same directory.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>Gives a file or a directory another name.</summary>
    /// <returns>Its new path.</returns>
    /// <exception cref="IOException">There is something of that name, and the policy does not allow it.</exception>
    public static AbsolutePath Rename(this AbsolutePath source, string newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Move(source.WithName(newName), policy);

    /// <inheritdoc cref="Rename(AbsolutePath, string, ExistsPolicy)"/>
    public static AbsolutePath Rename(this AbsolutePath source, Func<AbsolutePath, string> newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Rename(newName(source), policy);

    /// <summary>Gives a file another name and keeps its extension.</summary>
    /// <returns>Its new path.</returns>
    /// <exception cref="IOException">There is something of that name, and the policy does not allow it.</exception>
    public static AbsolutePath RenameWithoutExtension(this AbsolutePath source, string newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Rename(newName + source.Extension, policy);

    /// <inheritdoc cref="RenameWithoutExtension(AbsolutePath, string, ExistsPolicy)"/>
    public static AbsolutePath RenameWithoutExtension(this AbsolutePath source, Func<AbsolutePath, string> newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.RenameWithoutExtension(newName(source), policy);

    /// <summary>Gives a file another extension, with or without a dot before it.</summary>
    /// <returns>Its new path.</returns>
    /// <exception cref="IOException">There is something of that name, and the policy does not allow it.</exception>
    public static AbsolutePath RenameExtension(this AbsolutePath source, string newExtension, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Rename(source.WithExtension(newExtension).Name, policy);
}
