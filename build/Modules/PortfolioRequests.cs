using Pipeline.Aws.S3;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Aws.Sts;

namespace Pipeline.Modules;

/// <summary>Portfolios as they should be, made from a module's inputs and the project templates.</summary>
/// <param name="templates">The project templates.</param>
/// <param name="caller">Who calls: the account is part of the artifact bucket's name.</param>
public sealed class PortfolioRequests(ModuleTemplates templates, Func<CancellationToken, Task<CallerIdentity>> caller)
{
    // Studio shows products that carry it: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-templates-custom.html
    private const string StudioVisibility = "sagemaker:studio-visibility";

    /// <summary>The portfolio that a module asks for.</summary>
    public async Task<PortfolioRequest> ForAsync(ReadyModule module, Known launchRole, ArtifactStore artifacts, CancellationToken cancellation)
    {
        var inputs = module.Inputs;
        var account = (await caller(cancellation)).Account;
        var bucket = Names.ArtifactBucket(module.Deployment, account, module.Module.Region);
        var owner = inputs.Text("portfolio-owner");
        var tags = TagsOf(module);
        return new PortfolioRequest(
            inputs.Text("portfolio-name"),
            owner,
            $"SageMaker project templates of {module.Deployment.Project}, published by its {module.Deployment.Name} deployment.",
            tags,
            [Principal(module)],
            [.. templates.Projects(module).Select(project => Product(project, owner, launchRole, tags, artifacts.UrlOf(bucket, project.TemplateKey)))])
        {
            Id = module.Left?["ServiceCatalogPortfolioId"]?.GetValue<string>(),
        };
    }

    private static ProductRequest Product(RenderedProject project, string owner, Known launchRole, IReadOnlyDictionary<string, string> tags, string url)
    {
        var product = project.Template.Product;
        var details = new ProductDetails(
            product.Name, owner, product.Description, product.Distributor ?? "",
            product.Support.Description ?? "", product.Support.Email ?? "", product.Support.Url ?? "");
        var own = new Dictionary<string, string>(tags, StringComparer.Ordinal)
        {
            [StudioVisibility] = "true",
            [ProductReader.TemplateTag] = project.Template.Id,
        };
        return new ProductRequest(project.Template.Id, details, own, new VersionRequest(project.Version, project.VersionDescription, url), launchRole);
    }

    private static Known Principal(ReadyModule module)
    {
        var input = module.Inputs["portfolio-access-role-arn"];
        return input.Pending is { } pending ? new Known(null, $"known after deploying: {pending}") : Known.As(module.Inputs.Text("portfolio-access-role-arn"));
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
