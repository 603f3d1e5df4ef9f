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
    /// <summary>Calls AcceptPortfolioShare.</summary>
    Task<AcceptPortfolioShareResponse> AcceptPortfolioShareAsync(AcceptPortfolioShareRequest request, CancellationToken cancellationToken = default);

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

    /// <summary>Calls CreatePortfolioShare.</summary>
    Task<CreatePortfolioShareResponse> CreatePortfolioShareAsync(CreatePortfolioShareRequest request, CancellationToken cancellationToken = default);

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

    /// <summary>Calls DeletePortfolioShare.</summary>
    Task<DeletePortfolioShareResponse> DeletePortfolioShareAsync(DeletePortfolioShareRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteProduct.</summary>
    Task<DeleteProductResponse> DeleteProductAsync(DeleteProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteProvisioningArtifact.</summary>
    Task<DeleteProvisioningArtifactResponse> DeleteProvisioningArtifactAsync(DeleteProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteTagOption.</summary>
    Task<DeleteTagOptionResponse> DeleteTagOptionAsync(DeleteTagOptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeConstraint.</summary>
    Task<DescribeConstraintResponse> DescribeConstraintAsync(DescribeConstraintRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribePortfolio.</summary>
    Task<DescribePortfolioResponse> DescribePortfolioAsync(DescribePortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribePortfolioShareStatus.</summary>
    Task<DescribePortfolioShareStatusResponse> DescribePortfolioShareStatusAsync(DescribePortfolioShareStatusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribePortfolioShares.</summary>
    Task<DescribePortfolioSharesResponse> DescribePortfolioSharesAsync(DescribePortfolioSharesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProduct.</summary>
    Task<DescribeProductResponse> DescribeProductAsync(DescribeProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProductAsAdmin.</summary>
    Task<DescribeProductAsAdminResponse> DescribeProductAsAdminAsync(DescribeProductAsAdminRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProvisionedProduct.</summary>
    Task<DescribeProvisionedProductResponse> DescribeProvisionedProductAsync(DescribeProvisionedProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProvisioningArtifact.</summary>
    Task<DescribeProvisioningArtifactResponse> DescribeProvisioningArtifactAsync(DescribeProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProvisioningParameters.</summary>
    Task<DescribeProvisioningParametersResponse> DescribeProvisioningParametersAsync(DescribeProvisioningParametersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeRecord.</summary>
    Task<DescribeRecordResponse> DescribeRecordAsync(DescribeRecordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeTagOption.</summary>
    Task<DescribeTagOptionResponse> DescribeTagOptionAsync(DescribeTagOptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisassociatePrincipalFromPortfolio.</summary>
    Task<DisassociatePrincipalFromPortfolioResponse> DisassociatePrincipalFromPortfolioAsync(DisassociatePrincipalFromPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisassociateProductFromPortfolio.</summary>
    Task<DisassociateProductFromPortfolioResponse> DisassociateProductFromPortfolioAsync(DisassociateProductFromPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisassociateTagOptionFromResource.</summary>
    Task<DisassociateTagOptionFromResourceResponse> DisassociateTagOptionFromResourceAsync(DisassociateTagOptionFromResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetProvisionedProductOutputs.</summary>
    Task<GetProvisionedProductOutputsResponse> GetProvisionedProductOutputsAsync(GetProvisionedProductOutputsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAcceptedPortfolioShares.</summary>
    Task<ListAcceptedPortfolioSharesResponse> ListAcceptedPortfolioSharesAsync(ListAcceptedPortfolioSharesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListConstraintsForPortfolio.</summary>
    Task<ListConstraintsForPortfolioResponse> ListConstraintsForPortfolioAsync(ListConstraintsForPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListLaunchPaths.</summary>
    Task<ListLaunchPathsResponse> ListLaunchPathsAsync(ListLaunchPathsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPortfolioAccess.</summary>
    Task<ListPortfolioAccessResponse> ListPortfolioAccessAsync(ListPortfolioAccessRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPortfolios.</summary>
    Task<ListPortfoliosResponse> ListPortfoliosAsync(ListPortfoliosRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPortfoliosForProduct.</summary>
    Task<ListPortfoliosForProductResponse> ListPortfoliosForProductAsync(ListPortfoliosForProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPrincipalsForPortfolio.</summary>
    Task<ListPrincipalsForPortfolioResponse> ListPrincipalsForPortfolioAsync(ListPrincipalsForPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListProvisioningArtifacts.</summary>
    Task<ListProvisioningArtifactsResponse> ListProvisioningArtifactsAsync(ListProvisioningArtifactsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRecordHistory.</summary>
    Task<ListRecordHistoryResponse> ListRecordHistoryAsync(ListRecordHistoryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListResourcesForTagOption.</summary>
    Task<ListResourcesForTagOptionResponse> ListResourcesForTagOptionAsync(ListResourcesForTagOptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListTagOptions.</summary>
    Task<ListTagOptionsResponse> ListTagOptionsAsync(ListTagOptionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ProvisionProduct.</summary>
    Task<ProvisionProductResponse> ProvisionProductAsync(ProvisionProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ScanProvisionedProducts.</summary>
    Task<ScanProvisionedProductsResponse> ScanProvisionedProductsAsync(ScanProvisionedProductsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SearchProducts.</summary>
    Task<SearchProductsResponse> SearchProductsAsync(SearchProductsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SearchProductsAsAdmin.</summary>
    Task<SearchProductsAsAdminResponse> SearchProductsAsAdminAsync(SearchProductsAsAdminRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SearchProvisionedProducts.</summary>
    Task<SearchProvisionedProductsResponse> SearchProvisionedProductsAsync(SearchProvisionedProductsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls TerminateProvisionedProduct.</summary>
    Task<TerminateProvisionedProductResponse> TerminateProvisionedProductAsync(TerminateProvisionedProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateConstraint.</summary>
    Task<UpdateConstraintResponse> UpdateConstraintAsync(UpdateConstraintRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdatePortfolio.</summary>
    Task<UpdatePortfolioResponse> UpdatePortfolioAsync(UpdatePortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdatePortfolioShare.</summary>
    Task<UpdatePortfolioShareResponse> UpdatePortfolioShareAsync(UpdatePortfolioShareRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateProduct.</summary>
    Task<UpdateProductResponse> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateProvisionedProduct.</summary>
    Task<UpdateProvisionedProductResponse> UpdateProvisionedProductAsync(UpdateProvisionedProductRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateProvisioningArtifact.</summary>
    Task<UpdateProvisioningArtifactResponse> UpdateProvisioningArtifactAsync(UpdateProvisioningArtifactRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateTagOption.</summary>
    Task<UpdateTagOptionResponse> UpdateTagOptionAsync(UpdateTagOptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    IServiceCatalogPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

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
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<AcceptPortfolioShareResponse> AcceptPortfolioShareAsync(AcceptPortfolioShareRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AcceptPortfolioShareResponse>(new("AcceptPortfolioShare", AcceptPortfolioShareResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssociatePrincipalWithPortfolioResponse> AssociatePrincipalWithPortfolioAsync(AssociatePrincipalWithPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AssociatePrincipalWithPortfolioResponse>(new("AssociatePrincipalWithPortfolio", AssociatePrincipalWithPortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssociateProductWithPortfolioResponse> AssociateProductWithPortfolioAsync(AssociateProductWithPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AssociateProductWithPortfolioResponse>(new("AssociateProductWithPortfolio", AssociateProductWithPortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssociateTagOptionWithResourceResponse> AssociateTagOptionWithResourceAsync(AssociateTagOptionWithResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AssociateTagOptionWithResourceResponse>(new("AssociateTagOptionWithResource", AssociateTagOptionWithResourceResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException" or "InvalidParametersException" or "LimitExceededException" or "DuplicateResourceException" or "InvalidStateException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateConstraintResponse> CreateConstraintAsync(CreateConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateConstraintResponse>(new("CreateConstraint", CreateConstraintResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "LimitExceededException" or "DuplicateResourceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreatePortfolioResponse> CreatePortfolioAsync(CreatePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreatePortfolioResponse>(new("CreatePortfolio", CreatePortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "LimitExceededException" or "TagOptionNotMigratedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreatePortfolioShareResponse> CreatePortfolioShareAsync(CreatePortfolioShareRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreatePortfolioShareResponse>(new("CreatePortfolioShare", CreatePortfolioShareResponse.FromWire, static code => code is "ResourceNotFoundException" or "LimitExceededException" or "InvalidParametersException" or "OperationNotSupportedException" or "InvalidStateException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateProductResponse> CreateProductAsync(CreateProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateProductResponse>(new("CreateProduct", CreateProductResponse.FromWire, static code => code is "InvalidParametersException" or "LimitExceededException" or "TagOptionNotMigratedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateProvisioningArtifactResponse> CreateProvisioningArtifactAsync(CreateProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateProvisioningArtifactResponse>(new("CreateProvisioningArtifact", CreateProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateTagOptionResponse> CreateTagOptionAsync(CreateTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateTagOptionResponse>(new("CreateTagOption", CreateTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "DuplicateResourceException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteConstraintResponse> DeleteConstraintAsync(DeleteConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteConstraintResponse>(new("DeleteConstraint", DeleteConstraintResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeletePortfolioResponse> DeletePortfolioAsync(DeletePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeletePortfolioResponse>(new("DeletePortfolio", DeletePortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "ResourceInUseException" or "TagOptionNotMigratedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeletePortfolioShareResponse> DeletePortfolioShareAsync(DeletePortfolioShareRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeletePortfolioShareResponse>(new("DeletePortfolioShare", DeletePortfolioShareResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "OperationNotSupportedException" or "InvalidStateException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteProductResponse> DeleteProductAsync(DeleteProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteProductResponse>(new("DeleteProduct", DeleteProductResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceInUseException" or "InvalidParametersException" or "TagOptionNotMigratedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteProvisioningArtifactResponse> DeleteProvisioningArtifactAsync(DeleteProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteProvisioningArtifactResponse>(new("DeleteProvisioningArtifact", DeleteProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceInUseException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteTagOptionResponse> DeleteTagOptionAsync(DeleteTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteTagOptionResponse>(new("DeleteTagOption", DeleteTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceInUseException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeConstraintResponse> DescribeConstraintAsync(DescribeConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeConstraintResponse>(new("DescribeConstraint", DescribeConstraintResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribePortfolioResponse> DescribePortfolioAsync(DescribePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribePortfolioResponse>(new("DescribePortfolio", DescribePortfolioResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribePortfolioShareStatusResponse> DescribePortfolioShareStatusAsync(DescribePortfolioShareStatusRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribePortfolioShareStatusResponse>(new("DescribePortfolioShareStatus", DescribePortfolioShareStatusResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "OperationNotSupportedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribePortfolioSharesResponse> DescribePortfolioSharesAsync(DescribePortfolioSharesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribePortfolioSharesResponse>(new("DescribePortfolioShares", DescribePortfolioSharesResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProductResponse> DescribeProductAsync(DescribeProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProductResponse>(new("DescribeProduct", DescribeProductResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProductAsAdminResponse> DescribeProductAsAdminAsync(DescribeProductAsAdminRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProductAsAdminResponse>(new("DescribeProductAsAdmin", DescribeProductAsAdminResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProvisionedProductResponse> DescribeProvisionedProductAsync(DescribeProvisionedProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProvisionedProductResponse>(new("DescribeProvisionedProduct", DescribeProvisionedProductResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProvisioningArtifactResponse> DescribeProvisioningArtifactAsync(DescribeProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProvisioningArtifactResponse>(new("DescribeProvisioningArtifact", DescribeProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProvisioningParametersResponse> DescribeProvisioningParametersAsync(DescribeProvisioningParametersRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProvisioningParametersResponse>(new("DescribeProvisioningParameters", DescribeProvisioningParametersResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeRecordResponse> DescribeRecordAsync(DescribeRecordRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeRecordResponse>(new("DescribeRecord", DescribeRecordResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeTagOptionResponse> DescribeTagOptionAsync(DescribeTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeTagOptionResponse>(new("DescribeTagOption", DescribeTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisassociatePrincipalFromPortfolioResponse> DisassociatePrincipalFromPortfolioAsync(DisassociatePrincipalFromPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DisassociatePrincipalFromPortfolioResponse>(new("DisassociatePrincipalFromPortfolio", DisassociatePrincipalFromPortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisassociateProductFromPortfolioResponse> DisassociateProductFromPortfolioAsync(DisassociateProductFromPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DisassociateProductFromPortfolioResponse>(new("DisassociateProductFromPortfolio", DisassociateProductFromPortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceInUseException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisassociateTagOptionFromResourceResponse> DisassociateTagOptionFromResourceAsync(DisassociateTagOptionFromResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DisassociateTagOptionFromResourceResponse>(new("DisassociateTagOptionFromResource", DisassociateTagOptionFromResourceResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetProvisionedProductOutputsResponse> GetProvisionedProductOutputsAsync(GetProvisionedProductOutputsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetProvisionedProductOutputsResponse>(new("GetProvisionedProductOutputs", GetProvisionedProductOutputsResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAcceptedPortfolioSharesResponse> ListAcceptedPortfolioSharesAsync(ListAcceptedPortfolioSharesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAcceptedPortfolioSharesResponse>(new("ListAcceptedPortfolioShares", ListAcceptedPortfolioSharesResponse.FromWire, static code => code is "InvalidParametersException" or "OperationNotSupportedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListConstraintsForPortfolioResponse> ListConstraintsForPortfolioAsync(ListConstraintsForPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListConstraintsForPortfolioResponse>(new("ListConstraintsForPortfolio", ListConstraintsForPortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListLaunchPathsResponse> ListLaunchPathsAsync(ListLaunchPathsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListLaunchPathsResponse>(new("ListLaunchPaths", ListLaunchPathsResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPortfolioAccessResponse> ListPortfolioAccessAsync(ListPortfolioAccessRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPortfolioAccessResponse>(new("ListPortfolioAccess", ListPortfolioAccessResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPortfoliosResponse> ListPortfoliosAsync(ListPortfoliosRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPortfoliosResponse>(new("ListPortfolios", ListPortfoliosResponse.FromWire, static code => code is "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPortfoliosForProductResponse> ListPortfoliosForProductAsync(ListPortfoliosForProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPortfoliosForProductResponse>(new("ListPortfoliosForProduct", ListPortfoliosForProductResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPrincipalsForPortfolioResponse> ListPrincipalsForPortfolioAsync(ListPrincipalsForPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPrincipalsForPortfolioResponse>(new("ListPrincipalsForPortfolio", ListPrincipalsForPortfolioResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListProvisioningArtifactsResponse> ListProvisioningArtifactsAsync(ListProvisioningArtifactsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListProvisioningArtifactsResponse>(new("ListProvisioningArtifacts", ListProvisioningArtifactsResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRecordHistoryResponse> ListRecordHistoryAsync(ListRecordHistoryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListRecordHistoryResponse>(new("ListRecordHistory", ListRecordHistoryResponse.FromWire, static code => code is "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListResourcesForTagOptionResponse> ListResourcesForTagOptionAsync(ListResourcesForTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListResourcesForTagOptionResponse>(new("ListResourcesForTagOption", ListResourcesForTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTagOptionsResponse> ListTagOptionsAsync(ListTagOptionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListTagOptionsResponse>(new("ListTagOptions", ListTagOptionsResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ProvisionProductResponse> ProvisionProductAsync(ProvisionProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ProvisionProductResponse>(new("ProvisionProduct", ProvisionProductResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "DuplicateResourceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ScanProvisionedProductsResponse> ScanProvisionedProductsAsync(ScanProvisionedProductsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ScanProvisionedProductsResponse>(new("ScanProvisionedProducts", ScanProvisionedProductsResponse.FromWire, static code => code is "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SearchProductsResponse> SearchProductsAsync(SearchProductsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SearchProductsResponse>(new("SearchProducts", SearchProductsResponse.FromWire, static code => code is "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SearchProductsAsAdminResponse> SearchProductsAsAdminAsync(SearchProductsAsAdminRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SearchProductsAsAdminResponse>(new("SearchProductsAsAdmin", SearchProductsAsAdminResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SearchProvisionedProductsResponse> SearchProvisionedProductsAsync(SearchProvisionedProductsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SearchProvisionedProductsResponse>(new("SearchProvisionedProducts", SearchProvisionedProductsResponse.FromWire, static code => code is "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TerminateProvisionedProductResponse> TerminateProvisionedProductAsync(TerminateProvisionedProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<TerminateProvisionedProductResponse>(new("TerminateProvisionedProduct", TerminateProvisionedProductResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateConstraintResponse> UpdateConstraintAsync(UpdateConstraintRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateConstraintResponse>(new("UpdateConstraint", UpdateConstraintResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdatePortfolioResponse> UpdatePortfolioAsync(UpdatePortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdatePortfolioResponse>(new("UpdatePortfolio", UpdatePortfolioResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException" or "LimitExceededException" or "TagOptionNotMigratedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdatePortfolioShareResponse> UpdatePortfolioShareAsync(UpdatePortfolioShareRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdatePortfolioShareResponse>(new("UpdatePortfolioShare", UpdatePortfolioShareResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "OperationNotSupportedException" or "InvalidStateException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateProductResponse> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateProductResponse>(new("UpdateProduct", UpdateProductResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException" or "TagOptionNotMigratedException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateProvisionedProductResponse> UpdateProvisionedProductAsync(UpdateProvisionedProductRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateProvisionedProductResponse>(new("UpdateProvisionedProduct", UpdateProvisionedProductResponse.FromWire, static code => code is "InvalidParametersException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateProvisioningArtifactResponse> UpdateProvisioningArtifactAsync(UpdateProvisioningArtifactRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateProvisioningArtifactResponse>(new("UpdateProvisioningArtifact", UpdateProvisioningArtifactResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParametersException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateTagOptionResponse> UpdateTagOptionAsync(UpdateTagOptionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateTagOptionResponse>(new("UpdateTagOption", UpdateTagOptionResponse.FromWire, static code => code is "TagOptionNotMigratedException" or "ResourceNotFoundException" or "DuplicateResourceException" or "InvalidParametersException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, ServiceCatalogDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach AWS Service Catalog: region, URL, retries, timeouts.</summary>
public partial class AmazonServiceCatalogConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("Service_Catalog", "4.0.0.0");

    public AmazonServiceCatalogConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = ServiceCatalogDescription.Instance.ServiceId;
        AuthenticationServiceName = ServiceCatalogDescription.Instance.SigningName;
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
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
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
        "OperationNotSupportedException" => new Model.OperationNotSupportedException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceInUseException" => new Model.ResourceInUseException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFoundException" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "TagOptionNotMigratedException" => new Model.TagOptionNotMigratedException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonServiceCatalogException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
