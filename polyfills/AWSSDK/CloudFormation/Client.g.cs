// Written by generate/generate.py from the API model cloudformation-2010-05-15; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.CloudFormation;

/// <summary>AWS CloudFormation.</summary>
public partial interface IAmazonCloudFormation : IAmazonService, IDisposable
{
    /// <summary>Calls CancelUpdateStack.</summary>
    Task<CancelUpdateStackResponse> CancelUpdateStackAsync(CancelUpdateStackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ContinueUpdateRollback.</summary>
    Task<ContinueUpdateRollbackResponse> ContinueUpdateRollbackAsync(ContinueUpdateRollbackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateChangeSet.</summary>
    Task<CreateChangeSetResponse> CreateChangeSetAsync(CreateChangeSetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateStack.</summary>
    Task<CreateStackResponse> CreateStackAsync(CreateStackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteChangeSet.</summary>
    Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteStack.</summary>
    Task<DeleteStackResponse> DeleteStackAsync(DeleteStackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeChangeSet.</summary>
    Task<DescribeChangeSetResponse> DescribeChangeSetAsync(DescribeChangeSetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeStackDriftDetectionStatus.</summary>
    Task<DescribeStackDriftDetectionStatusResponse> DescribeStackDriftDetectionStatusAsync(DescribeStackDriftDetectionStatusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeStackEvents.</summary>
    Task<DescribeStackEventsResponse> DescribeStackEventsAsync(DescribeStackEventsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeStackResourceDrifts.</summary>
    Task<DescribeStackResourceDriftsResponse> DescribeStackResourceDriftsAsync(DescribeStackResourceDriftsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeStackResources.</summary>
    Task<DescribeStackResourcesResponse> DescribeStackResourcesAsync(DescribeStackResourcesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeStacks.</summary>
    Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DetectStackDrift.</summary>
    Task<DetectStackDriftResponse> DetectStackDriftAsync(DetectStackDriftRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ExecuteChangeSet.</summary>
    Task<ExecuteChangeSetResponse> ExecuteChangeSetAsync(ExecuteChangeSetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetStackPolicy.</summary>
    Task<GetStackPolicyResponse> GetStackPolicyAsync(GetStackPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetTemplate.</summary>
    Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetTemplateSummary.</summary>
    Task<GetTemplateSummaryResponse> GetTemplateSummaryAsync(GetTemplateSummaryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListChangeSets.</summary>
    Task<ListChangeSetsResponse> ListChangeSetsAsync(ListChangeSetsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListExports.</summary>
    Task<ListExportsResponse> ListExportsAsync(ListExportsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListImports.</summary>
    Task<ListImportsResponse> ListImportsAsync(ListImportsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListStackResources.</summary>
    Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListStacks.</summary>
    Task<ListStacksResponse> ListStacksAsync(ListStacksRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SetStackPolicy.</summary>
    Task<SetStackPolicyResponse> SetStackPolicyAsync(SetStackPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateStack.</summary>
    Task<UpdateStackResponse> UpdateStackAsync(UpdateStackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateTerminationProtection.</summary>
    Task<UpdateTerminationProtectionResponse> UpdateTerminationProtectionAsync(UpdateTerminationProtectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ValidateTemplate.</summary>
    Task<ValidateTemplateResponse> ValidateTemplateAsync(ValidateTemplateRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ICloudFormationPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCloudFormationConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCloudFormationClient(awsCredentials, (AmazonCloudFormationConfig)clientConfig);
}

/// <summary>The client of AWS CloudFormation: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonCloudFormationClient : AmazonServiceClient, IAmazonCloudFormation
{
    public AmazonCloudFormationClient()
        : base(new AmazonCloudFormationConfig())
    {
    }

    public AmazonCloudFormationClient(RegionEndpoint region)
        : base(new AmazonCloudFormationConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudFormationClient(AmazonCloudFormationConfig config)
        : base(config)
    {
    }

    public AmazonCloudFormationClient(AWSCredentials credentials)
        : base(credentials, new AmazonCloudFormationConfig())
    {
    }

    public AmazonCloudFormationClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonCloudFormationConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudFormationClient(AWSCredentials credentials, AmazonCloudFormationConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCloudFormationConfig())
    {
    }

    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCloudFormationConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCloudFormationConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCloudFormationConfig())
    {
    }

    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCloudFormationConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCloudFormationConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ICloudFormationPaginatorFactory Paginators => new CloudFormationPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => CloudFormationDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<CancelUpdateStackResponse> CancelUpdateStackAsync(CancelUpdateStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CancelUpdateStackResponse>(new("CancelUpdateStack", CancelUpdateStackResponse.FromWire, static code => code is "TokenAlreadyExistsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ContinueUpdateRollbackResponse> ContinueUpdateRollbackAsync(ContinueUpdateRollbackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ContinueUpdateRollbackResponse>(new("ContinueUpdateRollback", ContinueUpdateRollbackResponse.FromWire, static code => code is "TokenAlreadyExistsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateChangeSetResponse> CreateChangeSetAsync(CreateChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateChangeSetResponse>(new("CreateChangeSet", CreateChangeSetResponse.FromWire, static code => code is "AlreadyExistsException" or "InsufficientCapabilitiesException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateStackResponse> CreateStackAsync(CreateStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateStackResponse>(new("CreateStack", CreateStackResponse.FromWire, static code => code is "LimitExceededException" or "AlreadyExistsException" or "TokenAlreadyExistsException" or "InsufficientCapabilitiesException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteChangeSetResponse>(new("DeleteChangeSet", DeleteChangeSetResponse.FromWire, static code => code is "InvalidChangeSetStatus"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteStackResponse> DeleteStackAsync(DeleteStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteStackResponse>(new("DeleteStack", DeleteStackResponse.FromWire, static code => code is "TokenAlreadyExistsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeChangeSetResponse> DescribeChangeSetAsync(DescribeChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeChangeSetResponse>(new("DescribeChangeSet", DescribeChangeSetResponse.FromWire, static code => code is "ChangeSetNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStackDriftDetectionStatusResponse> DescribeStackDriftDetectionStatusAsync(DescribeStackDriftDetectionStatusRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackDriftDetectionStatusResponse>(new("DescribeStackDriftDetectionStatus", DescribeStackDriftDetectionStatusResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStackEventsResponse> DescribeStackEventsAsync(DescribeStackEventsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackEventsResponse>(new("DescribeStackEvents", DescribeStackEventsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStackResourceDriftsResponse> DescribeStackResourceDriftsAsync(DescribeStackResourceDriftsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackResourceDriftsResponse>(new("DescribeStackResourceDrifts", DescribeStackResourceDriftsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStackResourcesResponse> DescribeStackResourcesAsync(DescribeStackResourcesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStackResourcesResponse>(new("DescribeStackResources", DescribeStackResourcesResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeStacksResponse>(new("DescribeStacks", DescribeStacksResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DetectStackDriftResponse> DetectStackDriftAsync(DetectStackDriftRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DetectStackDriftResponse>(new("DetectStackDrift", DetectStackDriftResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ExecuteChangeSetResponse> ExecuteChangeSetAsync(ExecuteChangeSetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ExecuteChangeSetResponse>(new("ExecuteChangeSet", ExecuteChangeSetResponse.FromWire, static code => code is "InvalidChangeSetStatus" or "ChangeSetNotFound" or "InsufficientCapabilitiesException" or "TokenAlreadyExistsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetStackPolicyResponse> GetStackPolicyAsync(GetStackPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetStackPolicyResponse>(new("GetStackPolicy", GetStackPolicyResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetTemplateResponse>(new("GetTemplate", GetTemplateResponse.FromWire, static code => code is "ChangeSetNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetTemplateSummaryResponse> GetTemplateSummaryAsync(GetTemplateSummaryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetTemplateSummaryResponse>(new("GetTemplateSummary", GetTemplateSummaryResponse.FromWire, static code => code is "StackSetNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListChangeSetsResponse> ListChangeSetsAsync(ListChangeSetsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListChangeSetsResponse>(new("ListChangeSets", ListChangeSetsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListExportsResponse> ListExportsAsync(ListExportsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListExportsResponse>(new("ListExports", ListExportsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListImportsResponse> ListImportsAsync(ListImportsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListImportsResponse>(new("ListImports", ListImportsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListStackResourcesResponse>(new("ListStackResources", ListStackResourcesResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListStacksResponse> ListStacksAsync(ListStacksRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListStacksResponse>(new("ListStacks", ListStacksResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetStackPolicyResponse> SetStackPolicyAsync(SetStackPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SetStackPolicyResponse>(new("SetStackPolicy", SetStackPolicyResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateStackResponse> UpdateStackAsync(UpdateStackRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateStackResponse>(new("UpdateStack", UpdateStackResponse.FromWire, static code => code is "InsufficientCapabilitiesException" or "TokenAlreadyExistsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateTerminationProtectionResponse> UpdateTerminationProtectionAsync(UpdateTerminationProtectionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateTerminationProtectionResponse>(new("UpdateTerminationProtection", UpdateTerminationProtectionResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ValidateTemplateResponse> ValidateTemplateAsync(ValidateTemplateRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ValidateTemplateResponse>(new("ValidateTemplate", ValidateTemplateResponse.FromWire, static _ => false), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, CloudFormationDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach AWS CloudFormation: region, URL, retries, timeouts.</summary>
public partial class AmazonCloudFormationConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("CloudFormation", "4.0.0.0");

    public AmazonCloudFormationConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = CloudFormationDescription.Instance.ServiceId;
        AuthenticationServiceName = CloudFormationDescription.Instance.SigningName;
        EndpointProvider = CloudFormationDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => CloudFormationDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "cloudformation";

    /// <inheritdoc/>
    public override string ServiceVersion => "2010-05-15";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, CloudFormationDescription.Instance, parameters);
}

/// <summary>An error of AWS CloudFormation.</summary>
public class AmazonCloudFormationException : AmazonServiceException
{
    public AmazonCloudFormationException()
    {
    }

    public AmazonCloudFormationException(string message)
        : base(message)
    {
    }

    public AmazonCloudFormationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonCloudFormationException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonCloudFormationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonCloudFormationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class CloudFormationDescription : ServiceDescription
{
    public static readonly CloudFormationDescription Instance = new();

    public override string ServiceId => "CloudFormation";

    public override string SdkName => "Amazon.CloudFormation";

    public override string EndpointPrefix => "cloudformation";

    public override string Version => "2010-05-15";

    protected override bool PlainInGovCloud => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "AlreadyExistsException" => new Model.AlreadyExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ChangeSetNotFound" => new Model.ChangeSetNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InsufficientCapabilitiesException" => new Model.InsufficientCapabilitiesException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidChangeSetStatus" => new Model.InvalidChangeSetStatusException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceededException" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "StackSetNotFoundException" => new Model.StackSetNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "TokenAlreadyExistsException" => new Model.TokenAlreadyExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonCloudFormationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
