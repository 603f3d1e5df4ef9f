namespace Nuke.Common.CI.GitHubActions;

/// <summary>What targets produce below one directory; it is kept under the directory's name.</summary>
internal sealed record Artifact(string Name, IReadOnlyList<string> Patterns)
{
    /// <summary>What the targets of the plan produce, in its order.</summary>
    internal static IReadOnlyList<Artifact> Of(GitHubActionsAttribute attribute, BuildFacts facts)
    {
        var groups = facts.Plan(attribute.InvokedTargets)
            .SelectMany(target => target.ArtifactProducts)
            .Select(product => Relative(facts, product) ?? product)
            .Distinct()
            .GroupBy(Directory)
            .ToList();
        var shared = groups.GroupBy(group => LastSegment(group.Key)).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        return [.. groups.Select(group => new Artifact(
            shared.Contains(LastSegment(group.Key)) ? group.Key.Trim('/').Replace('/', '-') : LastSegment(group.Key), [.. group]))];
    }

    /// <summary>The product below the root, with forward slashes; null if it is elsewhere.</summary>
    internal static string? Relative(BuildFacts facts, string product)
    {
        var path = product.Replace('\\', '/');
        var root = facts.Root.ToString().Replace('\\', '/').TrimEnd('/') + "/";
        if (path.StartsWith(root, StringComparison.Ordinal))
            return path[root.Length..];
        return Path.IsPathRooted(product) || path.Split('/').Contains("..") ? null : path;
    }

    /// <summary>Names are unique within a run, and each job of it uploads its own.</summary>
    internal void Write(YamlWriter yaml, GitHubActionsAttribute attribute, GitHubActionsImage image)
    {
        yaml.Pair("name", "Publish " + Name);
        if (!string.IsNullOrEmpty(attribute.PublishCondition))
            yaml.Pair("if", attribute.PublishCondition);
        yaml.Pair("uses", ActionVersions.UploadArtifact);
        yaml.Block("with", () =>
        {
            yaml.Pair("name", attribute.Images.Count > 1 ? $"{Name}-{Spelling.RunsOn(image)}" : Name);
            if (Patterns is [var only])
                yaml.Pair("path", only);
            else
                yaml.Lines("path", Patterns);
            // Otherwise the action passes over whatever begins with a dot.
            if (Patterns.Any(pattern => pattern.Split('/').Any(segment => segment.StartsWith('.'))))
                yaml.Pair("include-hidden-files", true);
        });
    }

    /// <summary>The path up to the first segment with a wildcard.</summary>
    private static string Directory(string pattern)
    {
        var segments = pattern.TrimEnd('/').Split('/').TakeWhile(segment => segment.IndexOfAny(['*', '?', '[', '{']) < 0);
        return string.Join('/', segments) is { Length: > 0 } directory ? directory : "files";
    }

    private static string LastSegment(string path) => path[(path.LastIndexOf('/') + 1)..];
}
