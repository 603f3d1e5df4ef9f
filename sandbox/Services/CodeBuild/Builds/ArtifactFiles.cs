using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Which files are an artifact.</summary>
/// <param name="Files">Paths and patterns under the base directory.</param>
/// <param name="Excluded">Patterns of what is left out.</param>
/// <param name="Directory">The base directory; null for the source's root.</param>
/// <param name="DiscardPaths">Whether files lose their folders.</param>
/// <param name="Name">The artifact's name, if it names one.</param>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html#build-spec.artifacts</remarks>
internal sealed record ArtifactFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Excluded, string? Directory, bool DiscardPaths, string? Name)
{
    /// <summary>The paths that belong to it, each with the path that it gets.</summary>
    /// <exception cref="BuildFailure">Nothing does.</exception>
    public IReadOnlyList<(string Path, string Target)> Select(IEnumerable<string> paths)
    {
        var root = Directory?.Trim('/') is { Length: > 0 } directory && directory != "." ? directory + "/" : "";
        var inside = paths.Where(path => path.StartsWith(root, StringComparison.Ordinal)).Select(path => path[root.Length..]).ToList();
        if (inside.Count == 0 && root.Length > 0)
            throw BuildFailure.Client($"no matching base directory path found for {Directory}");
        Regex[] wanted = [.. Files.Select(Pattern)], unwanted = [.. Excluded.Select(Pattern)];
        List<(string, string)> found = [.. from path in inside
                                           where wanted.Any(pattern => pattern.IsMatch(path)) && !unwanted.Any(pattern => pattern.IsMatch(path))
                                           select (root + path, DiscardPaths ? path[(path.LastIndexOf('/') + 1)..] : path)];
        return found.Count > 0 ? found : throw BuildFailure.Client("no matching artifact paths found");
    }

    private static Regex Pattern(string pattern)
    {
        var clean = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        var expression = Regex.Escape(clean).Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal);
        return new($"^{expression}\\z", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);
    }
}
