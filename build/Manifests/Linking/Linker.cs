using Pipeline.Failures;
using Pipeline.Manifests.Catalog;
using Pipeline.Manifests.Written;

namespace Pipeline.Manifests.Linking;

/// <summary>Makes a deployment of a manifest: every name in it leads somewhere, or is a problem.</summary>
internal sealed class Linker(ModuleCatalog catalog, DeploymentManifest manifest, ProblemList problems)
{
    private readonly Targets targets = new(manifest.Accounts, problems);

    /// <summary>The groups with their modules.</summary>
    /// <exception cref="InvalidInput">Something is wrong, here or found before.</exception>
    public IReadOnlyList<Group> Link()
    {
        targets.Check();
        ReportDuplicates("group", manifest.Groups.Select(group => group.Name));
        foreach (var group in manifest.Groups)
            ReportDuplicates($"module of group '{group.Name.Value}':", group.Modules.Select(module => module.Name));

        var candidates = manifest.Groups.SelectMany((group, position) => group.Modules.Select(module =>
            new Candidate(position, group.Name.Value, module, catalog.Find(module.Path, problems)))).ToList();
        new ReferenceCheck(manifest.Groups, candidates, problems).Check();
        var bound = candidates.Select(Bind).ToList();
        problems.ThrowIfAny();
        return Build(bound);
    }

    private void ReportDuplicates(string what, IEnumerable<Placed<string>> names)
    {
        foreach (var same in names.Where(name => name.Value.Length > 0).GroupBy(name => name.Value))
        {
            foreach (var name in same.Skip(1))
                problems.Add(Codes.Duplicate, $"{what} '{name.Value}' stands here twice", name.Location, $"first at {same.First().Location}; rename one");
        }
    }

    private Bound Bind(Candidate module)
    {
        var target = targets.Of(module.Manifest);
        return new Bound(module, target, module.Definition is { } definition ? new InputBinder(definition, target, problems).Bind(module.Manifest) : []);
    }

    // References lead to earlier groups only, so what a module refers to is always there when its turn comes.
    private List<Group> Build(List<Bound> bound)
    {
        var built = new List<Module>();
        foreach (var (module, target, inputs) in bound)
        {
            var wanted = module.References.Select(reference => $"{reference.Group.Value}/{reference.Module.Value}").ToHashSet();
            built.Add(new Module
            {
                Name = module.Manifest.Name.Value,
                Group = module.GroupName,
                Definition = module.Definition!,
                TargetAccount = new TargetAccount(target!.Account.Alias.Value, target.Account.AccountId, target.Account.Alias.Location),
                Region = target.Region.Region.Value,
                Inputs = inputs,
                References = [.. built.Where(other => wanted.Contains(other.Id))],
                Location = module.Manifest.Location,
            });
        }

        return [.. manifest.Groups.Select(group =>
        {
            var modules = built.Where(module => module.Group == group.Name.Value).ToList();
            return new Group(group.Name.Value, modules, (int)(group.Concurrency ?? Math.Max(1, modules.Count)), group.Name.Location);
        })];
    }

    private sealed record Bound(Candidate Module, Target? Target, IReadOnlyList<ModuleInput> Inputs);
}
