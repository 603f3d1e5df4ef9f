using System.Text;
using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.S3;
using Pipeline.Aws.Sts;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>
/// The stacks that a portfolio stands on: the artifact bucket, one in a region for all portfolios of a deployment, and the
/// launch roles, a stack for each portfolio because their rights follow from the portfolio's templates. Within a run each
/// is deployed once, whoever asks first.
/// </summary>
public sealed class Prerequisites(ModuleTemplates templates, RetiredTemplates retired, SharedStacks stacks, Func<string, ArtifactStore> artifacts, Func<CancellationToken, Task<CallerIdentity>> caller)
{
    /// <summary>The bucket that templates and seed code are published from.</summary>
    public const string ArtifactBucket = "artifact-bucket";

    /// <summary>The roles that launches run under.</summary>
    public const string LaunchRole = "product-launch-role";

    /// <summary>What deploying a prerequisite for a portfolio would change.</summary>
    public async Task<StackPlan> PlanAsync(string id, ReadyModule portfolio, CancellationToken cancellation) =>
        await stacks.PlanAsync(portfolio.Module.Region, await RequestAsync(id, portfolio, cancellation), cancellation);

    /// <summary>Deploys a prerequisite for a portfolio.</summary>
    public async Task<DeployedStack> DeployAsync(string id, ReadyModule portfolio, CancellationToken cancellation)
    {
        var request = await RequestAsync(id, portfolio, cancellation);
        if (request.Place is not null)
            await DeployAsync(ArtifactBucket, portfolio, cancellation); // The template is read from there.
        return await stacks.DeployAsync(portfolio.Module.Region, request, cancellation);
    }

    /// <summary>Keeps what the next run needs to know of launch roles, and returns its marks.</summary>
    public async Task<IReadOnlyDictionary<string, string>> KeepAsync(ReadyModule portfolio, CancellationToken cancellation) =>
        await retired.KeepAsync(portfolio, await retired.OfAsync(portfolio, cancellation), cancellation);

    /// <summary>The name of a prerequisite's stack.</summary>
    public static string StackOf(string id, ReadyModule portfolio) => id == ArtifactBucket
        ? Names.StackOf(portfolio.Deployment, id)
        : Names.StackOf(portfolio.Deployment, portfolio.Module, id);

    private async Task<StackRequest> RequestAsync(string id, ReadyModule portfolio, CancellationToken cancellation)
    {
        var gone = id == LaunchRole ? await retired.OfAsync(portfolio, cancellation) : null;
        var (name, template) = (StackOf(id, portfolio), templates.OfPrerequisite(id, portfolio, gone));
        return StackRequests.For(name, template, StackRequests.Tags(portfolio.Deployment, id)) with
        {
            Mark = Marks.Of(portfolio, name),
            Place = TemplatePlace.IsNeededFor(template.Text) ? Place(template, portfolio, (await caller(cancellation)).Account) : null,
        };
    }

    private TemplatePlace Place(RenderedTemplate template, ReadyModule portfolio, string account)
    {
        var store = artifacts(portfolio.Module.Region);
        var (bucket, key) = (Names.ArtifactBucket(portfolio.Deployment, account, portfolio.Module.Region), $"stacks/{template.Hash}.yaml");
        return new TemplatePlace(
            async cancellation =>
            {
                await store.PutAsync(bucket, key, Encoding.UTF8.GetBytes(template.Text), "application/yaml", cancellation);
                return store.UrlOf(bucket, key);
            },
            cancellation => store.RemoveAsync(bucket, key, cancellation));
    }
}
