using Pipeline.Manifests.Written;

namespace Pipeline.Manifests.Linking;

/// <summary>Checks that every reference leads to a module that is deployed before, and to an output that it has.</summary>
internal sealed class ReferenceCheck(IReadOnlyList<GroupManifest> groups, IReadOnlyList<Candidate> modules, ProblemList problems)
{
    private readonly ILookup<string, Candidate> byId = modules.ToLookup(module => module.Id);

    /// <summary>Checks all references of all modules.</summary>
    public void Check()
    {
        foreach (var module in modules)
        {
            foreach (var reference in module.References)
                Check(module, reference);
        }
    }

    private Candidate? Target(FromMetadata reference) => byId[$"{reference.Group.Value}/{reference.Module.Value}"].FirstOrDefault();

    private void Check(Candidate module, FromMetadata reference)
    {
        if (Target(reference) is not { } target)
            ReportUnknown(reference);
        else if (Way(target, module) is { } way)
            problems.Add(Codes.Cycle, $"modules wait for each other: {string.Join(" -> ", way.Prepend(module).Select(step => step.Id))}",
                reference.Location, "give one of them the value itself");
        else if (target.Group == module.Group)
            problems.Add(Codes.EarlyReference, $"{target.Id} is in the same group, and the modules of a group are deployed side by side",
                reference.Location, $"move '{target.Manifest.Name.Value}' to an earlier group");
        else if (target.Group > module.Group)
            problems.Add(Codes.EarlyReference, $"{target.Id} is deployed later than {module.Id}",
                reference.Location, $"move group '{target.GroupName}' before '{module.GroupName}' in the deployment manifest");
        else if (reference.Key is { } key && target.Definition?.Outputs is { } outputs && !outputs.Contains(key.Value))
            problems.Add(Codes.UnknownReference, $"{target.Definition.Id} has no output '{key.Value}'", key.Location,
                Nearest.Hint(key.Value, [.. outputs]) ?? "it declares none");
    }

    private void ReportUnknown(FromMetadata reference)
    {
        var group = groups.FirstOrDefault(group => group.Name.Value == reference.Group.Value);
        if (group is null)
            problems.Add(Codes.UnknownReference, $"there is no group '{reference.Group.Value}'", reference.Group.Location,
                Nearest.Hint(reference.Group.Value, [.. groups.Select(known => known.Name.Value)]));
        else if (group.Complete)
            problems.Add(Codes.UnknownReference, $"group '{group.Name.Value}' has no module '{reference.Module.Value}'", reference.Module.Location,
                Nearest.Hint(reference.Module.Value, [.. group.Modules.Select(known => known.Name.Value)]));
    }

    // The shortest way from one module to another along references; null when there is none.
    private List<Candidate>? Way(Candidate from, Candidate to)
    {
        var ways = new Queue<List<Candidate>>([[from]]);
        var seen = new HashSet<Candidate>(ReferenceEqualityComparer.Instance) { from };
        while (ways.TryDequeue(out var way))
        {
            if (ReferenceEquals(way[^1], to))
                return way;
            foreach (var next in way[^1].References.Select(Target).OfType<Candidate>().Where(seen.Add))
                ways.Enqueue([.. way, next]);
        }

        return null;
    }
}
