using System.Globalization;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Aws.Sts;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>What is published, for people: products, versions, routes, ages, and how many projects use each.</summary>
/// <param name="rooms">What reads a region.</param>
/// <param name="caller">Who calls: the account is part of the bucket's name.</param>
/// <param name="clock">Tells ages.</param>
public sealed class PublishedList(Func<string, PublishedRoom> rooms, Func<CancellationToken, Task<CallerIdentity>> caller, TimeProvider clock)
{
    private static readonly string[] Columns = ["Template", "Route", "Version", "State", "Age", "Projects", "Name"];

    /// <summary>The list of a portfolio's module.</summary>
    public async Task<ListReady> OfAsync(ReadyModule module, CancellationToken cancellation)
    {
        var room = rooms(module.Module.Region);
        var uses = await room.Uses(cancellation);
        var rows = new List<IReadOnlyList<string>>();
        var products = module.LeftText(Route.ServiceCatalog.Output) is { } portfolio ? await room.Products.OfAsync(portfolio, cancellation) : null;
        foreach (var product in products ?? [])
            rows.AddRange(product.Versions.Select(version => Row(product, version, uses)));
        rows.AddRange(await TemplatesAsync(module, room, uses, cancellation));
        var title = $"{module.Module.Id}: {(products is null ? "no portfolio" : $"portfolio {module.LeftText("ServiceCatalogPortfolioName")}")}, {rows.Count} published versions";
        return new ListReady(title, Columns, [.. rows.OrderBy(row => row[0], StringComparer.Ordinal)]);
    }

    private string[] Row(PublishedProduct product, PublishedVersion version, ProjectUses uses) =>
    [
        product.Product.Mark!.TemplateId, Route.ServiceCatalog.Name, version.Name,
        product.Product.Mark.Content == ProductMark.Retired && version.State == "deprecated" ? "retired" : version.State,
        Age(version.Created), Count(uses.OfProduct(product.Product.Id).Count(one => one.VersionId == version.Id)), product.Product.Details.Name,
    ];

    private async Task<IEnumerable<string[]>> TemplatesAsync(ReadyModule module, PublishedRoom room, ProjectUses uses, CancellationToken cancellation)
    {
        if (module.LeftText(Route.S3.Output) is null)
            return [];
        var bucket = Names.ArtifactBucket(module.Deployment, (await caller(cancellation)).Account, module.Module.Region);
        var prefix = Names.ProjectTemplates(module.Module);
        var present = (await room.Artifacts.ListAsync(bucket, prefix, cancellation)).ToList();
        var tags = await Aws.SideBySide.EachAsync(present, (one, stop) => room.Artifacts.TagsAsync(bucket, one.Key, stop), cancellation);
        return present.Zip(tags).Select(pair => new[]
        {
            pair.First.Key[prefix.Length..].Replace(".yaml", "", StringComparison.Ordinal), Route.S3.Name, pair.Second.GetValueOrDefault("pipeline:version", ""),
            pair.Second.GetValueOrDefault("sagemaker:studio-visibility") == "true" ? "offered" : "retired",
            Age(pair.First.Value.Modified), Count(uses.OfObject(bucket, pair.First.Key).Count), pair.First.Key,
        });
    }

    private string Age(DateTime? moment) => moment is { } time ? Durations.Age(clock.GetUtcNow() - new DateTimeOffset(time.ToUniversalTime())) : "";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
