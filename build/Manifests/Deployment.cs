using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>What is deployed to one environment: everything its manifest says, checked and resolved as far as reading can.</summary>
public sealed record Deployment
{
    /// <summary>The deployment's name; part of stack names and parameter paths.</summary>
    public required string Name { get; init; }

    /// <summary>The project's name from <c>seedfarmer.yaml</c>.</summary>
    public required string Project { get; init; }

    /// <summary>The environment: the folder's name in <c>manifests/</c>.</summary>
    public required string Environment { get; init; }

    /// <summary>What the deployment is, in the manifest's words; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The region that holds what concerns the deployment as a whole.</summary>
    public required string ToolchainRegion { get; init; }

    /// <summary>Whether a module is deployed again when a module that it refers to was.</summary>
    public bool ForceDependencyRedeploy { get; init; }

    /// <summary>The groups, in the order of deployment.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>What a person should know about the manifests but that stops nothing.</summary>
    public required IReadOnlyList<Problem> Warnings { get; init; }

    /// <summary>The deployment manifest.</summary>
    public required Location Location { get; init; }

    /// <summary>All modules, in the order of deployment.</summary>
    public IEnumerable<Module> Modules => Groups.SelectMany(group => group.Modules);

    /// <summary>What must be deployed before a module, directly or not, in the order of deployment; the module itself is not in it.</summary>
    public IReadOnlyList<Module> Needed(Module module)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<Module>(module.References);
        while (next.TryPop(out var reference))
        {
            if (!needed.Add(reference.Id))
                continue;
            foreach (var further in reference.References)
                next.Push(further);
        }

        return [.. Modules.Where(candidate => needed.Contains(candidate.Id))];
    }
}
