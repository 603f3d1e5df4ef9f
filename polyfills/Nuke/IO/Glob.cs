using System.IO.Enumeration;

namespace Nuke.Common.IO;

/// <summary>Patterns of relative paths: <c>*</c> and <c>?</c> within a part, <c>**</c> for any number of directories.</summary>
internal static class Glob
{
    internal static bool Matches(string pattern, string path) => Matches(Parts(pattern), Parts(path));

    private static string[] Parts(string path) => path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.Length == 0)
            return path.Length == 0;
        if (pattern[0] == "**")
            return Matches(pattern[1..], path) || path.Length > 0 && Matches(pattern, path[1..]);
        return path.Length > 0
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: !OperatingSystem.IsLinux())
            && Matches(pattern[1..], path[1..]);
    }
}
