using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Aws.Parameters;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>Where modules leave their outputs for one another: parameters at seed-farmer's paths, in its form.</summary>
/// <param name="deployment">The deployment; the metadata of all its modules of a region is read at once.</param>
/// <param name="parameters">The parameter store of a region.</param>
public sealed class ModuleMetadataStore(Deployment deployment, Func<string, ParameterStore> parameters)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyDictionary<string, string>>>> regions = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string> written = new(StringComparer.Ordinal);

    /// <summary>What a module left; null when it is not deployed.</summary>
    public async Task<JsonObject?> ReadAsync(Module module, CancellationToken cancellation)
    {
        var name = ModuleMetadata.ParameterName(deployment, module);
        if (written.TryGetValue(name, out var fresh))
            return ModuleMetadata.Parse(fresh);
        var stored = await regions.GetOrAdd(module.Region, region => new(() => parameters(region).ReadAsync(
            deployment.Modules.Where(one => one.Region == region).Select(one => ModuleMetadata.ParameterName(deployment, one)), cancellation))).Value;
        return stored.TryGetValue(name, out var text) ? ModuleMetadata.Parse(text) : null;
    }

    /// <summary>Leaves a module's outputs and marks, unless they are there already. Keys of others, such as seed-farmer's own, stay.</summary>
    public async Task WriteAsync(ReadyModule module, DeployedModule deployed, CancellationToken cancellation)
    {
        var present = module.Left;
        var wanted = present?.DeepClone().AsObject() ?? [];
        foreach (var (output, value) in deployed.Outputs)
            wanted[output] = value;
        wanted[Marks.Key] = Marks.ToText(deployed.Marks);
        var text = ModuleMetadata.ToText(wanted);
        if (present is not null && ModuleMetadata.ToText(present) == text)
            return;
        var name = ModuleMetadata.ParameterName(module.Deployment, module.Module);
        await parameters(module.Module.Region).WriteAsync(name, text, cancellation);
        written[name] = text;
    }

    /// <summary>Forgets some of what a module left, and all of its marks.</summary>
    public async Task ForgetAsync(ReadyModule module, IReadOnlyCollection<string> outputs, CancellationToken cancellation)
    {
        var left = module.Left?.DeepClone().AsObject() ?? [];
        foreach (var output in outputs.Append(Marks.Key))
            left.Remove(output);
        var name = ModuleMetadata.ParameterName(deployment, module.Module);
        await parameters(module.Module.Region).WriteAsync(name, written[name] = ModuleMetadata.ToText(left), cancellation);
    }

    /// <summary>Forgets a module that is deployed no more.</summary>
    public Task RemoveAsync(Module module, CancellationToken cancellation) =>
        parameters(module.Region).RemoveAsync(ModuleMetadata.ParameterName(deployment, module), cancellation);

    /// <summary>Forgets a module that no manifest declares any more, or that none ever did.</summary>
    /// <param name="region">The region that it was deployed to.</param>
    /// <param name="module">Its id, <c>group/name</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task RemoveAsync(string region, string module, CancellationToken cancellation) =>
        parameters(region).RemoveAsync(ModuleMetadata.ParameterName(deployment.Project, deployment.Name, module.Split('/')[0], module.Split('/')[^1]), cancellation);
}
