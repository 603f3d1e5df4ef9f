using Pipeline.Aws.SageMaker;
using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Modules;

/// <summary>What uses published templates.</summary>
/// <param name="Launched">What was launched from Service Catalog.</param>
/// <param name="Projects">The projects that were made from templates in S3.</param>
public sealed record ProjectUses(IReadOnlyList<Launched> Launched, IReadOnlyList<TemplateProject> Projects)
{
    /// <summary>Reads them.</summary>
    public static async Task<ProjectUses> ReadAsync(LaunchedReader launched, ProjectReader projects, CancellationToken cancellation)
    {
        var (one, other) = (launched.AllAsync(cancellation), projects.FromTemplatesAsync(cancellation));
        await Task.WhenAll(one, other);
        return new ProjectUses(await one, await other);
    }

    /// <summary>What was launched from a product.</summary>
    public IReadOnlyList<Launched> OfProduct(string id) => [.. Launched.Where(one => one.ProductId == id)];

    /// <summary>The projects made from an object of a bucket, however its address is written.</summary>
    public IReadOnlyList<TemplateProject> OfObject(string bucket, string key) =>
        [.. Projects.Where(one => one.TemplateUrl.Contains(bucket, StringComparison.Ordinal) && one.TemplateUrl.Split('?')[0].EndsWith('/' + key, StringComparison.Ordinal))];
}
