using System.Collections.Concurrent;
using Pipeline.Aws.CloudFormation;

namespace Pipeline.Modules;

/// <summary>Stacks that several modules stand on: within a run each is deployed once, whoever asks first.</summary>
public sealed class SharedStacks(Func<string, StackRoom> stacks)
{
    private readonly ConcurrentDictionary<(string Region, string Stack, string Template), Lazy<Task<DeployedStack>>> deployed = new();

    /// <summary>What deploying the stack would change.</summary>
    public Task<StackPlan> PlanAsync(string region, StackRequest request, CancellationToken cancellation) =>
        stacks(region).Planner.PlanAsync(request, keep: false, cancellation);

    /// <summary>Deploys the stack, or waits for whoever does.</summary>
    public Task<DeployedStack> DeployAsync(string region, StackRequest request, CancellationToken cancellation) =>
        deployed.GetOrAdd((region, request.Name, request.Template), _ => new(async () =>
        {
            var room = stacks(region);
            var plan = await room.Planner.PlanAsync(request, keep: true, cancellation);
            return await room.Deployer.DeployAsync(plan, cancellation);
        })).Value;
}
