// Written by generate/generate.py from the API model secretsmanager-2017-10-17; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.SecretsManager.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.SecretsManager;

/// <summary>AWS Secrets Manager.</summary>
public partial interface IAmazonSecretsManager : IAmazonService, IDisposable
{
    /// <summary>Calls CreateSecret.</summary>
    Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteSecret.</summary>
    Task<DeleteSecretResponse> DeleteSecretAsync(DeleteSecretRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeSecret.</summary>
    Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetSecretValue.</summary>
    Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListSecrets.</summary>
    Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutSecretValue.</summary>
    Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls RestoreSecret.</summary>
    Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls TagResource.</summary>
    Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UntagResource.</summary>
    Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateSecret.</summary>
    Task<UpdateSecretResponse> UpdateSecretAsync(UpdateSecretRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ISecretsManagerPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSecretsManagerConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSecretsManagerClient(awsCredentials, (AmazonSecretsManagerConfig)clientConfig);
}

/// <summary>The client of AWS Secrets Manager: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonSecretsManagerClient : AmazonServiceClient, IAmazonSecretsManager
{
    public AmazonSecretsManagerClient()
        : base(new AmazonSecretsManagerConfig())
    {
    }

    public AmazonSecretsManagerClient(RegionEndpoint region)
        : base(new AmazonSecretsManagerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSecretsManagerClient(AmazonSecretsManagerConfig config)
        : base(config)
    {
    }

    public AmazonSecretsManagerClient(AWSCredentials credentials)
        : base(credentials, new AmazonSecretsManagerConfig())
    {
    }

    public AmazonSecretsManagerClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSecretsManagerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSecretsManagerClient(AWSCredentials credentials, AmazonSecretsManagerConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSecretsManagerConfig())
    {
    }

    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSecretsManagerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSecretsManagerConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSecretsManagerConfig())
    {
    }

    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSecretsManagerConfig { RegionEndpoint = region })
    {
    }

    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSecretsManagerConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ISecretsManagerPaginatorFactory Paginators => new SecretsManagerPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => SecretsManagerDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateSecretResponse>(new("CreateSecret", CreateSecretResponse.FromWire, static code => code is "InvalidParameterException" or "InvalidRequestException" or "LimitExceededException" or "EncryptionFailure" or "ResourceExistsException" or "ResourceNotFoundException" or "MalformedPolicyDocumentException" or "InternalServiceError" or "PreconditionNotMetException" or "DecryptionFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteSecretResponse> DeleteSecretAsync(DeleteSecretRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteSecretResponse>(new("DeleteSecret", DeleteSecretResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParameterException" or "InvalidRequestException" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeSecretResponse>(new("DescribeSecret", DescribeSecretResponse.FromWire, static code => code is "ResourceNotFoundException" or "InternalServiceError" or "InvalidParameterException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetSecretValueResponse>(new("GetSecretValue", GetSecretValueResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParameterException" or "InvalidRequestException" or "DecryptionFailure" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListSecretsResponse>(new("ListSecrets", ListSecretsResponse.FromWire, static code => code is "InvalidParameterException" or "InvalidRequestException" or "InvalidNextTokenException" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutSecretValueResponse>(new("PutSecretValue", PutSecretValueResponse.FromWire, static code => code is "InvalidParameterException" or "InvalidRequestException" or "LimitExceededException" or "EncryptionFailure" or "ResourceExistsException" or "ResourceNotFoundException" or "InternalServiceError" or "DecryptionFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<RestoreSecretResponse>(new("RestoreSecret", RestoreSecretResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidParameterException" or "InvalidRequestException" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<TagResourceResponse>(new("TagResource", TagResourceResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidRequestException" or "InvalidParameterException" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UntagResourceResponse>(new("UntagResource", UntagResourceResponse.FromWire, static code => code is "ResourceNotFoundException" or "InvalidRequestException" or "InvalidParameterException" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateSecretResponse> UpdateSecretAsync(UpdateSecretRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateSecretResponse>(new("UpdateSecret", UpdateSecretResponse.FromWire, static code => code is "InvalidParameterException" or "InvalidRequestException" or "LimitExceededException" or "EncryptionFailure" or "ResourceExistsException" or "ResourceNotFoundException" or "MalformedPolicyDocumentException" or "InternalServiceError" or "PreconditionNotMetException" or "DecryptionFailure"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, SecretsManagerDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach AWS Secrets Manager: region, URL, retries, timeouts.</summary>
public partial class AmazonSecretsManagerConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("Secrets_Manager", "4.0.0.0");

    public AmazonSecretsManagerConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = SecretsManagerDescription.Instance.ServiceId;
        AuthenticationServiceName = SecretsManagerDescription.Instance.SigningName;
        EndpointProvider = SecretsManagerDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => SecretsManagerDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "secretsmanager";

    /// <inheritdoc/>
    public override string ServiceVersion => "2017-10-17";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, SecretsManagerDescription.Instance, parameters);
}

/// <summary>An error of AWS Secrets Manager.</summary>
public class AmazonSecretsManagerException : AmazonServiceException
{
    public AmazonSecretsManagerException()
    {
    }

    public AmazonSecretsManagerException(string message)
        : base(message)
    {
    }

    public AmazonSecretsManagerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonSecretsManagerException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonSecretsManagerException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonSecretsManagerException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class SecretsManagerDescription : ServiceDescription
{
    public static readonly SecretsManagerDescription Instance = new();

    public override string ServiceId => "Secrets Manager";

    public override string SdkName => "Amazon.SecretsManager";

    public override string EndpointPrefix => "secretsmanager";

    public override string Version => "2017-10-17";

    public override string TargetPrefix => "secretsmanager";

    protected override bool OneHost => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "DecryptionFailure" => new Model.DecryptionFailureException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "EncryptionFailure" => new Model.EncryptionFailureException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InternalServiceError" => new Model.InternalServiceErrorException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidNextTokenException" => new Model.InvalidNextTokenException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidParameterException" => new Model.InvalidParameterException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidRequestException" => new Model.InvalidRequestException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceededException" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "MalformedPolicyDocumentException" => new Model.MalformedPolicyDocumentException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "PreconditionNotMetException" => new Model.PreconditionNotMetException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceExistsException" => new Model.ResourceExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFoundException" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonSecretsManagerException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
