using Pipeline.Aws.CloudFormation;

namespace Pipeline.Modules.ModelStore;

/// <summary>The stack with the bucket of packed models and the build that packs them: one in a region for all endpoints of a deployment, deployed once in a run.</summary>
public sealed class ModelStoreStack(ModuleTemplates templates, SharedStacks stacks)
{
    /// <summary>The folder of its template, and the end of its stack's name.</summary>
    public const string Id = "model-store";

    /// <summary>Where requests to asynchronous endpoints lie in the bucket; forgotten after 30 days.</summary>
    public const string AsyncInputs = "async/inputs/";

    /// <summary>Where answers of asynchronous endpoints lie in the bucket; forgotten after 30 days.</summary>
    public const string AsyncOutputs = "async/outputs/";

    /// <summary>The name of the stack.</summary>
    public static string StackOf(ReadyModule endpoint) => Names.StackOf(endpoint.Deployment, Id);

    /// <summary>What deploying it would change.</summary>
    /// <param name="endpoint">The endpoint that needs it.</param>
    /// <param name="tokenSecret">The secret that builds for it read; null for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<StackPlan> PlanAsync(ReadyModule endpoint, string? tokenSecret, CancellationToken cancellation) =>
        stacks.PlanAsync(endpoint.Module.Region, Request(endpoint, tokenSecret), cancellation);

    /// <summary>Deploys it, if anything differs.</summary>
    /// <param name="endpoint">The endpoint that needs it.</param>
    /// <param name="tokenSecret">The secret that builds for it read; null for none.</param>
    /// <param name="cancellation">Stops waiting; the stack goes on.</param>
    public Task<DeployedStack> DeployAsync(ReadyModule endpoint, string? tokenSecret, CancellationToken cancellation) =>
        stacks.DeployAsync(endpoint.Module.Region, Request(endpoint, tokenSecret), cancellation);

    private StackRequest Request(ReadyModule endpoint, string? tokenSecret)
    {
        var (name, template) = (StackOf(endpoint), templates.OfModelStore(endpoint, tokenSecret));
        return StackRequests.For(name, template, StackRequests.Tags(endpoint.Deployment, Id)) with { Mark = Marks.Of(endpoint, name) };
    }
}
