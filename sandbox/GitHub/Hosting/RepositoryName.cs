using System.Text.RegularExpressions;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>Which names repositories can have; what else is asked for becomes dashes, as on GitHub's own page.</summary>
internal static partial class RepositoryName
{
    private const int Longest = 100;

    /// <exception cref="ApiError">Nothing can be called so.</exception>
    public static string Read(string asked, string title)
    {
        var name = Unusual().Replace(asked.Trim(), "-");
        if (name.Length == 0)
            throw ApiError.Validation("Repository", "name", "missing_field", title: title);
        if (name.Length > Longest)
            throw Custom("name is too long (maximum is 100 characters)");
        if (name is "." or ".." || name.EndsWith(".git", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".wiki", StringComparison.OrdinalIgnoreCase))
            throw Custom($"name '{name}' is reserved");
        return name;

        ApiError Custom(string problem) => ApiError.Validation("Repository", "name", "custom", problem, title);
    }

    [GeneratedRegex("[^A-Za-z0-9._-]+")]
    private static partial Regex Unusual();
}
