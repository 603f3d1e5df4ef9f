using Pipeline.Aws.CloudFormation;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Modules that are one CloudFormation stack, from the template in their folder.</summary>
public sealed class StackModules(ModuleTemplates templates, Func<string, StackRoom> stacks) : IModuleKind
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation) =>
        (await stacks(module.Module.Region).Planner.PlanAsync(Request(module), keep: false, cancellation)).Changes;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var room = stacks(module.Module.Region);
        var plan = await room.Planner.PlanAsync(Request(module), keep: true, cancellation);
        return await room.Deployer.DeployAsync(plan, cancellation);
    }

    private StackRequest Request(ReadyModule module)
    {
        var template = templates.Of(module);
        return StackRequests.For(Names.StackOf(module.Deployment, module.Module), template, StackRequests.Tags(module.Deployment, module.Module.Id));
    }
}

/// <summary>What works on the stacks of one region.</summary>
/// <param name="Planner">Says what would change.</param>
/// <param name="Deployer">Changes it.</param>
public sealed record StackRoom(StackPlanner Planner, StackDeployer Deployer);
