using Pipeline.Aws.ProjectTemplates;
using Pipeline.Aws.Sts;

namespace Pipeline.Modules;

/// <summary>The projects that were made from what a module published, or depend on it.</summary>
/// <remarks>
/// A project is updated and deleted as its launch role, so the role tells whose it is, even after the product is deleted; AWS's own
/// role serves everybody, and there the product tells.
/// </remarks>
public sealed class ModuleUses(ModuleTemplates templates, RetiredTemplates retired, Func<string, PublishedRoom> rooms, Func<CancellationToken, Task<CallerIdentity>> caller)
{
    /// <summary>The projects, in the order of their names: each with its template and its route.</summary>
    /// <param name="module">The portfolio's module.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<ProjectUse>> OfAsync(ReadyModule module, CancellationToken cancellation)
    {
        var (room, bucket) = (rooms(module.Module.Region), await FolderAsync(module, cancellation));
        var uses = await room.Uses(cancellation);
        var byProduct = await ProductsAsync(module, room, cancellation);
        var byRole = await RolesAsync(module, cancellation);
        return
        [
            .. uses.Launched.Select(one => new ProjectUse(one.Name, byProduct.GetValueOrDefault(one.ProductId) ?? byRole.GetValueOrDefault(one.Role ?? "") ?? "", Route.ServiceCatalog.Name))
                .Concat(uses.Projects.Where(one => one.TemplateUrl.Contains(bucket.Bucket, StringComparison.Ordinal) && one.TemplateUrl.Contains($"/{bucket.Prefix}", StringComparison.Ordinal))
                    .Select(one => new ProjectUse(one.Name, one.TemplateUrl.Split('?')[0].Split('/')[^1].Replace(".yaml", "", StringComparison.Ordinal), Route.S3.Name)))
                .Where(one => one.Template.Length > 0)
                .OrderBy(one => one.Project, StringComparer.Ordinal),
        ];
    }

    /// <summary>The folder in S3 that a module publishes its templates in.</summary>
    public async Task<BucketTemplates> FolderAsync(ReadyModule module, CancellationToken cancellation)
    {
        var account = (await caller(cancellation)).Account;
        return new BucketTemplates(Names.ArtifactBucket(module.Deployment, account, module.Module.Region), Names.ProjectTemplates(module.Module), BucketRoute.Domain(module, account), []);
    }

    private static async Task<IReadOnlyDictionary<string, string>> ProductsAsync(ReadyModule module, PublishedRoom room, CancellationToken cancellation)
    {
        var products = module.LeftText(Route.ServiceCatalog.Output) is { } portfolio ? await room.Products.OfAsync(portfolio, cancellation) : null;
        return (products ?? []).ToDictionary(one => one.Product.Id, one => one.Product.Mark!.TemplateId, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyDictionary<string, string>> RolesAsync(ReadyModule module, CancellationToken cancellation)
    {
        if (LaunchRoles.IsStock(module.Inputs))
            return new Dictionary<string, string>();
        var account = (await caller(cancellation)).Account;
        var gone = await retired.OfAsync(module, cancellation);
        return templates.LaunchNeeds(module).Keys.Concat(gone.Keys)
            .ToDictionary(template => LaunchRoles.ArnOf(module, Route.ServiceCatalog, template, account), template => template, StringComparer.Ordinal);
    }
}

/// <summary>A project and what it was made from.</summary>
/// <param name="Project">Its name.</param>
/// <param name="Template">The id of its template.</param>
/// <param name="Route">The route by which it got it.</param>
public sealed record ProjectUse(string Project, string Template, string Route);
