using Pipeline.Aws.S3;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Modules that are a Service Catalog portfolio of the project templates.</summary>
public sealed class PortfolioModules(ModuleTemplates templates, Prerequisites prerequisites, PortfolioRequests requests, Func<string, PortfolioRoom> portfolios) : IModuleKind
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation)
    {
        var bucket = await prerequisites.PlanAsync(Prerequisites.ArtifactBucket, module, cancellation);
        var role = await prerequisites.PlanAsync(Prerequisites.LaunchRole, module, cancellation);
        var launch = role.Outputs.TryGetValue("LaunchRoleArn", out var arn) ? Known.As(arn) : new Known(null, $"known after deploying stack {role.Request.Name}");
        var plan = await PlanAsync(module, launch, cancellation);
        return [.. bucket.Changes, .. role.Changes, .. plan.Lines()];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var bucket = await prerequisites.DeployAsync(Prerequisites.ArtifactBucket, module, cancellation);
        var role = await prerequisites.DeployAsync(Prerequisites.LaunchRole, module, cancellation);
        var plan = await PlanAsync(module, Known.As(role["LaunchRoleArn"]), cancellation);

        var room = portfolios(module.Module.Region);
        await UploadAsync(room.Artifacts, bucket["ArtifactBucketName"], module, plan, cancellation);
        var published = await room.Publisher.PublishAsync(plan, cancellation);
        return new Dictionary<string, string>
        {
            ["ServiceCatalogPortfolioName"] = plan.Wanted.Name,
            ["ServiceCatalogPortfolioOwner"] = plan.Wanted.Owner,
            ["ServiceCatalogPortfolioId"] = published.Id,
            ["ServiceCatalogProductIds"] = string.Join(',', published.Products.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}")),
            ["LaunchRoleArn"] = role["LaunchRoleArn"],
            ["ArtifactBucketName"] = bucket["ArtifactBucketName"],
        };
    }

    private async Task<PortfolioPlan> PlanAsync(ReadyModule module, Known launchRole, CancellationToken cancellation)
    {
        var room = portfolios(module.Module.Region);
        var wanted = await requests.ForAsync(module, launchRole, room.Artifacts, cancellation);
        return PortfolioPlan.For(wanted, await room.Reader.ReadAsync(wanted, cancellation));
    }

    // Service Catalog copies a template when a version is made; a launch reads the seed code. Both must be there before.
    private async Task UploadAsync(ArtifactStore artifacts, string bucket, ReadyModule module, PortfolioPlan plan, CancellationToken cancellation)
    {
        var fresh = plan.Changes.Where(change => change is CreateProduct or PublishVersion or RestoreVersion).Select(change => change.Product!.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var project in templates.Projects(module).Where(project => fresh.Contains(project.Template.Id)))
        {
            foreach (var artifact in project.Artifacts())
            {
                if (!await artifacts.HasAsync(bucket, artifact.Key, cancellation))
                    await artifacts.PutAsync(bucket, artifact.Key, artifact.Content(), artifact.ContentType, cancellation);
            }
        }
    }
}

/// <summary>What works on the portfolios of one region.</summary>
/// <param name="Reader">Reads what is.</param>
/// <param name="Publisher">Changes it.</param>
/// <param name="Artifacts">Holds templates and seed code.</param>
public sealed record PortfolioRoom(PortfolioReader Reader, PortfolioPublisher Publisher, ArtifactStore Artifacts);
