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
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var room = stacks(module.Module.Region);
        var plan = await room.Planner.PlanAsync(Request(module), keep: true, cancellation);
        var deployed = await room.Deployer.DeployAsync(plan, cancellation);
        return Deployed(plan, deployed);
    }

    /// <summary>A module whose stack is as it should be.</summary>
    public static DeployedModule Deployed(StackPlan plan, DeployedStack deployed) =>
        new(deployed.Outputs, new Dictionary<string, string> { [plan.Request.Name] = deployed.Mark });

    /// <summary>The stack of a module as it should be.</summary>
    public StackRequest Request(ReadyModule module)
    {
        var name = Names.StackOf(module.Deployment, module.Module);
        return StackRequests.For(name, templates.Of(module), StackRequests.Tags(module.Deployment, module.Module.Id)) with { Mark = Marks.Of(module, name) };
    }
}

/// <summary>What works on the stacks of one region.</summary>
/// <param name="Planner">Says what would change.</param>
/// <param name="Deployer">Changes it.</param>
public sealed record StackRoom(StackPlanner Planner, StackDeployer Deployer);
