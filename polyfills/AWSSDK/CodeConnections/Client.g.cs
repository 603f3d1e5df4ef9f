// Written by generate/generate.py from the API model codeconnections-2023-12-01; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.CodeConnections.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.CodeConnections;

/// <summary>AWS CodeConnections.</summary>
public partial interface IAmazonCodeConnections : IAmazonService, IDisposable
{
    /// <summary>Calls CreateConnection.</summary>
    Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateHost.</summary>
    Task<CreateHostResponse> CreateHostAsync(CreateHostRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteConnection.</summary>
    Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteHost.</summary>
    Task<DeleteHostResponse> DeleteHostAsync(DeleteHostRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetConnection.</summary>
    Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetHost.</summary>
    Task<GetHostResponse> GetHostAsync(GetHostRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListConnections.</summary>
    Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListHosts.</summary>
    Task<ListHostsResponse> ListHostsAsync(ListHostsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListTagsForResource.</summary>
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls TagResource.</summary>
    Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UntagResource.</summary>
    Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateHost.</summary>
    Task<UpdateHostResponse> UpdateHostAsync(UpdateHostRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ICodeConnectionsPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeConnectionsConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeConnectionsClient(awsCredentials, (AmazonCodeConnectionsConfig)clientConfig);
}

/// <summary>The client of AWS CodeConnections: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonCodeConnectionsClient : AmazonServiceClient, IAmazonCodeConnections
{
    public AmazonCodeConnectionsClient()
        : base(new AmazonCodeConnectionsConfig())
    {
    }

    public AmazonCodeConnectionsClient(RegionEndpoint region)
        : base(new AmazonCodeConnectionsConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeConnectionsClient(AmazonCodeConnectionsConfig config)
        : base(config)
    {
    }

    public AmazonCodeConnectionsClient(AWSCredentials credentials)
        : base(credentials, new AmazonCodeConnectionsConfig())
    {
    }

    public AmazonCodeConnectionsClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonCodeConnectionsConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeConnectionsClient(AWSCredentials credentials, AmazonCodeConnectionsConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCodeConnectionsConfig())
    {
    }

    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCodeConnectionsConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeConnectionsConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCodeConnectionsConfig())
    {
    }

    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCodeConnectionsConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeConnectionsConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ICodeConnectionsPaginatorFactory Paginators => new CodeConnectionsPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => CodeConnectionsDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateConnectionResponse>(new("CreateConnection", CreateConnectionResponse.FromWire, static code => code is "LimitExceededException" or "ResourceNotFoundException" or "ResourceUnavailableException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateHostResponse> CreateHostAsync(CreateHostRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateHostResponse>(new("CreateHost", CreateHostResponse.FromWire, static code => code is "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteConnectionResponse>(new("DeleteConnection", DeleteConnectionResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteHostResponse> DeleteHostAsync(DeleteHostRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteHostResponse>(new("DeleteHost", DeleteHostResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceUnavailableException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetConnectionResponse>(new("GetConnection", GetConnectionResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceUnavailableException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetHostResponse> GetHostAsync(GetHostRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetHostResponse>(new("GetHost", GetHostResponse.FromWire, static code => code is "ResourceNotFoundException" or "ResourceUnavailableException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListConnectionsResponse>(new("ListConnections", ListConnectionsResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListHostsResponse> ListHostsAsync(ListHostsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListHostsResponse>(new("ListHosts", ListHostsResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListTagsForResourceResponse>(new("ListTagsForResource", ListTagsForResourceResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<TagResourceResponse>(new("TagResource", TagResourceResponse.FromWire, static code => code is "ResourceNotFoundException" or "LimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UntagResourceResponse>(new("UntagResource", UntagResourceResponse.FromWire, static code => code is "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateHostResponse> UpdateHostAsync(UpdateHostRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateHostResponse>(new("UpdateHost", UpdateHostResponse.FromWire, static code => code is "ConflictException" or "ResourceNotFoundException" or "ResourceUnavailableException" or "UnsupportedOperationException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, CodeConnectionsDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach AWS CodeConnections: region, URL, retries, timeouts.</summary>
public partial class AmazonCodeConnectionsConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("CodeConnections", "4.0.0.0");

    public AmazonCodeConnectionsConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = CodeConnectionsDescription.Instance.ServiceId;
        AuthenticationServiceName = CodeConnectionsDescription.Instance.SigningName;
        EndpointProvider = CodeConnectionsDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => CodeConnectionsDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "codeconnections";

    /// <inheritdoc/>
    public override string ServiceVersion => "2023-12-01";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, CodeConnectionsDescription.Instance, parameters);
}

/// <summary>An error of AWS CodeConnections.</summary>
public class AmazonCodeConnectionsException : AmazonServiceException
{
    public AmazonCodeConnectionsException()
    {
    }

    public AmazonCodeConnectionsException(string message)
        : base(message)
    {
    }

    public AmazonCodeConnectionsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonCodeConnectionsException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonCodeConnectionsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonCodeConnectionsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class CodeConnectionsDescription : ServiceDescription
{
    public static readonly CodeConnectionsDescription Instance = new();

    public override string ServiceId => "CodeConnections";

    public override string SdkName => "Amazon.CodeConnections";

    public override string EndpointPrefix => "codeconnections";

    public override string Version => "2023-12-01";

    public override string TargetPrefix => "com.amazonaws.codeconnections.CodeConnections_20231201";

    public override string JsonVersion => "1.0";

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "ConflictException" => new Model.ConflictException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceededException" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFoundException" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceUnavailableException" => new Model.ResourceUnavailableException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "UnsupportedOperationException" => new Model.UnsupportedOperationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonCodeConnectionsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
