using System.Collections.Concurrent;
using Pipeline.Aws.CloudFormation;

namespace Pipeline.Modules;

/// <summary>
/// The stacks that a portfolio stands on: the artifact bucket, one in a region for all portfolios of a deployment, and the
/// product launch role, one for each portfolio because its rights follow from the portfolio's templates. Within a run each
/// is deployed once, whoever asks first.
/// </summary>
public sealed class Prerequisites(ModuleTemplates templates, Func<string, StackRoom> stacks)
{
    /// <summary>The bucket that templates and seed code are published from.</summary>
    public const string ArtifactBucket = "artifact-bucket";

    /// <summary>The role that launches of products run under.</summary>
    public const string LaunchRole = "product-launch-role";

    private readonly ConcurrentDictionary<(string Region, string Stack, string Template), Lazy<Task<IReadOnlyDictionary<string, string>>>> deployed = new();

    /// <summary>What deploying a prerequisite for a portfolio would change.</summary>
    public Task<StackPlan> PlanAsync(string id, ReadyModule portfolio, CancellationToken cancellation) =>
        stacks(portfolio.Module.Region).Planner.PlanAsync(Request(id, portfolio), keep: false, cancellation);

    /// <summary>Deploys a prerequisite for a portfolio and returns its outputs.</summary>
    public Task<IReadOnlyDictionary<string, string>> DeployAsync(string id, ReadyModule portfolio, CancellationToken cancellation)
    {
        var request = Request(id, portfolio);
        return deployed.GetOrAdd((portfolio.Module.Region, request.Name, request.Template), _ => new(async () =>
        {
            var room = stacks(portfolio.Module.Region);
            var plan = await room.Planner.PlanAsync(request, keep: true, cancellation);
            return await room.Deployer.DeployAsync(plan, cancellation);
        })).Value;
    }

    /// <summary>The name of a prerequisite's stack.</summary>
    public static string StackOf(string id, ReadyModule portfolio) => id == ArtifactBucket
        ? Names.StackOf(portfolio.Deployment, id)
        : Names.StackOf(portfolio.Deployment, portfolio.Module, id);

    private StackRequest Request(string id, ReadyModule portfolio) =>
        StackRequests.For(StackOf(id, portfolio), templates.OfPrerequisite(id, portfolio), StackRequests.Tags(portfolio.Deployment, id));
}
