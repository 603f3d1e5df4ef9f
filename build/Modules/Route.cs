using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>A way by which project templates reach SageMaker Studio.</summary>
/// <param name="Name">As <c>--route</c> and <c>publish-routes</c> name it.</param>
/// <param name="StackPrefix">How AWS names the stacks of projects that are launched this way.</param>
/// <param name="LogicalId">What logical ids begin with.</param>
/// <param name="Output">The output of the portfolio's module that tells that something was published this way.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-templates-custom.html</remarks>
public sealed record Route(string Name, string StackPrefix, string LogicalId, string Output)
{
    /// <summary>Products of a Service Catalog portfolio.</summary>
    public static readonly Route ServiceCatalog = new("service-catalog", "SC-", "Catalog", "ServiceCatalogPortfolioId");

    /// <summary>Templates in a bucket that Studio reads itself.</summary>
    public static readonly Route S3 = new("s3", "SP-", "Project", "ProjectTemplatesLocation");

    /// <summary>The route of a name.</summary>
    public static Route Named(string name) => name == S3.Name ? S3 : ServiceCatalog;

    /// <summary>The routes that a portfolio's input <c>publish-routes</c> asks for.</summary>
    public static IReadOnlyList<Route> Of(ResolvedInputs inputs) => inputs.Text("publish-routes") switch
    {
        "service-catalog" => [ServiceCatalog],
        "s3" => [S3],
        _ => [ServiceCatalog, S3],
    };
}
