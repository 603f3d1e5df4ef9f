using Pipeline.Sandbox.Services.SageMaker.Hosting;
using Pipeline.Sandbox.Templates;
using CatalogQuotas = Pipeline.Sandbox.Services.ServiceCatalog.Quotas;

namespace Pipeline.Sandbox.Services.ServiceQuotas;

/// <summary>The quotas that the sandbox counts, and no others: asking for more of what nobody counts would pretend.</summary>
internal static class QuotaCatalog
{
    // At AWS most accelerators begin at 0, which would end every first try here. Two let one instance run and be updated blue/green.
    private const int Accelerated = 2;
    private const int Plain = 8;

    private static readonly QuotaService SageMaker = new("sagemaker", "Amazon SageMaker");
    private static readonly QuotaService ServiceCatalog = new("servicecatalog", "AWS Service Catalog");
    private static readonly QuotaService CloudFormation = new("cloudformation", "AWS CloudFormation");

    /// <summary>The services, in order of their codes.</summary>
    public static IReadOnlyList<QuotaService> Services { get; } = [CloudFormation, SageMaker, ServiceCatalog];

    /// <summary>The quotas of a service; none when the sandbox counts nothing of it.</summary>
    public static IEnumerable<Quota> Of(string service) => service switch
    {
        "sagemaker" => InstanceTypes.Names.Select(Endpoints),
        "servicecatalog" => Catalog,
        "cloudformation" => Templates,
        _ => [],
    };

    /// <summary>How many instances of a type all endpoints may use together.</summary>
    public static Quota Endpoints(string instanceType) =>
        new(SageMaker, $"{instanceType} for endpoint usage", InstanceTypes.IsAccelerated(instanceType) ? Accelerated : Plain) { Adjustable = true };

    // https://docs.aws.amazon.com/servicecatalog/latest/adminguide/limits.html
    private static Quota[] Catalog =>
    [
        new(ServiceCatalog, "Portfolios per region", CatalogQuotas.PortfoliosPerRegion),
        new(ServiceCatalog, "Products per portfolio", CatalogQuotas.ProductsPerPortfolio),
        new(ServiceCatalog, "Product versions per product", CatalogQuotas.VersionsPerProduct),
        new(ServiceCatalog, "Users, groups, and roles per portfolio", CatalogQuotas.PrincipalsPerPortfolio),
        new(ServiceCatalog, "Constraints per product per portfolio", CatalogQuotas.ConstraintsPerProductAndPortfolio),
        new(ServiceCatalog, "Tags per portfolio and per product", CatalogQuotas.TagsPerResource),
        new(ServiceCatalog, "Values per TagOption", CatalogQuotas.ValuesPerTagOptionKey),
        new(ServiceCatalog, "TagOptions per resource", CatalogQuotas.TagOptionsPerResource),
    ];

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    private static Quota[] Templates =>
    [
        new(CloudFormation, "Declared parameters in a template", TemplateLimits.Parameters),
        new(CloudFormation, "Declared outputs in a template", TemplateLimits.Outputs),
        new(CloudFormation, "Declared mappings in a template", TemplateLimits.Mappings),
        new(CloudFormation, "Attributes per mapping in a template", TemplateLimits.MappingAttributes),
        new(CloudFormation, "Declared resources in a template", TemplateLimits.Resources),
    ];
}
