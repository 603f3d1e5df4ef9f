// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.ServiceQuotas.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.ServiceQuotas;

/// <summary>Service Quotas.</summary>
public partial interface IAmazonServiceQuotas : IAmazonService, IDisposable
{
    /// <summary>Calls GetAWSDefaultServiceQuota.</summary>
    Task<GetAWSDefaultServiceQuotaResponse> GetAWSDefaultServiceQuotaAsync(GetAWSDefaultServiceQuotaRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetRequestedServiceQuotaChange.</summary>
    Task<GetRequestedServiceQuotaChangeResponse> GetRequestedServiceQuotaChangeAsync(GetRequestedServiceQuotaChangeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetServiceQuota.</summary>
    Task<GetServiceQuotaResponse> GetServiceQuotaAsync(GetServiceQuotaRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRequestedServiceQuotaChangeHistoryByQuota.</summary>
    Task<ListRequestedServiceQuotaChangeHistoryByQuotaResponse> ListRequestedServiceQuotaChangeHistoryByQuotaAsync(ListRequestedServiceQuotaChangeHistoryByQuotaRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListServiceQuotas.</summary>
    Task<ListServiceQuotasResponse> ListServiceQuotasAsync(ListServiceQuotasRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls RequestServiceQuotaIncrease.</summary>
    Task<RequestServiceQuotaIncreaseResponse> RequestServiceQuotaIncreaseAsync(RequestServiceQuotaIncreaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    IServiceQuotasPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonServiceQuotasConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonServiceQuotasClient(awsCredentials, (AmazonServiceQuotasConfig)clientConfig);
}

/// <summary>The client of Service Quotas: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonServiceQuotasClient : AmazonServiceClient, IAmazonServiceQuotas
{
    public AmazonServiceQuotasClient()
        : base(new AmazonServiceQuotasConfig())
    {
    }

    public AmazonServiceQuotasClient(RegionEndpoint region)
        : base(new AmazonServiceQuotasConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceQuotasClient(AmazonServiceQuotasConfig config)
        : base(config)
    {
    }

    public AmazonServiceQuotasClient(AWSCredentials credentials)
        : base(credentials, new AmazonServiceQuotasConfig())
    {
    }

    public AmazonServiceQuotasClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonServiceQuotasConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceQuotasClient(AWSCredentials credentials, AmazonServiceQuotasConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonServiceQuotasClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonServiceQuotasConfig())
    {
    }

    public AmazonServiceQuotasClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonServiceQuotasConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceQuotasClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonServiceQuotasConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonServiceQuotasClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonServiceQuotasConfig())
    {
    }

    public AmazonServiceQuotasClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonServiceQuotasConfig { RegionEndpoint = region })
    {
    }

    public AmazonServiceQuotasClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonServiceQuotasConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public IServiceQuotasPaginatorFactory Paginators => new ServiceQuotasPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => ServiceQuotasDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<GetAWSDefaultServiceQuotaResponse> GetAWSDefaultServiceQuotaAsync(GetAWSDefaultServiceQuotaRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetAWSDefaultServiceQuotaResponse>(new("GetAWSDefaultServiceQuota", GetAWSDefaultServiceQuotaResponse.FromWire, static code => code is "AccessDeniedException" or "NoSuchResourceException" or "IllegalArgumentException" or "ServiceException" or "TooManyRequestsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetRequestedServiceQuotaChangeResponse> GetRequestedServiceQuotaChangeAsync(GetRequestedServiceQuotaChangeRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetRequestedServiceQuotaChangeResponse>(new("GetRequestedServiceQuotaChange", GetRequestedServiceQuotaChangeResponse.FromWire, static code => code is "AccessDeniedException" or "NoSuchResourceException" or "IllegalArgumentException" or "ServiceException" or "TooManyRequestsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetServiceQuotaResponse> GetServiceQuotaAsync(GetServiceQuotaRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetServiceQuotaResponse>(new("GetServiceQuota", GetServiceQuotaResponse.FromWire, static code => code is "AccessDeniedException" or "NoSuchResourceException" or "IllegalArgumentException" or "ServiceException" or "TooManyRequestsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRequestedServiceQuotaChangeHistoryByQuotaResponse> ListRequestedServiceQuotaChangeHistoryByQuotaAsync(ListRequestedServiceQuotaChangeHistoryByQuotaRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListRequestedServiceQuotaChangeHistoryByQuotaResponse>(new("ListRequestedServiceQuotaChangeHistoryByQuota", ListRequestedServiceQuotaChangeHistoryByQuotaResponse.FromWire, static code => code is "AccessDeniedException" or "NoSuchResourceException" or "IllegalArgumentException" or "InvalidPaginationTokenException" or "ServiceException" or "TooManyRequestsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListServiceQuotasResponse> ListServiceQuotasAsync(ListServiceQuotasRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListServiceQuotasResponse>(new("ListServiceQuotas", ListServiceQuotasResponse.FromWire, static code => code is "AccessDeniedException" or "NoSuchResourceException" or "IllegalArgumentException" or "InvalidPaginationTokenException" or "ServiceException" or "TooManyRequestsException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RequestServiceQuotaIncreaseResponse> RequestServiceQuotaIncreaseAsync(RequestServiceQuotaIncreaseRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<RequestServiceQuotaIncreaseResponse>(new("RequestServiceQuotaIncrease", RequestServiceQuotaIncreaseResponse.FromWire, static code => code is "DependencyAccessDeniedException" or "QuotaExceededException" or "ResourceAlreadyExistsException" or "AccessDeniedException" or "NoSuchResourceException" or "IllegalArgumentException" or "InvalidResourceStateException" or "ServiceException" or "TooManyRequestsException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, ServiceQuotasDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach Service Quotas: region, URL, retries, timeouts.</summary>
public partial class AmazonServiceQuotasConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("Service_Quotas", "4.0.0.0");

    public AmazonServiceQuotasConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = ServiceQuotasDescription.Instance.ServiceId;
        AuthenticationServiceName = ServiceQuotasDescription.Instance.SigningName;
        EndpointProvider = ServiceQuotasDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => ServiceQuotasDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "servicequotas";

    /// <inheritdoc/>
    public override string ServiceVersion => "2019-06-24";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, ServiceQuotasDescription.Instance, parameters);
}

/// <summary>An error of Service Quotas.</summary>
public class AmazonServiceQuotasException : AmazonServiceException
{
    public AmazonServiceQuotasException()
    {
    }

    public AmazonServiceQuotasException(string message)
        : base(message)
    {
    }

    public AmazonServiceQuotasException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonServiceQuotasException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonServiceQuotasException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonServiceQuotasException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class ServiceQuotasDescription : ServiceDescription
{
    public static readonly ServiceQuotasDescription Instance = new();

    public override string ServiceId => "Service Quotas";

    public override string SdkName => "Amazon.ServiceQuotas";

    public override string EndpointPrefix => "servicequotas";

    public override string Version => "2019-06-24";

    public override string TargetPrefix => "ServiceQuotasV20190624";

    protected override bool PlainInGovCloud => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "AccessDeniedException" => new Model.AccessDeniedException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "DependencyAccessDeniedException" => new Model.DependencyAccessDeniedException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "IllegalArgumentException" => new Model.IllegalArgumentException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidPaginationTokenException" => new Model.InvalidPaginationTokenException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidResourceStateException" => new Model.InvalidResourceStateException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "NoSuchResourceException" => new Model.NoSuchResourceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "QuotaExceededException" => new Model.QuotaExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceAlreadyExistsException" => new Model.ResourceAlreadyExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ServiceException" => new Model.ServiceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "TooManyRequestsException" => new Model.TooManyRequestsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonServiceQuotasException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
