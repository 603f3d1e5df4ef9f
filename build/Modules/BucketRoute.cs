using System.Security.Cryptography;
using System.Text;
using Pipeline.Aws.ProjectTemplates;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Aws.Sts;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Publishing as templates in S3, which Studio reads without Service Catalog.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-templates-custom.html</remarks>
public sealed class BucketRoute(ModuleTemplates templates, PortfolioOptions options, ArtifactUploads uploads, Func<string, BucketPublisher> publishers, Func<CancellationToken, Task<CallerIdentity>> caller) : IPublishingRoute
{
    /// <summary>The name of the route's mark among the module's.</summary>
    public const string Mark = "templates";

    /// <inheritdoc/>
    public Route Route => Route.S3;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation)
    {
        var wanted = await WantedAsync(module, cancellation);
        return BucketPlan.Lines(wanted, await ChangesAsync(module, wanted, cancellation));
    }

    /// <inheritdoc/>
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var wanted = await WantedAsync(module, cancellation);
        var changes = await ChangesAsync(module, wanted, cancellation);
        var fresh = changes.OfType<WriteTemplate>().Select(change => change.Template.Id).ToHashSet(StringComparer.Ordinal);
        await uploads.EnsureAsync(module, templates.Projects(module).Where(project => fresh.Contains(project.Template.Id)).SelectMany(project => project.SeedArtifacts()), cancellation);
        await publishers(module.Module.Region).PublishAsync(wanted, changes, cancellation);
        return new DeployedModule(
            new Dictionary<string, string> { ["ProjectTemplatesLocation"] = wanted.Location },
            new Dictionary<string, string> { [Mark] = Digest(wanted) });
    }

    private async Task<IReadOnlyList<BucketChange>> ChangesAsync(ReadyModule module, BucketTemplates wanted, CancellationToken cancellation)
    {
        var noted = options.Thorough ? "" : Marks.Of(module, Mark) ?? "";
        // A template that comes back has its content still, and no tag: when templates came or went, all are asked for their tags.
        return noted == Digest(wanted) ? [] : await publishers(module.Module.Region).ReadAsync(wanted, thorough: !noted.StartsWith(Names(wanted), StringComparison.Ordinal), cancellation);
    }

    private async Task<BucketTemplates> WantedAsync(ReadyModule module, CancellationToken cancellation)
    {
        var account = (await caller(cancellation)).Account;
        var all = templates.Projects(module).Select(project => new BucketTemplate(project.Template.Id, project.Rendered.Text, new Dictionary<string, string>
        {
            ["pipeline:template"] = project.Template.Id,
            ["pipeline:version"] = project.Version,
        }));
        return new BucketTemplates(Modules.Names.ArtifactBucket(module.Deployment, account, module.Module.Region), Modules.Names.ProjectTemplates(module.Module), Domain(module, account), [.. all]);
    }

    /// <summary>The ARN of the Studio domain that a portfolio is for; null when no input says which.</summary>
    public static string? Domain(ReadyModule module, string account)
    {
        var (id, arn) = (module.Inputs.Text("sagemaker-domain-id"), module.Inputs.Text("sagemaker-domain-arn"));
        return arn.Length > 0 ? arn : id.Length > 0 ? $"arn:{LaunchRoles.Partition(module.Module.Region)}:sagemaker:{module.Module.Region}:{account}:domain/{id}" : null;
    }

    private static string Digest(BucketTemplates wanted) => Names(wanted) + Token.Of(
        ["templates", wanted.Location, wanted.Domain ?? "", .. wanted.All.Select(template => $"{template.Id} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(template.Text)))}")]);

    private static string Names(BucketTemplates wanted) => Token.Of([.. wanted.All.Select(template => template.Id)])[..8];
}
