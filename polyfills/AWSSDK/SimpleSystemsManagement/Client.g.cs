// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.SimpleSystemsManagement.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.SimpleSystemsManagement;

/// <summary>Amazon Simple Systems Manager (SSM).</summary>
public partial interface IAmazonSimpleSystemsManagement : IAmazonService, IDisposable
{
    /// <summary>Calls AddTagsToResource.</summary>
    Task<AddTagsToResourceResponse> AddTagsToResourceAsync(AddTagsToResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteParameter.</summary>
    Task<DeleteParameterResponse> DeleteParameterAsync(DeleteParameterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteParameters.</summary>
    Task<DeleteParametersResponse> DeleteParametersAsync(DeleteParametersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetParameter.</summary>
    Task<GetParameterResponse> GetParameterAsync(GetParameterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetParameters.</summary>
    Task<GetParametersResponse> GetParametersAsync(GetParametersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetParametersByPath.</summary>
    Task<GetParametersByPathResponse> GetParametersByPathAsync(GetParametersByPathRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutParameter.</summary>
    Task<PutParameterResponse> PutParameterAsync(PutParameterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ISimpleSystemsManagementPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSimpleSystemsManagementConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSimpleSystemsManagementClient(awsCredentials, (AmazonSimpleSystemsManagementConfig)clientConfig);
}

/// <summary>The client of Amazon Simple Systems Manager (SSM): safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonSimpleSystemsManagementClient : AmazonServiceClient, IAmazonSimpleSystemsManagement
{
    public AmazonSimpleSystemsManagementClient()
        : base(new AmazonSimpleSystemsManagementConfig())
    {
    }

    public AmazonSimpleSystemsManagementClient(RegionEndpoint region)
        : base(new AmazonSimpleSystemsManagementConfig { RegionEndpoint = region })
    {
    }

    public AmazonSimpleSystemsManagementClient(AmazonSimpleSystemsManagementConfig config)
        : base(config)
    {
    }

    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials)
        : base(credentials, new AmazonSimpleSystemsManagementConfig())
    {
    }

    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSimpleSystemsManagementConfig { RegionEndpoint = region })
    {
    }

    public AmazonSimpleSystemsManagementClient(AWSCredentials credentials, AmazonSimpleSystemsManagementConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSimpleSystemsManagementConfig())
    {
    }

    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSimpleSystemsManagementConfig { RegionEndpoint = region })
    {
    }

    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSimpleSystemsManagementConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSimpleSystemsManagementConfig())
    {
    }

    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSimpleSystemsManagementConfig { RegionEndpoint = region })
    {
    }

    public AmazonSimpleSystemsManagementClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSimpleSystemsManagementConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ISimpleSystemsManagementPaginatorFactory Paginators => new SimpleSystemsManagementPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => SimpleSystemsManagementDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<AddTagsToResourceResponse> AddTagsToResourceAsync(AddTagsToResourceRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AddTagsToResourceResponse>(new("AddTagsToResource", AddTagsToResourceResponse.FromWire, static code => code is "InvalidResourceType" or "InvalidResourceId" or "InternalServerError" or "TooManyTagsError" or "TooManyUpdates"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteParameterResponse> DeleteParameterAsync(DeleteParameterRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteParameterResponse>(new("DeleteParameter", DeleteParameterResponse.FromWire, static code => code is "InternalServerError" or "ParameterNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteParametersResponse> DeleteParametersAsync(DeleteParametersRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteParametersResponse>(new("DeleteParameters", DeleteParametersResponse.FromWire, static code => code is "InternalServerError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetParameterResponse> GetParameterAsync(GetParameterRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetParameterResponse>(new("GetParameter", GetParameterResponse.FromWire, static code => code is "InternalServerError" or "InvalidKeyId" or "ParameterNotFound" or "ParameterVersionNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetParametersResponse> GetParametersAsync(GetParametersRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetParametersResponse>(new("GetParameters", GetParametersResponse.FromWire, static code => code is "InvalidKeyId" or "InternalServerError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetParametersByPathResponse> GetParametersByPathAsync(GetParametersByPathRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetParametersByPathResponse>(new("GetParametersByPath", GetParametersByPathResponse.FromWire, static code => code is "InternalServerError" or "InvalidFilterKey" or "InvalidFilterOption" or "InvalidFilterValue" or "InvalidKeyId" or "InvalidNextToken"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutParameterResponse> PutParameterAsync(PutParameterRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutParameterResponse>(new("PutParameter", PutParameterResponse.FromWire, static code => code is "InternalServerError" or "InvalidKeyId" or "ParameterLimitExceeded" or "TooManyUpdates" or "ParameterAlreadyExists" or "HierarchyLevelLimitExceededException" or "HierarchyTypeMismatchException" or "InvalidAllowedPatternException" or "ParameterMaxVersionLimitExceeded" or "ParameterPatternMismatchException" or "UnsupportedParameterType" or "PoliciesLimitExceededException" or "InvalidPolicyTypeException" or "InvalidPolicyAttributeException" or "IncompatiblePolicyException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, SimpleSystemsManagementDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach Amazon Simple Systems Manager (SSM): region, URL, retries, timeouts.</summary>
public partial class AmazonSimpleSystemsManagementConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("SSM", "4.0.0.0");

    public AmazonSimpleSystemsManagementConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = SimpleSystemsManagementDescription.Instance.ServiceId;
        AuthenticationServiceName = SimpleSystemsManagementDescription.Instance.SigningName;
        EndpointProvider = SimpleSystemsManagementDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => SimpleSystemsManagementDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "ssm";

    /// <inheritdoc/>
    public override string ServiceVersion => "2014-11-06";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, SimpleSystemsManagementDescription.Instance, parameters);
}

/// <summary>An error of Amazon Simple Systems Manager (SSM).</summary>
public class AmazonSimpleSystemsManagementException : AmazonServiceException
{
    public AmazonSimpleSystemsManagementException()
    {
    }

    public AmazonSimpleSystemsManagementException(string message)
        : base(message)
    {
    }

    public AmazonSimpleSystemsManagementException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonSimpleSystemsManagementException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonSimpleSystemsManagementException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonSimpleSystemsManagementException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class SimpleSystemsManagementDescription : ServiceDescription
{
    public static readonly SimpleSystemsManagementDescription Instance = new();

    public override string ServiceId => "SSM";

    public override string SdkName => "Amazon.SimpleSystemsManagement";

    public override string EndpointPrefix => "ssm";

    public override string Version => "2014-11-06";

    public override string TargetPrefix => "AmazonSSM";

    protected override bool PlainInGovCloud => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "HierarchyLevelLimitExceededException" => new Model.HierarchyLevelLimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "HierarchyTypeMismatchException" => new Model.HierarchyTypeMismatchException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "IncompatiblePolicyException" => new Model.IncompatiblePolicyException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InternalServerError" => new Model.InternalServerErrorException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidAllowedPatternException" => new Model.InvalidAllowedPatternException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidFilterKey" => new Model.InvalidFilterKeyException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidFilterOption" => new Model.InvalidFilterOptionException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidFilterValue" => new Model.InvalidFilterValueException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidKeyId" => new Model.InvalidKeyIdException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidNextToken" => new Model.InvalidNextTokenException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidPolicyAttributeException" => new Model.InvalidPolicyAttributeException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidPolicyTypeException" => new Model.InvalidPolicyTypeException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidResourceId" => new Model.InvalidResourceIdException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidResourceType" => new Model.InvalidResourceTypeException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ParameterAlreadyExists" => new Model.ParameterAlreadyExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ParameterLimitExceeded" => new Model.ParameterLimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ParameterMaxVersionLimitExceeded" => new Model.ParameterMaxVersionLimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ParameterNotFound" => new Model.ParameterNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ParameterPatternMismatchException" => new Model.ParameterPatternMismatchException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ParameterVersionNotFound" => new Model.ParameterVersionNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "PoliciesLimitExceededException" => new Model.PoliciesLimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "TooManyTagsError" => new Model.TooManyTagsErrorException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "TooManyUpdates" => new Model.TooManyUpdatesException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "UnsupportedParameterType" => new Model.UnsupportedParameterTypeException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonSimpleSystemsManagementException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
