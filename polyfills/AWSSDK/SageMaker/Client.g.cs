// Written by generate/generate.py from the API model sagemaker-2017-07-24; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.SageMaker.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.SageMaker;

/// <summary>Amazon SageMaker Service.</summary>
public partial interface IAmazonSageMaker : IAmazonService, IDisposable
{
    /// <summary>Calls AddTags.</summary>
    Task<AddTagsResponse> AddTagsAsync(AddTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateEndpoint.</summary>
    Task<CreateEndpointResponse> CreateEndpointAsync(CreateEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateEndpointConfig.</summary>
    Task<CreateEndpointConfigResponse> CreateEndpointConfigAsync(CreateEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateInferenceComponent.</summary>
    Task<CreateInferenceComponentResponse> CreateInferenceComponentAsync(CreateInferenceComponentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateModel.</summary>
    Task<CreateModelResponse> CreateModelAsync(CreateModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateModelPackage.</summary>
    Task<CreateModelPackageResponse> CreateModelPackageAsync(CreateModelPackageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateModelPackageGroup.</summary>
    Task<CreateModelPackageGroupResponse> CreateModelPackageGroupAsync(CreateModelPackageGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreatePipeline.</summary>
    Task<CreatePipelineResponse> CreatePipelineAsync(CreatePipelineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateProject.</summary>
    Task<CreateProjectResponse> CreateProjectAsync(CreateProjectRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteEndpoint.</summary>
    Task<DeleteEndpointResponse> DeleteEndpointAsync(DeleteEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteEndpointConfig.</summary>
    Task<DeleteEndpointConfigResponse> DeleteEndpointConfigAsync(DeleteEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteInferenceComponent.</summary>
    Task<DeleteInferenceComponentResponse> DeleteInferenceComponentAsync(DeleteInferenceComponentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteModel.</summary>
    Task<DeleteModelResponse> DeleteModelAsync(DeleteModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteModelPackage.</summary>
    Task<DeleteModelPackageResponse> DeleteModelPackageAsync(DeleteModelPackageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteModelPackageGroup.</summary>
    Task<DeleteModelPackageGroupResponse> DeleteModelPackageGroupAsync(DeleteModelPackageGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeletePipeline.</summary>
    Task<DeletePipelineResponse> DeletePipelineAsync(DeletePipelineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteProject.</summary>
    Task<DeleteProjectResponse> DeleteProjectAsync(DeleteProjectRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteTags.</summary>
    Task<DeleteTagsResponse> DeleteTagsAsync(DeleteTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeDomain.</summary>
    Task<DescribeDomainResponse> DescribeDomainAsync(DescribeDomainRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeEndpoint.</summary>
    Task<DescribeEndpointResponse> DescribeEndpointAsync(DescribeEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeEndpointConfig.</summary>
    Task<DescribeEndpointConfigResponse> DescribeEndpointConfigAsync(DescribeEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeHubContent.</summary>
    Task<DescribeHubContentResponse> DescribeHubContentAsync(DescribeHubContentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeImage.</summary>
    Task<DescribeImageResponse> DescribeImageAsync(DescribeImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeImageVersion.</summary>
    Task<DescribeImageVersionResponse> DescribeImageVersionAsync(DescribeImageVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeInferenceComponent.</summary>
    Task<DescribeInferenceComponentResponse> DescribeInferenceComponentAsync(DescribeInferenceComponentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeModel.</summary>
    Task<DescribeModelResponse> DescribeModelAsync(DescribeModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeModelPackage.</summary>
    Task<DescribeModelPackageResponse> DescribeModelPackageAsync(DescribeModelPackageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeModelPackageGroup.</summary>
    Task<DescribeModelPackageGroupResponse> DescribeModelPackageGroupAsync(DescribeModelPackageGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribePipeline.</summary>
    Task<DescribePipelineResponse> DescribePipelineAsync(DescribePipelineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribePipelineExecution.</summary>
    Task<DescribePipelineExecutionResponse> DescribePipelineExecutionAsync(DescribePipelineExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProcessingJob.</summary>
    Task<DescribeProcessingJobResponse> DescribeProcessingJobAsync(DescribeProcessingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeProject.</summary>
    Task<DescribeProjectResponse> DescribeProjectAsync(DescribeProjectRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeTrainingJob.</summary>
    Task<DescribeTrainingJobResponse> DescribeTrainingJobAsync(DescribeTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeTransformJob.</summary>
    Task<DescribeTransformJobResponse> DescribeTransformJobAsync(DescribeTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeUserProfile.</summary>
    Task<DescribeUserProfileResponse> DescribeUserProfileAsync(DescribeUserProfileRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DisableSagemakerServicecatalogPortfolio.</summary>
    Task<DisableSagemakerServicecatalogPortfolioResponse> DisableSagemakerServicecatalogPortfolioAsync(DisableSagemakerServicecatalogPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls EnableSagemakerServicecatalogPortfolio.</summary>
    Task<EnableSagemakerServicecatalogPortfolioResponse> EnableSagemakerServicecatalogPortfolioAsync(EnableSagemakerServicecatalogPortfolioRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetSagemakerServicecatalogPortfolioStatus.</summary>
    Task<GetSagemakerServicecatalogPortfolioStatusResponse> GetSagemakerServicecatalogPortfolioStatusAsync(GetSagemakerServicecatalogPortfolioStatusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListDomains.</summary>
    Task<ListDomainsResponse> ListDomainsAsync(ListDomainsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListEndpointConfigs.</summary>
    Task<ListEndpointConfigsResponse> ListEndpointConfigsAsync(ListEndpointConfigsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListEndpoints.</summary>
    Task<ListEndpointsResponse> ListEndpointsAsync(ListEndpointsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListHubContents.</summary>
    Task<ListHubContentsResponse> ListHubContentsAsync(ListHubContentsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListImageVersions.</summary>
    Task<ListImageVersionsResponse> ListImageVersionsAsync(ListImageVersionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListImages.</summary>
    Task<ListImagesResponse> ListImagesAsync(ListImagesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListInferenceComponents.</summary>
    Task<ListInferenceComponentsResponse> ListInferenceComponentsAsync(ListInferenceComponentsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListModelPackageGroups.</summary>
    Task<ListModelPackageGroupsResponse> ListModelPackageGroupsAsync(ListModelPackageGroupsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListModelPackages.</summary>
    Task<ListModelPackagesResponse> ListModelPackagesAsync(ListModelPackagesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListModels.</summary>
    Task<ListModelsResponse> ListModelsAsync(ListModelsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPipelineExecutionSteps.</summary>
    Task<ListPipelineExecutionStepsResponse> ListPipelineExecutionStepsAsync(ListPipelineExecutionStepsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPipelineExecutions.</summary>
    Task<ListPipelineExecutionsResponse> ListPipelineExecutionsAsync(ListPipelineExecutionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPipelines.</summary>
    Task<ListPipelinesResponse> ListPipelinesAsync(ListPipelinesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListProjects.</summary>
    Task<ListProjectsResponse> ListProjectsAsync(ListProjectsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListTags.</summary>
    Task<ListTagsResponse> ListTagsAsync(ListTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListUserProfiles.</summary>
    Task<ListUserProfilesResponse> ListUserProfilesAsync(ListUserProfilesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls StartPipelineExecution.</summary>
    Task<StartPipelineExecutionResponse> StartPipelineExecutionAsync(StartPipelineExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls StopPipelineExecution.</summary>
    Task<StopPipelineExecutionResponse> StopPipelineExecutionAsync(StopPipelineExecutionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateEndpoint.</summary>
    Task<UpdateEndpointResponse> UpdateEndpointAsync(UpdateEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateEndpointWeightsAndCapacities.</summary>
    Task<UpdateEndpointWeightsAndCapacitiesResponse> UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateInferenceComponent.</summary>
    Task<UpdateInferenceComponentResponse> UpdateInferenceComponentAsync(UpdateInferenceComponentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateInferenceComponentRuntimeConfig.</summary>
    Task<UpdateInferenceComponentRuntimeConfigResponse> UpdateInferenceComponentRuntimeConfigAsync(UpdateInferenceComponentRuntimeConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateModelPackage.</summary>
    Task<UpdateModelPackageResponse> UpdateModelPackageAsync(UpdateModelPackageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdatePipeline.</summary>
    Task<UpdatePipelineResponse> UpdatePipelineAsync(UpdatePipelineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateProject.</summary>
    Task<UpdateProjectResponse> UpdateProjectAsync(UpdateProjectRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ISageMakerPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSageMakerConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSageMakerClient(awsCredentials, (AmazonSageMakerConfig)clientConfig);
}

/// <summary>The client of Amazon SageMaker Service: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonSageMakerClient : AmazonServiceClient, IAmazonSageMaker
{
    public AmazonSageMakerClient()
        : base(new AmazonSageMakerConfig())
    {
    }

    public AmazonSageMakerClient(RegionEndpoint region)
        : base(new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerClient(AmazonSageMakerConfig config)
        : base(config)
    {
    }

    public AmazonSageMakerClient(AWSCredentials credentials)
        : base(credentials, new AmazonSageMakerConfig())
    {
    }

    public AmazonSageMakerClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerClient(AWSCredentials credentials, AmazonSageMakerConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerConfig())
    {
    }

    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSageMakerConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerConfig())
    {
    }

    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSageMakerConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ISageMakerPaginatorFactory Paginators => new SageMakerPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => SageMakerDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<AddTagsResponse> AddTagsAsync(AddTagsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AddTagsResponse>(new("AddTags", AddTagsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateEndpointResponse> CreateEndpointAsync(CreateEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateEndpointResponse>(new("CreateEndpoint", CreateEndpointResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateEndpointConfigResponse> CreateEndpointConfigAsync(CreateEndpointConfigRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateEndpointConfigResponse>(new("CreateEndpointConfig", CreateEndpointConfigResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateInferenceComponentResponse> CreateInferenceComponentAsync(CreateInferenceComponentRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateInferenceComponentResponse>(new("CreateInferenceComponent", CreateInferenceComponentResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateModelResponse> CreateModelAsync(CreateModelRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateModelResponse>(new("CreateModel", CreateModelResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateModelPackageResponse> CreateModelPackageAsync(CreateModelPackageRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateModelPackageResponse>(new("CreateModelPackage", CreateModelPackageResponse.FromWire, static code => code is "ConflictException" or "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateModelPackageGroupResponse> CreateModelPackageGroupAsync(CreateModelPackageGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateModelPackageGroupResponse>(new("CreateModelPackageGroup", CreateModelPackageGroupResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreatePipelineResponse> CreatePipelineAsync(CreatePipelineRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreatePipelineResponse>(new("CreatePipeline", CreatePipelineResponse.FromWire, static code => code is "ConflictException" or "ResourceNotFound" or "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateProjectResponse> CreateProjectAsync(CreateProjectRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateProjectResponse>(new("CreateProject", CreateProjectResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteEndpointResponse> DeleteEndpointAsync(DeleteEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteEndpointResponse>(new("DeleteEndpoint", DeleteEndpointResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteEndpointConfigResponse> DeleteEndpointConfigAsync(DeleteEndpointConfigRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteEndpointConfigResponse>(new("DeleteEndpointConfig", DeleteEndpointConfigResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteInferenceComponentResponse> DeleteInferenceComponentAsync(DeleteInferenceComponentRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteInferenceComponentResponse>(new("DeleteInferenceComponent", DeleteInferenceComponentResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteModelResponse> DeleteModelAsync(DeleteModelRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteModelResponse>(new("DeleteModel", DeleteModelResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteModelPackageResponse> DeleteModelPackageAsync(DeleteModelPackageRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteModelPackageResponse>(new("DeleteModelPackage", DeleteModelPackageResponse.FromWire, static code => code is "ConflictException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteModelPackageGroupResponse> DeleteModelPackageGroupAsync(DeleteModelPackageGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteModelPackageGroupResponse>(new("DeleteModelPackageGroup", DeleteModelPackageGroupResponse.FromWire, static code => code is "ConflictException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeletePipelineResponse> DeletePipelineAsync(DeletePipelineRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeletePipelineResponse>(new("DeletePipeline", DeletePipelineResponse.FromWire, static code => code is "ConflictException" or "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteProjectResponse> DeleteProjectAsync(DeleteProjectRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteProjectResponse>(new("DeleteProject", DeleteProjectResponse.FromWire, static code => code is "ConflictException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteTagsResponse> DeleteTagsAsync(DeleteTagsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteTagsResponse>(new("DeleteTags", DeleteTagsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeDomainResponse> DescribeDomainAsync(DescribeDomainRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeDomainResponse>(new("DescribeDomain", DescribeDomainResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeEndpointResponse> DescribeEndpointAsync(DescribeEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeEndpointResponse>(new("DescribeEndpoint", DescribeEndpointResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeEndpointConfigResponse> DescribeEndpointConfigAsync(DescribeEndpointConfigRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeEndpointConfigResponse>(new("DescribeEndpointConfig", DescribeEndpointConfigResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeHubContentResponse> DescribeHubContentAsync(DescribeHubContentRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeHubContentResponse>(new("DescribeHubContent", DescribeHubContentResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeImageResponse> DescribeImageAsync(DescribeImageRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeImageResponse>(new("DescribeImage", DescribeImageResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeImageVersionResponse> DescribeImageVersionAsync(DescribeImageVersionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeImageVersionResponse>(new("DescribeImageVersion", DescribeImageVersionResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeInferenceComponentResponse> DescribeInferenceComponentAsync(DescribeInferenceComponentRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeInferenceComponentResponse>(new("DescribeInferenceComponent", DescribeInferenceComponentResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeModelResponse> DescribeModelAsync(DescribeModelRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeModelResponse>(new("DescribeModel", DescribeModelResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeModelPackageResponse> DescribeModelPackageAsync(DescribeModelPackageRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeModelPackageResponse>(new("DescribeModelPackage", DescribeModelPackageResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeModelPackageGroupResponse> DescribeModelPackageGroupAsync(DescribeModelPackageGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeModelPackageGroupResponse>(new("DescribeModelPackageGroup", DescribeModelPackageGroupResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribePipelineResponse> DescribePipelineAsync(DescribePipelineRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribePipelineResponse>(new("DescribePipeline", DescribePipelineResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribePipelineExecutionResponse> DescribePipelineExecutionAsync(DescribePipelineExecutionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribePipelineExecutionResponse>(new("DescribePipelineExecution", DescribePipelineExecutionResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProcessingJobResponse> DescribeProcessingJobAsync(DescribeProcessingJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProcessingJobResponse>(new("DescribeProcessingJob", DescribeProcessingJobResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProjectResponse> DescribeProjectAsync(DescribeProjectRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProjectResponse>(new("DescribeProject", DescribeProjectResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeTrainingJobResponse> DescribeTrainingJobAsync(DescribeTrainingJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeTrainingJobResponse>(new("DescribeTrainingJob", DescribeTrainingJobResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeTransformJobResponse> DescribeTransformJobAsync(DescribeTransformJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeTransformJobResponse>(new("DescribeTransformJob", DescribeTransformJobResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeUserProfileResponse> DescribeUserProfileAsync(DescribeUserProfileRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeUserProfileResponse>(new("DescribeUserProfile", DescribeUserProfileResponse.FromWire, static code => code is "ResourceNotFound" or "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DisableSagemakerServicecatalogPortfolioResponse> DisableSagemakerServicecatalogPortfolioAsync(DisableSagemakerServicecatalogPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DisableSagemakerServicecatalogPortfolioResponse>(new("DisableSagemakerServicecatalogPortfolio", DisableSagemakerServicecatalogPortfolioResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<EnableSagemakerServicecatalogPortfolioResponse> EnableSagemakerServicecatalogPortfolioAsync(EnableSagemakerServicecatalogPortfolioRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<EnableSagemakerServicecatalogPortfolioResponse>(new("EnableSagemakerServicecatalogPortfolio", EnableSagemakerServicecatalogPortfolioResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetSagemakerServicecatalogPortfolioStatusResponse> GetSagemakerServicecatalogPortfolioStatusAsync(GetSagemakerServicecatalogPortfolioStatusRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetSagemakerServicecatalogPortfolioStatusResponse>(new("GetSagemakerServicecatalogPortfolioStatus", GetSagemakerServicecatalogPortfolioStatusResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListDomainsResponse> ListDomainsAsync(ListDomainsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListDomainsResponse>(new("ListDomains", ListDomainsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListEndpointConfigsResponse> ListEndpointConfigsAsync(ListEndpointConfigsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListEndpointConfigsResponse>(new("ListEndpointConfigs", ListEndpointConfigsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListEndpointsResponse> ListEndpointsAsync(ListEndpointsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListEndpointsResponse>(new("ListEndpoints", ListEndpointsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListHubContentsResponse> ListHubContentsAsync(ListHubContentsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListHubContentsResponse>(new("ListHubContents", ListHubContentsResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListImageVersionsResponse> ListImageVersionsAsync(ListImageVersionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListImageVersionsResponse>(new("ListImageVersions", ListImageVersionsResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListImagesResponse> ListImagesAsync(ListImagesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListImagesResponse>(new("ListImages", ListImagesResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListInferenceComponentsResponse> ListInferenceComponentsAsync(ListInferenceComponentsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListInferenceComponentsResponse>(new("ListInferenceComponents", ListInferenceComponentsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListModelPackageGroupsResponse> ListModelPackageGroupsAsync(ListModelPackageGroupsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListModelPackageGroupsResponse>(new("ListModelPackageGroups", ListModelPackageGroupsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListModelPackagesResponse> ListModelPackagesAsync(ListModelPackagesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListModelPackagesResponse>(new("ListModelPackages", ListModelPackagesResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListModelsResponse> ListModelsAsync(ListModelsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListModelsResponse>(new("ListModels", ListModelsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPipelineExecutionStepsResponse> ListPipelineExecutionStepsAsync(ListPipelineExecutionStepsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPipelineExecutionStepsResponse>(new("ListPipelineExecutionSteps", ListPipelineExecutionStepsResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPipelineExecutionsResponse> ListPipelineExecutionsAsync(ListPipelineExecutionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPipelineExecutionsResponse>(new("ListPipelineExecutions", ListPipelineExecutionsResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPipelinesResponse> ListPipelinesAsync(ListPipelinesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPipelinesResponse>(new("ListPipelines", ListPipelinesResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListProjectsResponse> ListProjectsAsync(ListProjectsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListProjectsResponse>(new("ListProjects", ListProjectsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTagsResponse> ListTagsAsync(ListTagsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListTagsResponse>(new("ListTags", ListTagsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUserProfilesResponse> ListUserProfilesAsync(ListUserProfilesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListUserProfilesResponse>(new("ListUserProfiles", ListUserProfilesResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartPipelineExecutionResponse> StartPipelineExecutionAsync(StartPipelineExecutionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<StartPipelineExecutionResponse>(new("StartPipelineExecution", StartPipelineExecutionResponse.FromWire, static code => code is "ConflictException" or "ResourceNotFound" or "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StopPipelineExecutionResponse> StopPipelineExecutionAsync(StopPipelineExecutionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<StopPipelineExecutionResponse>(new("StopPipelineExecution", StopPipelineExecutionResponse.FromWire, static code => code is "ConflictException" or "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateEndpointResponse> UpdateEndpointAsync(UpdateEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateEndpointResponse>(new("UpdateEndpoint", UpdateEndpointResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateEndpointWeightsAndCapacitiesResponse> UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateEndpointWeightsAndCapacitiesResponse>(new("UpdateEndpointWeightsAndCapacities", UpdateEndpointWeightsAndCapacitiesResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateInferenceComponentResponse> UpdateInferenceComponentAsync(UpdateInferenceComponentRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateInferenceComponentResponse>(new("UpdateInferenceComponent", UpdateInferenceComponentResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateInferenceComponentRuntimeConfigResponse> UpdateInferenceComponentRuntimeConfigAsync(UpdateInferenceComponentRuntimeConfigRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateInferenceComponentRuntimeConfigResponse>(new("UpdateInferenceComponentRuntimeConfig", UpdateInferenceComponentRuntimeConfigResponse.FromWire, static code => code is "ResourceLimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateModelPackageResponse> UpdateModelPackageAsync(UpdateModelPackageRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateModelPackageResponse>(new("UpdateModelPackage", UpdateModelPackageResponse.FromWire, static code => code is "ConflictException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdatePipelineResponse> UpdatePipelineAsync(UpdatePipelineRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdatePipelineResponse>(new("UpdatePipeline", UpdatePipelineResponse.FromWire, static code => code is "ConflictException" or "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateProjectResponse> UpdateProjectAsync(UpdateProjectRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateProjectResponse>(new("UpdateProject", UpdateProjectResponse.FromWire, static code => code is "ConflictException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, SageMakerDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach Amazon SageMaker Service: region, URL, retries, timeouts.</summary>
public partial class AmazonSageMakerConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("SageMaker", "4.0.0.0");

    public AmazonSageMakerConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = SageMakerDescription.Instance.ServiceId;
        AuthenticationServiceName = SageMakerDescription.Instance.SigningName;
        EndpointProvider = SageMakerDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => SageMakerDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "api.sagemaker";

    /// <inheritdoc/>
    public override string ServiceVersion => "2017-07-24";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, SageMakerDescription.Instance, parameters);
}

/// <summary>An error of Amazon SageMaker Service.</summary>
public class AmazonSageMakerException : AmazonServiceException
{
    public AmazonSageMakerException()
    {
    }

    public AmazonSageMakerException(string message)
        : base(message)
    {
    }

    public AmazonSageMakerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonSageMakerException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonSageMakerException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonSageMakerException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class SageMakerDescription : ServiceDescription
{
    public static readonly SageMakerDescription Instance = new();

    public override string ServiceId => "SageMaker";

    public override string SdkName => "Amazon.SageMaker";

    public override string EndpointPrefix => "api.sagemaker";

    public override string Version => "2017-07-24";

    public override string TargetPrefix => "SageMaker";

    public override string SigningName => "sagemaker";

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "ConflictException" => new Model.ConflictException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceLimitExceeded" => new Model.ResourceLimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFound" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonSageMakerException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
