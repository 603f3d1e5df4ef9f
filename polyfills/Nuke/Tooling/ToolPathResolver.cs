using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds programs.</summary>
public static class ToolPathResolver
{
    /// <summary>The path of a program in PATH.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static string GetPathExecutable(string pathExecutable) =>
        Find(pathExecutable) ?? throw new ArgumentException($"Could not find '{pathExecutable}' in PATH. Install it, or give its path.");

    internal static string Resolve(string tool) =>
        Path.GetFileName(tool) == tool ? GetPathExecutable(tool)
        : File.Exists(Path.GetFullPath(tool, EnvironmentInfo.WorkingDirectory)) ? tool
        : throw new ArgumentException($"There is no program '{tool}'.");

    private static string? Find(string name)
    {
        var endings = EnvironmentInfo.IsWin ? (EnvironmentInfo.GetVariable("PATHEXT") ?? ".EXE;.CMD;.BAT").Split(';').Prepend("") : [""];
        return (EnvironmentInfo.GetVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => endings, (directory, ending) => Path.Combine(directory, name + ending))
            .FirstOrDefault(File.Exists);
    }
}
