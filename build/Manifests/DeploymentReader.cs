using Pipeline.Failures;
using Pipeline.Manifests.Catalog;
using Pipeline.Manifests.Linking;
using Pipeline.Manifests.Written;

namespace Pipeline.Manifests;

/// <summary>Reads all that a repository says about one environment.</summary>
public static class DeploymentReader
{
    /// <summary>Reads <c>seedfarmer.yaml</c>, the environment's manifests and the modules that they name.</summary>
    /// <param name="root">The repository's full path. Nothing outside it is read.</param>
    /// <param name="environment">The environment's name.</param>
    /// <param name="variables">The environment variables that manifests may use.</param>
    /// <exception cref="InvalidInput">With every problem of every file, ordered by file and line.</exception>
    public static Deployment Read(string root, string environment, IReadOnlyDictionary<string, string> variables)
    {
        Environments.Require(root, environment);
        var folder = new RootFolder(root);
        var problems = new ProblemList();
        var project = Project.Read(folder, problems);
        var catalog = ModuleCatalog.Scan(folder, problems);
        var path = Environments.Manifest(environment);
        if (new DeploymentManifestReader(folder, variables, problems).Read(path) is not { } manifest)
        {
            problems.ThrowIfAny();
            throw new InvalidOperationException($"{path} gave neither a manifest nor a problem");
        }

        var groups = new Linker(catalog, manifest, problems).Link();
        return new Deployment
        {
            Name = manifest.Name.Value,
            Project = project.Name,
            Environment = environment,
            Description = manifest.Description,
            ToolchainRegion = manifest.ToolchainRegion,
            ForceDependencyRedeploy = manifest.ForceDependencyRedeploy,
            Groups = groups,
            Warnings = problems.Warnings,
            Location = new Location(path),
        };
    }
}
