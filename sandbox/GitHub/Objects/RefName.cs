namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Which names Git takes for branches and tags.</summary>
/// <remarks>https://git-scm.com/docs/git-check-ref-format</remarks>
internal static class RefName
{
    private const string Heads = "refs/heads/";

    // Longer names do not fit in the name of a file beside the suffix of its lock.
    private const int LongestPart = 200;
    private const int Longest = 1024;

    /// <summary>Whether it is a whole name, such as <c>refs/heads/main</c>.</summary>
    public static bool IsWellFormed(string name)
    {
        var parts = name.Split('/');
        return parts.Length >= 3 && parts[0] == "refs" && name.Length <= Longest
            && parts.All(IsPart) && !name.Contains("..", StringComparison.Ordinal) && !name.Contains("@{", StringComparison.Ordinal) && !name.EndsWith('.');
    }

    public static string Branch(string name) => Heads + name;

    /// <summary>The branch that a whole name is of; null when it is of something else.</summary>
    public static string? BranchOf(string name) => name.StartsWith(Heads, StringComparison.Ordinal) ? name[Heads.Length..] : null;

    private static bool IsPart(string part) =>
        part.Length is > 0 and <= LongestPart && part[0] != '.' && !part.EndsWith(".lock", StringComparison.OrdinalIgnoreCase) && part != "@"
        && !part.Any(letter => letter is < ' ' or '\u007f' or ' ' or '~' or '^' or ':' or '?' or '*' or '[' or '\\');
}
