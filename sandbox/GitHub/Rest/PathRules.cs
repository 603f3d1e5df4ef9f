namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Which paths a file may have: none that a checkout would write outside its folder or into Git's own.</summary>
/// <remarks>https://git-scm.com/docs/git-fsck#_fsck_messages</remarks>
internal static class PathRules
{
    private const int Longest = 4096;

    /// <exception cref="ApiError">No file may be there.</exception>
    public static string Check(string path, string what)
    {
        if (path.StartsWith('/'))
            throw ApiError.Unprocessable($"{what} cannot start with a slash");
        if (path.Length == 0 || path.Length > Longest || path.Split('/').Any(IsMalformed) || path.Contains('\0'))
            throw ApiError.Unprocessable($"{what} contains a malformed path component");
        return path;
    }

    // Windows and macOS take more than one spelling for .git.
    private static bool IsMalformed(string part)
    {
        var plain = string.Concat(part.Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format)).TrimEnd('.', ' ');
        return part is "" or "." or ".." || part.Contains('\\')
            || plain.Equals(".git", StringComparison.OrdinalIgnoreCase) || plain.Equals("git~1", StringComparison.OrdinalIgnoreCase) || plain.StartsWith(".git::$", StringComparison.OrdinalIgnoreCase);
    }
}
