using Pipeline.Aws.CloudFormation;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Modules that are inference endpoints: what they need is made, their stack deployed and watched, and a request shows that they answer.</summary>
public sealed class EndpointModules(EndpointTemplates templates, EndpointPreparation preparation, EndpointChecks checks, EndpointTrial trial, Func<string, HostingRoom> rooms) : IModuleKind
{
    /// <inheritdoc/>
    public void Check(ReadyModule module) => templates.Design(module);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation)
    {
        var endpoint = await DesignAsync(module, cancellation);
        var stack = await rooms(module.Module.Region).Stacks.Planner.PlanAsync(Request(module, endpoint), keep: false, cancellation);
        return [.. await preparation.PlanAsync(module, endpoint, cancellation), .. stack.Changes];
    }

    /// <inheritdoc/>
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var room = rooms(module.Module.Region);
        var endpoint = await DesignAsync(module, cancellation);
        var plan = await room.Stacks.Planner.PlanAsync(Request(module, endpoint), keep: true, cancellation);
        if (!plan.IsNoOp)
            await checks.RequireAsync(module, endpoint, plan, cancellation);
        var marks = new Dictionary<string, string>(await PrepareAsync(module, endpoint, plan, cancellation), StringComparer.Ordinal);
        var deployed = await trial.DeployAsync(room, endpoint, plan, cancellation);
        marks[plan.Request.Name] = deployed.Mark;
        marks[EndpointTrial.Mark] = await trial.TestAsync(module, endpoint, deployed, cancellation);
        return new DeployedModule(deployed.Outputs, marks);
    }

    // What serves has what it needs.
    private async Task<IReadOnlyDictionary<string, string>> PrepareAsync(ReadyModule module, EndpointSpecification endpoint, StackPlan plan, CancellationToken cancellation) =>
        plan.IsNoOp ? EndpointPreparation.Kept(module) : await preparation.PrepareAsync(module, endpoint, cancellation);

    private async Task<EndpointSpecification> DesignAsync(ReadyModule module, CancellationToken cancellation)
    {
        var endpoint = templates.Design(module);
        var groups = endpoint.Variants.Select(variant => (variant.Model.Source as ModelSource.Registry)?.Group).OfType<string>().Distinct().ToList();
        if (groups.Count == 0)
            return endpoint;
        var packages = rooms(module.Module.Region).Packages;
        var latest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups)
            latest[group] = await packages.LatestApprovedAsync(group, module.Inputs["model-package-group"].Location, cancellation);
        return templates.Design(module, latest.GetValueOrDefault);
    }

    private StackRequest Request(ReadyModule module, EndpointSpecification endpoint)
    {
        var name = Names.StackOf(module.Deployment, module.Module);
        return StackRequests.For(name, templates.Of(module, endpoint), StackRequests.Tags(module.Deployment, module.Module.Id)) with
        {
            Mark = Marks.Of(module, name),
            Parameters = new Dictionary<string, string> { ["ExecutionRoleArn"] = module.Inputs.Text("execution-role-arn") },
        };
    }
}
