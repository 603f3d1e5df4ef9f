using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>The environments of a repository: every folder of <c>manifests/</c> with a <c>deployment.yaml</c>.</summary>
public static class Environments
{
    /// <summary>The folder of all environments.</summary>
    public const string Folder = "manifests";

    /// <summary>The path of an environment's deployment manifest, relative to the root.</summary>
    public static string Manifest(string environment) => $"{Folder}/{environment}/deployment.yaml";

    /// <summary>The names of all environments, sorted.</summary>
    /// <param name="root">The repository's full path.</param>
    public static IReadOnlyList<string> Find(string root)
    {
        var folder = new RootFolder(root);
        return [.. folder.Folders(Folder).Where(name => folder.HasFile(Manifest(name)))];
    }

    /// <summary>Holds that an environment exists.</summary>
    /// <param name="root">The repository's full path.</param>
    /// <param name="environment">The environment's name.</param>
    /// <exception cref="InvalidInput">It does not; names the nearest one and lists all.</exception>
    public static void Require(string root, string environment)
    {
        var known = Find(root);
        if (known.Contains(environment))
            return;
        var list = known.Count == 0 ? $"there is none in {Folder}/" : $"known: {string.Join(", ", known)}";
        var hint = Nearest.To(environment, known) is { } nearest
            ? $"did you mean --environment {nearest}? {list}"
            : $"{list}; a new one is a folder with a deployment.yaml";
        throw new InvalidInput(new Problem(Codes.UnknownEnvironment, $"there is no environment '{environment}'", new Location(Folder), hint));
    }
}
