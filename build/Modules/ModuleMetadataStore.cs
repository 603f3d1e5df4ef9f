using System.Text.Json.Nodes;
using Pipeline.Aws.Parameters;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>Where modules leave their outputs for one another: parameters at seed-farmer's paths, in its form.</summary>
/// <param name="parameters">The parameter store of a region.</param>
public sealed class ModuleMetadataStore(Func<string, ParameterStore> parameters)
{
    /// <summary>What a module left; null when it is not deployed.</summary>
    public async Task<JsonObject?> ReadAsync(Deployment deployment, Module module, CancellationToken cancellation)
    {
        var text = await parameters(module.Region).ReadAsync(PathOf(deployment, module), cancellation);
        return text is null ? null : ModuleMetadata.Parse(text);
    }

    /// <summary>Leaves a module's outputs, unless they are there already. Keys of others, such as seed-farmer's own, stay.</summary>
    public async Task WriteAsync(ReadyModule module, IReadOnlyDictionary<string, string> outputs, CancellationToken cancellation)
    {
        var present = module.Left;
        var wanted = present?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in outputs)
            wanted[name] = value;
        var text = ModuleMetadata.ToText(wanted);
        if (present is null || ModuleMetadata.ToText(present) != text)
            await parameters(module.Module.Region).WriteAsync(PathOf(module.Deployment, module.Module), text, cancellation);
    }

    private static string PathOf(Deployment deployment, Module module) =>
        ModuleMetadata.ParameterName(deployment.Project, deployment.Name, module.Group, module.Name);
}
