using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Aws.Parameters;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Walks modules in order: group after group, the modules of a group side by side.</summary>
public sealed class DeploymentRun(Deployment deployment, Func<Module, IModuleKind> kinds, ModuleMetadataStore metadata, Func<string, ParameterStore> parameters)
{
    private readonly ConcurrentDictionary<string, JsonObject> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Region, string Name), string?> stored = new();

    /// <summary>What deploying the modules would change.</summary>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(IReadOnlyCollection<Module> modules, CancellationToken cancellation)
    {
        var changes = new List<PlannedChange>();
        foreach (var module in deployment.Modules.Where(modules.Contains))
            changes.AddRange(await kinds(module).PlanAsync(await ReadyAsync(module, cancellation), cancellation));
        return changes;
    }

    /// <summary>Deploys the modules and returns their outputs, in order.</summary>
    public async Task<IReadOnlyList<Output>> DeployAsync(IReadOnlyCollection<Module> modules, CancellationToken cancellation)
    {
        await RequireInputsAsync(modules, cancellation);
        var outputs = new ConcurrentDictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var group in deployment.Groups)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = group.Concurrency, CancellationToken = cancellation };
            await Parallel.ForEachAsync(group.Modules.Where(modules.Contains), options, async (module, token) =>
                outputs[module.Id] = await DeployAsync(module, token));
        }
        return [.. deployment.Modules.Where(module => outputs.ContainsKey(module.Id))
            .SelectMany(module => outputs[module.Id].Select(one => new Output(module.Id, one.Key, one.Value)))];
    }

    // What a later module lacks must be found before an earlier one is deployed.
    private async Task RequireInputsAsync(IReadOnlyCollection<Module> modules, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        foreach (var module in deployment.Modules.Where(modules.Contains))
        {
            try
            {
                kinds(module).Check(await ReadyAsync(module, cancellation));
            }
            catch (InvalidInput invalid)
            {
                problems.AddRange(invalid.Problems);
            }
        }
        if (problems.Count > 0)
            throw new InvalidInput(problems, called: true);
    }

    private async Task<IReadOnlyDictionary<string, string>> DeployAsync(Module module, CancellationToken cancellation)
    {
        var ready = await ReadyAsync(module, cancellation);
        ready.Inputs.RequireKnown();
        var deployed = await kinds(module).DeployAsync(ready, cancellation);
        await metadata.WriteAsync(ready, deployed, cancellation);
        var outputs = deployed.Outputs;
        known[module.Id] = new JsonObject(outputs.Select(output => KeyValuePair.Create<string, JsonNode?>(output.Key, output.Value)));
        return outputs;
    }

    /// <summary>A module with its inputs, as far as what is deployed makes them known.</summary>
    public async Task<ReadyModule> ReadyAsync(Module module, CancellationToken cancellation)
    {
        var portfolios = new List<ResolvedInputs>();
        foreach (var other in PortfoliosBeside(deployment, module))
            portfolios.Add(await ResolveAsync(other, cancellation));
        return new ReadyModule(deployment, module, await ResolveAsync(module, cancellation), await metadata.ReadAsync(module, cancellation)) { Portfolios = portfolios };
    }

    /// <summary>The portfolios of a portfolio's region, itself among them; none for other modules.</summary>
    public static IEnumerable<Module> PortfoliosBeside(Deployment deployment, Module module) => module.Definition.Kind == ModuleKind.Portfolio
        ? deployment.Modules.Where(other => other.Definition.Kind == ModuleKind.Portfolio && other.Region == module.Region)
        : [];

    private async Task<ResolvedInputs> ResolveAsync(Module module, CancellationToken cancellation)
    {
        foreach (var other in module.References.Where(other => !known.ContainsKey(other.Id)))
        {
            if (await metadata.ReadAsync(other, cancellation) is { } left)
                known[other.Id] = left;
        }
        foreach (var name in module.StoredParameters.Where(name => !stored.ContainsKey((module.Region, name))))
            stored[(module.Region, name)] = await parameters(module.Region).ReadAsync(name, cancellation);
        try
        {
            return InputResolution.Resolve(module, other => known.GetValueOrDefault(other.Id), (_, name) => stored[(module.Region, name)]);
        }
        catch (InvalidInput invalid)
        {
            throw new InvalidInput(invalid.Problems, called: true);
        }
    }
}
