using System.Text;
using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests;

/// <summary>The repository's files, read only below its root.</summary>
/// <param name="path">The root's full path.</param>
public sealed class RootFolder(string path)
{
    /// <summary>Larger files are refused: a manifest of this size is a mistake.</summary>
    private const long MaximumBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>The full path of a relative one; null when that is absolute or leads outside.</summary>
    public string? Inside(string relative)
    {
        if (relative.Length == 0 || Path.IsPathRooted(relative) || relative.Contains('\0'))
            return null;
        var full = Path.GetFullPath(Path.Combine(root, relative));
        return full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }

    /// <summary>Whether a relative path names a file inside.</summary>
    public bool HasFile(string relative) => Inside(relative) is { } full && File.Exists(full);

    /// <summary>The relative path of a full one, with forward slashes.</summary>
    public string Relative(string full) => Path.GetRelativePath(root, full).Replace('\\', '/');

    /// <summary>The folders directly in a folder, by name; none when the folder does not exist.</summary>
    public IReadOnlyList<string> Folders(string relative) =>
        Inside(relative) is { } full && Directory.Exists(full)
            ? [.. Directory.EnumerateDirectories(full).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The documents of a YAML file; null when it cannot be read, which is a problem.</summary>
    /// <param name="relative">Its path, relative to the root.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="named">Where the file is named; null when it is wanted by itself.</param>
    public IReadOnlyList<Node>? Documents(string relative, ProblemList problems, Location? named = null)
    {
        if (Inside(relative) is not { } full)
        {
            problems.Add(Codes.File, $"the path '{relative}' leads outside the repository", named, "write a path relative to the repository's root");
            return null;
        }

        try
        {
            if (new FileInfo(full) is { Exists: true, Length: > MaximumBytes })
            {
                problems.Add(Codes.File, $"{relative} is larger than 1 MiB", named ?? new Location(relative));
                return null;
            }

            return YamlText.Read(File.ReadAllText(full, Utf8), Relative(full), problems);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            var why = missing is FileNotFoundException or DirectoryNotFoundException ? "does not exist" : "cannot be read";
            problems.Add(Codes.File, $"{relative} {why}", named ?? new Location(relative));
            return null;
        }
    }
}
