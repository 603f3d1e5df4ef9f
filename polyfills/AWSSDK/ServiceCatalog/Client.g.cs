// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.ServiceCatalog.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.ServiceCatalog;

/// <summary>AWS Service Catalog.</summary>
public partial interface IAmazonServiceCatalog : IAmazonService, IDisposable
{
    /// <summary>Calls AssociatePrincipalWithPortfolio.</summary>
    Task<AssociatePrincipalWithPortfolioResponse> AssociatePrincipalWithPortfolioAsync(AssociatePrincipalWithPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls AssociateProductWithPortfolio.</summary>
    Task<AssociateProductWithPortfolioResponse> AssociateProductWithPortfolioAsync(AssociateProductWithPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls AssociateTagOptionWithResource.</summary>
    Task<AssociateTagOptionWithResourceResponse> AssociateTagOptionWithResourceAsync(AssociateTagOptionWithResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateConstraint.</summary>
    Task<CreateConstraintResponse> CreateConstraintAsync(CreateConstraintRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreatePortfolio.</summary>
    Task<CreatePortfolioResponse> CreatePortfolioAsync(CreatePortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateProduct.</summary>
    Task<CreateProductResponse> CreateProductAsync(CreateProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateProvisioningArtifact.</summary>
    Task<CreateProvisioningArtifactResponse> CreateProvisioningArtifactAsync(CreateProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateTagOption.</summary>
    Task<CreateTagOptionResponse> CreateTagOptionAsync(CreateTagOptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteConstraint.</summary>
    Task<DeleteConstraintResponse> DeleteConstraintAsync(DeleteConstraintRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeletePortfolio.</summary>
    Task<DeletePortfolioResponse> DeletePortfolioAsync(DeletePortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteProduct.</summary>
    Task<DeleteProductResponse> DeleteProductAsync(DeleteProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteProvisioningArtifact.</summary>
    Task<DeleteProvisioningArtifactResponse> DeleteProvisioningArtifactAsync(DeleteProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeConstraint.</summary>
    Task<DescribeConstraintResponse> DescribeConstraintAsync(DescribeConstraintRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribePortfolio.</summary>
    Task<DescribePortfolioResponse> DescribePortfolioAsync(DescribePortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProductAsAdmin.</summary>
    Task<DescribeProductAsAdminResponse> DescribeProductAsAdminAsync(DescribeProductAsAdminRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProvisioningArtifact.</summary>
    Task<DescribeProvisioningArtifactResponse> DescribeProvisioningArtifactAsync(DescribeProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProvisioningParameters.</summary>
    Task<DescribeProvisioningParametersResponse> DescribeProvisioningParametersAsync(DescribeProvisioningParametersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisassociatePrincipalFromPortfolio.</summary>
    Task<DisassociatePrincipalFromPortfolioResponse> DisassociatePrincipalFromPortfolioAsync(DisassociatePrincipalFromPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisassociateProductFromPortfolio.</summary>
    Task<DisassociateProductFromPortfolioResponse> DisassociateProductFromPortfolioAsync(DisassociateProductFromPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisassociateTagOptionFromResource.</summary>
    Task<DisassociateTagOptionFromResourceResponse> DisassociateTagOptionFromResourceAsync(DisassociateTagOptionFromResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListConstraintsForPortfolio.</summary>
    Task<ListConstraintsForPortfolioResponse> ListConstraintsForPortfolioAsync(ListConstraintsForPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListLaunchPaths.</summary>
    Task<ListLaunchPathsResponse> ListLaunchPathsAsync(ListLaunchPathsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPortfolios.</summary>
    Task<ListPortfoliosResponse> ListPortfoliosAsync(ListPortfoliosRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPortfoliosForProduct.</summary>
    Task<ListPortfoliosForProductResponse> ListPortfoliosForProductAsync(ListPortfoliosForProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPrincipalsForPortfolio.</summary>
    Task<ListPrincipalsForPortfolioResponse> ListPrincipalsForPortfolioAsync(ListPrincipalsForPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListProvisioningArtifacts.</summary>
    Task<ListProvisioningArtifactsResponse> ListProvisioningArtifactsAsync(ListProvisioningArtifactsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListResourcesForTagOption.</summary>
    Task<ListResourcesForTagOptionResponse> ListResourcesForTagOptionAsync(ListResourcesForTagOptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListTagOptions.</summary>
    Task<ListTagOptionsResponse> ListTagOptionsAsync(ListTagOptionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SearchProductsAsAdmin.</summary>
    Task<SearchProductsAsAdminResponse> SearchProductsAsAdminAsync(SearchProductsAsAdminRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateConstraint.</summary>
    Task<UpdateConstraintResponse> UpdateConstraintAsync(UpdateConstraintRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdatePortfolio.</summary>
    Task<UpdatePortfolioResponse> UpdatePortfolioAsync(UpdatePortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateProduct.</summary>
    Task<UpdateProductResponse> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateProvisioningArtifact.</summary>
    Task<UpdateProvisioningArtifactResponse> UpdateProvisioningArtifactAsync(UpdateProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    IServiceCatalogPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonServiceCatalogConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonServiceCatalogClient(awsCredentials, (AmazonServiceCatalogConfig)clientConfig);
}

/// <summary>The client of AWS Service Catalog: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonServiceCatalogClient : AmazonServiceClient, IAmazonServiceCatalog
{
    public AmazonServiceCatalogClient()
        : base(new AmazonServiceCatalogConfig())
    {
    }

    public AmazonServiceCatalogClient(RegionEndpoint region)
        : base(new AmazonServiceCatalogConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceCatalogClient(AmazonServiceCatalogConfig config)
        : base(config)
    {
    }

    public AmazonServiceCatalogClient(AWSCredentials credentials)
        : base(credentials, new AmazonServiceCatalogConfig())
    {
    }

    public AmazonServiceCatalogClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonServiceCatalogConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceCatalogClient(AWSCredentials credentials, AmazonServiceCatalogConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonServiceCatalogClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonServiceCatalogConfig())
    {
    }

    public AmazonServiceCatalogClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonServiceCatalogConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceCatalogClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonServiceCatalogConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonServiceCatalogClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonServiceCatalogConfig())
    {
    }

    public AmazonServiceCatalogClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonServiceCatalogConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceCatalogClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonServiceCatalogConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public IServiceCatalogPaginatorFactory Paginators => new ServiceCatalogPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => ServiceCatalogDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<AssociatePrincipalWithPortfolioResponse> AssociatePrincipalWithPortfolioAsync(AssociatePrincipalWithPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("AssociatePrincipalWithPortfolio", request, AssociatePrincipalWithPortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssociateProductWithPortfolioResponse> AssociateProductWithPortfolioAsync(AssociateProductWithPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("AssociateProductWithPortfolio", request, AssociateProductWithPortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssociateTagOptionWithResourceResponse> AssociateTagOptionWithResourceAsync(AssociateTagOptionWithResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("AssociateTagOptionWithResource", request, AssociateTagOptionWithResourceResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException" or "InvalidParametersException" or "LimitExceededException" or "DuplicateResourceException" or "InvalidStateException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateConstraintResponse> CreateConstraintAsync(CreateConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("CreateConstraint", request, CreateConstraintResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "LimitExceededException" or "DuplicateResourceException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreatePortfolioResponse> CreatePortfolioAsync(CreatePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("CreatePortfolio", request, CreatePortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "LimitExceededException" or "TagOptionNotMigratedException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateProductResponse> CreateProductAsync(CreateProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("CreateProduct", request, CreateProductResponse.FromWire, static code => code is "InvalidParametersException" or "LimitExceededException" or "TagOptionNotMigratedException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateProvisioningArtifactResponse> CreateProvisioningArtifactAsync(CreateProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("CreateProvisioningArtifact", request, CreateProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "LimitExceededException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateTagOptionResponse> CreateTagOptionAsync(CreateTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("CreateTagOption", request, CreateTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "DuplicateResourceException" or "LimitExceededException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteConstraintResponse> DeleteConstraintAsync(DeleteConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DeleteConstraint", request, DeleteConstraintResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeletePortfolioResponse> DeletePortfolioAsync(DeletePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DeletePortfolio", request, DeletePortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "ResourceInUseException" or "TagOptionNotMigratedException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteProductResponse> DeleteProductAsync(DeleteProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DeleteProduct", request, DeleteProductResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceInUseException" or "InvalidParametersException" or "TagOptionNotMigratedException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteProvisioningArtifactResponse> DeleteProvisioningArtifactAsync(DeleteProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DeleteProvisioningArtifact", request, DeleteProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceInUseException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeConstraintResponse> DescribeConstraintAsync(DescribeConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DescribeConstraint", request, DescribeConstraintResponse.FromWire, static code => code is "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribePortfolioResponse> DescribePortfolioAsync(DescribePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DescribePortfolio", request, DescribePortfolioResponse.FromWire, static code => code is "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProductAsAdminResponse> DescribeProductAsAdminAsync(DescribeProductAsAdminRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DescribeProductAsAdmin", request, DescribeProductAsAdminResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProvisioningArtifactResponse> DescribeProvisioningArtifactAsync(DescribeProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DescribeProvisioningArtifact", request, DescribeProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProvisioningParametersResponse> DescribeProvisioningParametersAsync(DescribeProvisioningParametersRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DescribeProvisioningParameters", request, DescribeProvisioningParametersResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisassociatePrincipalFromPortfolioResponse> DisassociatePrincipalFromPortfolioAsync(DisassociatePrincipalFromPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DisassociatePrincipalFromPortfolio", request, DisassociatePrincipalFromPortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisassociateProductFromPortfolioResponse> DisassociateProductFromPortfolioAsync(DisassociateProductFromPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DisassociateProductFromPortfolio", request, DisassociateProductFromPortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceInUseException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisassociateTagOptionFromResourceResponse> DisassociateTagOptionFromResourceAsync(DisassociateTagOptionFromResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DisassociateTagOptionFromResource", request, DisassociateTagOptionFromResourceResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListConstraintsForPortfolioResponse> ListConstraintsForPortfolioAsync(ListConstraintsForPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListConstraintsForPortfolio", request, ListConstraintsForPortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListLaunchPathsResponse> ListLaunchPathsAsync(ListLaunchPathsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListLaunchPaths", request, ListLaunchPathsResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPortfoliosResponse> ListPortfoliosAsync(ListPortfoliosRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListPortfolios", request, ListPortfoliosResponse.FromWire, static code => code is "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPortfoliosForProductResponse> ListPortfoliosForProductAsync(ListPortfoliosForProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListPortfoliosForProduct", request, ListPortfoliosForProductResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPrincipalsForPortfolioResponse> ListPrincipalsForPortfolioAsync(ListPrincipalsForPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListPrincipalsForPortfolio", request, ListPrincipalsForPortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListProvisioningArtifactsResponse> ListProvisioningArtifactsAsync(ListProvisioningArtifactsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListProvisioningArtifacts", request, ListProvisioningArtifactsResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListResourcesForTagOptionResponse> ListResourcesForTagOptionAsync(ListResourcesForTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListResourcesForTagOption", request, ListResourcesForTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTagOptionsResponse> ListTagOptionsAsync(ListTagOptionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListTagOptions", request, ListTagOptionsResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SearchProductsAsAdminResponse> SearchProductsAsAdminAsync(SearchProductsAsAdminRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("SearchProductsAsAdmin", request, SearchProductsAsAdminResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateConstraintResponse> UpdateConstraintAsync(UpdateConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("UpdateConstraint", request, UpdateConstraintResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdatePortfolioResponse> UpdatePortfolioAsync(UpdatePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("UpdatePortfolio", request, UpdatePortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException" or "TagOptionNotMigratedException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateProductResponse> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("UpdateProduct", request, UpdateProductResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "TagOptionNotMigratedException", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateProvisioningArtifactResponse> UpdateProvisioningArtifactAsync(UpdateProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("UpdateProvisioningArtifact", request, UpdateProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException", cancellationToken);

    private Task<T> CallAsync<T>(string operation, AmazonWebServiceRequest request, Func<WireReader, T> read, Func<string, bool> declares, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, ServiceCatalogDescription.Instance.Call(new Answer(operation, read, declares)), cancellationToken);
}

/// <summary>How to reach AWS Service Catalog: region, URL, retries, timeouts.</summary>
public partial class AmazonServiceCatalogConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("Service_Catalog", "4.0.0.0");

    public AmazonServiceCatalogConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = ServiceCatalogDescription.Instance.ServiceId;
        AuthenticationServiceName = "servicecatalog";
        EndpointProvider = ServiceCatalogDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => ServiceCatalogDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "servicecatalog";

    /// <inheritdoc/>
    public override string ServiceVersion => "2015-12-10";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, ServiceCatalogDescription.Instance, parameters);
}

/// <summary>An error of AWS Service Catalog.</summary>
public class AmazonServiceCatalogException : AmazonServiceException
{
    public AmazonServiceCatalogException()
    {
    }

    public AmazonServiceCatalogException(string message)
        : base(message)
    {
    }

    public AmazonServiceCatalogException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonServiceCatalogException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonServiceCatalogException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonServiceCatalogException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class ServiceCatalogDescription : ServiceDescription
{
    public static readonly ServiceCatalogDescription Instance = new();

    public override string ServiceId => "Service Catalog";

    public override string SdkName => "Amazon.ServiceCatalog";

    public override string EndpointPrefix => "servicecatalog";

    public override string Version => "2015-12-10";

    public override string TargetPrefix => "AWS242ServiceCatalogService";

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "DuplicateResourceException" => new Model.DuplicateResourceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidParametersException" => new Model.InvalidParametersException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidStateException" => new Model.InvalidStateException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceededException" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceInUseException" => new Model.ResourceInUseException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFoundException" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "TagOptionNotMigratedException" => new Model.TagOptionNotMigratedException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonServiceCatalogException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
