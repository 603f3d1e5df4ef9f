// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.IdentityManagement;

/// <summary>AWS Identity and Access Management.</summary>
public partial interface IAmazonIdentityManagementService : IAmazonService, IDisposable
{
    /// <summary>Calls CreateUser.</summary>
    Task<CreateUserResponse> CreateUserAsync(CreateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetRole.</summary>
    Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetRolePolicy.</summary>
    Task<GetRolePolicyResponse> GetRolePolicyAsync(GetRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetUser.</summary>
    Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAccountAliases.</summary>
    Task<ListAccountAliasesResponse> ListAccountAliasesAsync(ListAccountAliasesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAttachedRolePolicies.</summary>
    Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(ListAttachedRolePoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRolePolicies.</summary>
    Task<ListRolePoliciesResponse> ListRolePoliciesAsync(ListRolePoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRoles.</summary>
    Task<ListRolesResponse> ListRolesAsync(ListRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SimulatePrincipalPolicy.</summary>
    Task<SimulatePrincipalPolicyResponse> SimulatePrincipalPolicyAsync(SimulatePrincipalPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    IIdentityManagementServicePaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonIdentityManagementServiceConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonIdentityManagementServiceClient(awsCredentials, (AmazonIdentityManagementServiceConfig)clientConfig);
}

/// <summary>The client of AWS Identity and Access Management: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonIdentityManagementServiceClient : AmazonServiceClient, IAmazonIdentityManagementService
{
    public AmazonIdentityManagementServiceClient()
        : base(new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(RegionEndpoint region)
        : base(new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(AmazonIdentityManagementServiceConfig config)
        : base(config)
    {
    }

    public AmazonIdentityManagementServiceClient(AWSCredentials credentials)
        : base(credentials, new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, AmazonIdentityManagementServiceConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonIdentityManagementServiceConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonIdentityManagementServiceConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public IIdentityManagementServicePaginatorFactory Paginators => new IdentityManagementServicePaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => IdentityManagementDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<CreateUserResponse> CreateUserAsync(CreateUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("CreateUser", request, CreateUserResponse.FromWire, static code => code is "LimitExceeded" or "EntityAlreadyExists" or "NoSuchEntity" or "InvalidInput" or "ConcurrentModification" or "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("GetRole", request, GetRoleResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetRolePolicyResponse> GetRolePolicyAsync(GetRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("GetRolePolicy", request, GetRolePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("GetUser", request, GetUserResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAccountAliasesResponse> ListAccountAliasesAsync(ListAccountAliasesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListAccountAliases", request, ListAccountAliasesResponse.FromWire, static code => code is "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(ListAttachedRolePoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListAttachedRolePolicies", request, ListAttachedRolePoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRolePoliciesResponse> ListRolePoliciesAsync(ListRolePoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListRolePolicies", request, ListRolePoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRolesResponse> ListRolesAsync(ListRolesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("ListRoles", request, ListRolesResponse.FromWire, static code => code is "ServiceFailure", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SimulatePrincipalPolicyResponse> SimulatePrincipalPolicyAsync(SimulatePrincipalPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("SimulatePrincipalPolicy", request, SimulatePrincipalPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "PolicyEvaluation", cancellationToken);

    private Task<T> CallAsync<T>(string operation, AmazonWebServiceRequest request, Func<WireReader, T> read, Func<string, bool> declares, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, IdentityManagementDescription.Instance.Call(new Answer(operation, read, declares)), cancellationToken);
}

/// <summary>How to reach AWS Identity and Access Management: region, URL, retries, timeouts.</summary>
public partial class AmazonIdentityManagementServiceConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("IAM", "4.0.0.0");

    public AmazonIdentityManagementServiceConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = IdentityManagementDescription.Instance.ServiceId;
        AuthenticationServiceName = "iam";
        EndpointProvider = IdentityManagementDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => IdentityManagementDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "iam";

    /// <inheritdoc/>
    public override string ServiceVersion => "2010-05-08";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, IdentityManagementDescription.Instance, parameters);
}

/// <summary>An error of AWS Identity and Access Management.</summary>
public class AmazonIdentityManagementServiceException : AmazonServiceException
{
    public AmazonIdentityManagementServiceException()
    {
    }

    public AmazonIdentityManagementServiceException(string message)
        : base(message)
    {
    }

    public AmazonIdentityManagementServiceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonIdentityManagementServiceException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonIdentityManagementServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonIdentityManagementServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class IdentityManagementDescription : ServiceDescription
{
    public static readonly IdentityManagementDescription Instance = new();

    public override string ServiceId => "IAM";

    public override string SdkName => "Amazon.IdentityManagement";

    public override string EndpointPrefix => "iam";

    public override string Version => "2010-05-08";

    public override IEndpointProvider Endpoints => new IamEndpointProvider();

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "ConcurrentModification" => new Model.ConcurrentModificationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "EntityAlreadyExists" => new Model.EntityAlreadyExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidInput" => new Model.InvalidInputException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceeded" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "NoSuchEntity" => new Model.NoSuchEntityException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "PolicyEvaluation" => new Model.PolicyEvaluationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ServiceFailure" => new Model.ServiceFailureException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonIdentityManagementServiceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
