using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Modules that publish the project templates, by one route or several.</summary>
public sealed class PortfolioModules(Prerequisites prerequisites, PortfolioOptions options, IReadOnlyList<IPublishingRoute> routes) : IModuleKind
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation)
    {
        var bucket = await prerequisites.PlanAsync(Prerequisites.ArtifactBucket, module, cancellation);
        var roles = await prerequisites.PlanAsync(Prerequisites.LaunchRole, module, cancellation);
        var changes = new List<PlannedChange>([.. bucket.Changes, .. roles.Changes]);
        foreach (var route in RoutesOf(module))
            changes.AddRange(await route.PlanAsync(module, cancellation));
        return changes;
    }

    /// <inheritdoc/>
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var outputs = new Dictionary<string, string>(StringComparer.Ordinal);
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        var routes = RoutesOf(module);
        foreach (var id in new[] { Prerequisites.ArtifactBucket, Prerequisites.LaunchRole })
        {
            var stack = await prerequisites.DeployAsync(id, module, cancellation);
            marks[Prerequisites.StackOf(id, module)] = stack.Mark;
            if (stack.Outputs.TryGetValue("ArtifactBucketName", out var bucket))
                outputs["ArtifactBucketName"] = bucket;
        }
        foreach (var (name, value) in await prerequisites.KeepAsync(module, cancellation))
            marks[name] = value;
        foreach (var route in routes)
        {
            var published = await route.DeployAsync(module, cancellation);
            foreach (var (name, value) in published.Outputs)
                outputs[name] = value;
            foreach (var (name, value) in published.Marks)
                marks[name] = value;
        }
        return new DeployedModule(outputs, WithKept(module, marks));
    }

    // A route that this run leaves out is as the last run noted it.
    private Dictionary<string, string> WithKept(ReadyModule module, Dictionary<string, string> marks)
    {
        foreach (var name in new[] { PortfolioRequests.Mark, BucketRoute.Mark })
        {
            if (!marks.ContainsKey(name) && Marks.Of(module, name) is { } kept)
                marks[name] = kept;
        }
        return marks;
    }

    private List<IPublishingRoute> RoutesOf(ReadyModule module)
    {
        var wanted = options.RoutesOf(module.Inputs);
        return [.. routes.Where(route => wanted.Contains(route.Route))];
    }
}
