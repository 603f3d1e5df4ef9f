using Pipeline.Aws.S3;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Aws.Sts;

namespace Pipeline.Modules;

/// <summary>Portfolios as they should be, made from a module's inputs and the project templates.</summary>
/// <param name="templates">The project templates.</param>
/// <param name="options">What the command line says.</param>
/// <param name="caller">Who calls: the account is part of the artifact bucket's name.</param>
public sealed class PortfolioRequests(ModuleTemplates templates, PortfolioOptions options, Func<CancellationToken, Task<CallerIdentity>> caller)
{
    /// <summary>The name of the portfolio's mark among the module's.</summary>
    public const string Mark = "portfolio";

    // Studio shows products that carry it: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-templates-custom.html
    private const string StudioVisibility = "sagemaker:studio-visibility";

    /// <summary>The portfolio that a module asks for.</summary>
    public async Task<PortfolioRequest> ForAsync(ReadyModule module, ArtifactStore artifacts, CancellationToken cancellation)
    {
        var inputs = module.Inputs;
        var account = (await caller(cancellation)).Account;
        var bucket = Names.ArtifactBucket(module.Deployment, account, module.Module.Region);
        var tags = TagsOf(module);
        return new PortfolioRequest(
            inputs.Text("portfolio-name"),
            inputs.Text("portfolio-owner"),
            $"SageMaker project templates of {module.Deployment.Project}, published by its {module.Deployment.Name} deployment.",
            tags,
            Principals(module),
            [.. templates.Projects(module).Select(project => Product(project, module, tags, Launch(module, project, account), artifacts.UrlOf(bucket, project.TemplateKey)))])
        {
            Id = module.LeftText("ServiceCatalogPortfolioId"),
            Published = options.Thorough ? null : Marks.Of(module, Mark),
            Sharing = PortfolioSharing.Of(inputs),
            TagOptions = PortfolioSharing.TagOptionsOf(inputs),
        };
    }

    private ProductRequest Product(RenderedProject project, ReadyModule module, IReadOnlyDictionary<string, string> tags, LaunchRequest launch, string url)
    {
        var product = project.Template.Product;
        var details = new ProductDetails(
            product.Name, module.Inputs.Text("portfolio-owner"), product.Description, product.Distributor ?? "",
            product.Support.Description ?? "", product.Support.Email ?? "", product.Support.Url ?? "");
        var own = new Dictionary<string, string>(tags, StringComparer.Ordinal)
        {
            [StudioVisibility] = "true",
            [ProductReader.TemplateTag] = project.Template.Id,
        };
        return new ProductRequest(project.Template.Id, details, own, new VersionRequest(project.Version, project.VersionDescription, url), launch)
        {
            KeepVersions = options.KeptOf(module.Inputs),
        };
    }

    // In another account the constraint can only mean a role of that name.
    private static LaunchRequest Launch(ReadyModule module, RenderedProject project, string account) => new(
        PortfolioSharing.Of(module.Inputs).Targets.Count > 0
            ? LaunchRoles.NameOf(module, Route.ServiceCatalog, project.Template.Id)
            : LaunchRoles.ArnOf(module, Route.ServiceCatalog, project.Template.Id, account));

    private static List<Known> Principals(ReadyModule module)
    {
        var input = module.Inputs["portfolio-access-role-arn"];
        var arn = module.Inputs.Text("portfolio-access-role-arn");
        var principal = input.Pending is { } pending ? new Known(null, $"known after deploying: {pending}") : Known.As(arn);
        if (!PortfolioSharing.Of(module.Inputs).Principals)
            return [principal];
        // Only a name without an account comes along with a shared portfolio:
        // https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing_how-to-share.html
        return [principal, principal.Value is null ? principal : Known.As(string.Join(':', [.. arn.Split(':')[..4], "", .. arn.Split(':')[5..]]))];
    }

    private static IReadOnlyDictionary<string, string> TagsOf(ReadyModule module)
    {
        var tags = new SortedDictionary<string, string>(TemplateModel.ProjectTags(module.Inputs).ToDictionary(), StringComparer.Ordinal);
        foreach (var (key, value) in StackRequests.Tags(module.Deployment, module.Module.Id))
            tags[key] = value;
        if (module.Inputs.Text("sagemaker-domain-id") is { Length: > 0 } id)
            tags["sagemaker:domain-id"] = id;
        if (module.Inputs.Text("sagemaker-domain-arn") is { Length: > 0 } arn)
            tags["sagemaker:domain-arn"] = arn;
        return tags;
    }
}
