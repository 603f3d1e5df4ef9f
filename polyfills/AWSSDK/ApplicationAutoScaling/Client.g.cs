// Written by generate/generate.py from the API model application-autoscaling-2016-02-06; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.ApplicationAutoScaling.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.ApplicationAutoScaling;

/// <summary>Application Auto Scaling.</summary>
public partial interface IAmazonApplicationAutoScaling : IAmazonService, IDisposable
{
    /// <summary>Calls DeleteScalingPolicy.</summary>
    Task<DeleteScalingPolicyResponse> DeleteScalingPolicyAsync(DeleteScalingPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteScheduledAction.</summary>
    Task<DeleteScheduledActionResponse> DeleteScheduledActionAsync(DeleteScheduledActionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeregisterScalableTarget.</summary>
    Task<DeregisterScalableTargetResponse> DeregisterScalableTargetAsync(DeregisterScalableTargetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeScalableTargets.</summary>
    Task<DescribeScalableTargetsResponse> DescribeScalableTargetsAsync(DescribeScalableTargetsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeScalingPolicies.</summary>
    Task<DescribeScalingPoliciesResponse> DescribeScalingPoliciesAsync(DescribeScalingPoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeScheduledActions.</summary>
    Task<DescribeScheduledActionsResponse> DescribeScheduledActionsAsync(DescribeScheduledActionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutScalingPolicy.</summary>
    Task<PutScalingPolicyResponse> PutScalingPolicyAsync(PutScalingPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutScheduledAction.</summary>
    Task<PutScheduledActionResponse> PutScheduledActionAsync(PutScheduledActionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls RegisterScalableTarget.</summary>
    Task<RegisterScalableTargetResponse> RegisterScalableTargetAsync(RegisterScalableTargetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    IApplicationAutoScalingPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonApplicationAutoScalingConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonApplicationAutoScalingClient(awsCredentials, (AmazonApplicationAutoScalingConfig)clientConfig);
}

/// <summary>The client of Application Auto Scaling: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonApplicationAutoScalingClient : AmazonServiceClient, IAmazonApplicationAutoScaling
{
    public AmazonApplicationAutoScalingClient()
        : base(new AmazonApplicationAutoScalingConfig())
    {
    }

    public AmazonApplicationAutoScalingClient(RegionEndpoint region)
        : base(new AmazonApplicationAutoScalingConfig { RegionEndpoint = region })
    {
    }

    public AmazonApplicationAutoScalingClient(AmazonApplicationAutoScalingConfig config)
        : base(config)
    {
    }

    public AmazonApplicationAutoScalingClient(AWSCredentials credentials)
        : base(credentials, new AmazonApplicationAutoScalingConfig())
    {
    }

    public AmazonApplicationAutoScalingClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonApplicationAutoScalingConfig { RegionEndpoint = region })
    {
    }

    public AmazonApplicationAutoScalingClient(AWSCredentials credentials, AmazonApplicationAutoScalingConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonApplicationAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonApplicationAutoScalingConfig())
    {
    }

    public AmazonApplicationAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonApplicationAutoScalingConfig { RegionEndpoint = region })
    {
    }

    public AmazonApplicationAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonApplicationAutoScalingConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonApplicationAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonApplicationAutoScalingConfig())
    {
    }

    public AmazonApplicationAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonApplicationAutoScalingConfig { RegionEndpoint = region })
    {
    }

    public AmazonApplicationAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonApplicationAutoScalingConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public IApplicationAutoScalingPaginatorFactory Paginators => new ApplicationAutoScalingPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => ApplicationAutoScalingDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<DeleteScalingPolicyResponse> DeleteScalingPolicyAsync(DeleteScalingPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteScalingPolicyResponse>(new("DeleteScalingPolicy", DeleteScalingPolicyResponse.FromWire, static code => code is "ValidationException" or "ObjectNotFoundException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteScheduledActionResponse> DeleteScheduledActionAsync(DeleteScheduledActionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteScheduledActionResponse>(new("DeleteScheduledAction", DeleteScheduledActionResponse.FromWire, static code => code is "ValidationException" or "ObjectNotFoundException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeregisterScalableTargetResponse> DeregisterScalableTargetAsync(DeregisterScalableTargetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeregisterScalableTargetResponse>(new("DeregisterScalableTarget", DeregisterScalableTargetResponse.FromWire, static code => code is "ValidationException" or "ObjectNotFoundException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeScalableTargetsResponse> DescribeScalableTargetsAsync(DescribeScalableTargetsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeScalableTargetsResponse>(new("DescribeScalableTargets", DescribeScalableTargetsResponse.FromWire, static code => code is "ValidationException" or "InvalidNextTokenException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeScalingPoliciesResponse> DescribeScalingPoliciesAsync(DescribeScalingPoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeScalingPoliciesResponse>(new("DescribeScalingPolicies", DescribeScalingPoliciesResponse.FromWire, static code => code is "ValidationException" or "FailedResourceAccessException" or "InvalidNextTokenException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeScheduledActionsResponse> DescribeScheduledActionsAsync(DescribeScheduledActionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeScheduledActionsResponse>(new("DescribeScheduledActions", DescribeScheduledActionsResponse.FromWire, static code => code is "ValidationException" or "InvalidNextTokenException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutScalingPolicyResponse> PutScalingPolicyAsync(PutScalingPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutScalingPolicyResponse>(new("PutScalingPolicy", PutScalingPolicyResponse.FromWire, static code => code is "ValidationException" or "LimitExceededException" or "ObjectNotFoundException" or "ConcurrentUpdateException" or "FailedResourceAccessException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutScheduledActionResponse> PutScheduledActionAsync(PutScheduledActionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutScheduledActionResponse>(new("PutScheduledAction", PutScheduledActionResponse.FromWire, static code => code is "ValidationException" or "LimitExceededException" or "ObjectNotFoundException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RegisterScalableTargetResponse> RegisterScalableTargetAsync(RegisterScalableTargetRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<RegisterScalableTargetResponse>(new("RegisterScalableTarget", RegisterScalableTargetResponse.FromWire, static code => code is "ValidationException" or "LimitExceededException" or "ConcurrentUpdateException" or "InternalServiceException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, ApplicationAutoScalingDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach Application Auto Scaling: region, URL, retries, timeouts.</summary>
public partial class AmazonApplicationAutoScalingConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("Application_Auto_Scaling", "4.0.0.0");

    public AmazonApplicationAutoScalingConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = ApplicationAutoScalingDescription.Instance.ServiceId;
        AuthenticationServiceName = ApplicationAutoScalingDescription.Instance.SigningName;
        EndpointProvider = ApplicationAutoScalingDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => ApplicationAutoScalingDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "application-autoscaling";

    /// <inheritdoc/>
    public override string ServiceVersion => "2016-02-06";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, ApplicationAutoScalingDescription.Instance, parameters);
}

/// <summary>An error of Application Auto Scaling.</summary>
public class AmazonApplicationAutoScalingException : AmazonServiceException
{
    public AmazonApplicationAutoScalingException()
    {
    }

    public AmazonApplicationAutoScalingException(string message)
        : base(message)
    {
    }

    public AmazonApplicationAutoScalingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonApplicationAutoScalingException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonApplicationAutoScalingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonApplicationAutoScalingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class ApplicationAutoScalingDescription : ServiceDescription
{
    public static readonly ApplicationAutoScalingDescription Instance = new();

    public override string ServiceId => "Application Auto Scaling";

    public override string SdkName => "Amazon.ApplicationAutoScaling";

    public override string EndpointPrefix => "application-autoscaling";

    public override string Version => "2016-02-06";

    public override string TargetPrefix => "AnyScaleFrontendService";

    protected override bool PlainInGovCloud => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "ConcurrentUpdateException" => new Model.ConcurrentUpdateException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "FailedResourceAccessException" => new Model.FailedResourceAccessException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InternalServiceException" => new Model.InternalServiceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidNextTokenException" => new Model.InvalidNextTokenException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceededException" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ObjectNotFoundException" => new Model.ObjectNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ValidationException" => new Model.ValidationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonApplicationAutoScalingException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
