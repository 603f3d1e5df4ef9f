namespace Nuke.Common.IO;

/// <content>Other spellings.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>The same path with another extension.</summary>
    public static AbsolutePath WithExtension(this AbsolutePath path, string extension) => Path.ChangeExtension(path, extension);

    /// <summary>The same directory with another last part.</summary>
    public static AbsolutePath WithName(this AbsolutePath path, string name) => path.Parent! / name;

    /// <summary>The way from this directory to the other path, in the spelling of this system.</summary>
    public static string GetRelativePathTo(this AbsolutePath path, AbsolutePath other) => Path.GetRelativePath(path, other);

    /// <summary>The way from this directory to the other path, with forward slashes.</summary>
    public static string GetUnixRelativePathTo(this AbsolutePath path, AbsolutePath other) =>
        Path.GetRelativePath(path, other).Replace('\\', '/');
}
