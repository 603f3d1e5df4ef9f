using System.Security.Cryptography;
using System.Text;

namespace Nuke.Common.IO;

/// <content>Whether content has changed. Not for security: MD5 is quick, no more.</content>
public static partial class AbsolutePathExtensions
{
    /// <summary>A hash of a file's content, in lower-case hexadecimal digits.</summary>
    public static string GetFileHash(this AbsolutePath path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(MD5.HashData(stream));
    }

    /// <summary>A hash of the files of a directory, of those below too: their relative paths and their content.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="includeFile">Files for which it does not hold are left out; null takes all.</param>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    public static string GetDirectoryHash(this AbsolutePath path, Func<AbsolutePath, bool>? includeFile = null)
    {
        Assert.DirectoryExists(path);
        var text = new StringBuilder();
        foreach (var file in path.GlobFiles("**/*").Where(file => includeFile?.Invoke(file) != false))
            text.Append(path.GetUnixRelativePathTo(file)).Append('\n').Append(file.GetFileHash()).Append('\n');
        return Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
