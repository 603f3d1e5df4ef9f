// Written by generate/generate.py from the API model codebuild-2016-10-06; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.CodeBuild.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.CodeBuild;

/// <summary>AWS CodeBuild.</summary>
public partial interface IAmazonCodeBuild : IAmazonService, IDisposable
{
    /// <summary>Calls BatchGetBuilds.</summary>
    Task<BatchGetBuildsResponse> BatchGetBuildsAsync(BatchGetBuildsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls BatchGetProjects.</summary>
    Task<BatchGetProjectsResponse> BatchGetProjectsAsync(BatchGetProjectsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListBuilds.</summary>
    Task<ListBuildsResponse> ListBuildsAsync(ListBuildsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListBuildsForProject.</summary>
    Task<ListBuildsForProjectResponse> ListBuildsForProjectAsync(ListBuildsForProjectRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListProjects.</summary>
    Task<ListProjectsResponse> ListProjectsAsync(ListProjectsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls StartBuild.</summary>
    Task<StartBuildResponse> StartBuildAsync(StartBuildRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls StopBuild.</summary>
    Task<StopBuildResponse> StopBuildAsync(StopBuildRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ICodeBuildPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeBuildConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeBuildClient(awsCredentials, (AmazonCodeBuildConfig)clientConfig);
}

/// <summary>The client of AWS CodeBuild: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonCodeBuildClient : AmazonServiceClient, IAmazonCodeBuild
{
    public AmazonCodeBuildClient()
        : base(new AmazonCodeBuildConfig())
    {
    }

    public AmazonCodeBuildClient(RegionEndpoint region)
        : base(new AmazonCodeBuildConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeBuildClient(AmazonCodeBuildConfig config)
        : base(config)
    {
    }

    public AmazonCodeBuildClient(AWSCredentials credentials)
        : base(credentials, new AmazonCodeBuildConfig())
    {
    }

    public AmazonCodeBuildClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonCodeBuildConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeBuildClient(AWSCredentials credentials, AmazonCodeBuildConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCodeBuildConfig())
    {
    }

    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCodeBuildConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeBuildConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCodeBuildConfig())
    {
    }

    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCodeBuildConfig { RegionEndpoint = region })
    {
    }

    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeBuildConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ICodeBuildPaginatorFactory Paginators => new CodeBuildPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => CodeBuildDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<BatchGetBuildsResponse> BatchGetBuildsAsync(BatchGetBuildsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<BatchGetBuildsResponse>(new("BatchGetBuilds", BatchGetBuildsResponse.FromWire, static code => code is "InvalidInputException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<BatchGetProjectsResponse> BatchGetProjectsAsync(BatchGetProjectsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<BatchGetProjectsResponse>(new("BatchGetProjects", BatchGetProjectsResponse.FromWire, static code => code is "InvalidInputException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListBuildsResponse> ListBuildsAsync(ListBuildsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListBuildsResponse>(new("ListBuilds", ListBuildsResponse.FromWire, static code => code is "InvalidInputException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListBuildsForProjectResponse> ListBuildsForProjectAsync(ListBuildsForProjectRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListBuildsForProjectResponse>(new("ListBuildsForProject", ListBuildsForProjectResponse.FromWire, static code => code is "InvalidInputException" or "ResourceNotFoundException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListProjectsResponse> ListProjectsAsync(ListProjectsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListProjectsResponse>(new("ListProjects", ListProjectsResponse.FromWire, static code => code is "InvalidInputException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartBuildResponse> StartBuildAsync(StartBuildRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<StartBuildResponse>(new("StartBuild", StartBuildResponse.FromWire, static code => code is "InvalidInputException" or "ResourceNotFoundException" or "AccountLimitExceededException"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StopBuildResponse> StopBuildAsync(StopBuildRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<StopBuildResponse>(new("StopBuild", StopBuildResponse.FromWire, static code => code is "InvalidInputException" or "ResourceNotFoundException"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, CodeBuildDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach AWS CodeBuild: region, URL, retries, timeouts.</summary>
public partial class AmazonCodeBuildConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("CodeBuild", "4.0.0.0");

    public AmazonCodeBuildConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = CodeBuildDescription.Instance.ServiceId;
        AuthenticationServiceName = CodeBuildDescription.Instance.SigningName;
        EndpointProvider = CodeBuildDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => CodeBuildDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "codebuild";

    /// <inheritdoc/>
    public override string ServiceVersion => "2016-10-06";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, CodeBuildDescription.Instance, parameters);
}

/// <summary>An error of AWS CodeBuild.</summary>
public class AmazonCodeBuildException : AmazonServiceException
{
    public AmazonCodeBuildException()
    {
    }

    public AmazonCodeBuildException(string message)
        : base(message)
    {
    }

    public AmazonCodeBuildException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonCodeBuildException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonCodeBuildException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonCodeBuildException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class CodeBuildDescription : ServiceDescription
{
    public static readonly CodeBuildDescription Instance = new();

    public override string ServiceId => "CodeBuild";

    public override string SdkName => "Amazon.CodeBuild";

    public override string EndpointPrefix => "codebuild";

    public override string Version => "2016-10-06";

    public override string TargetPrefix => "CodeBuild_20161006";

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "AccountLimitExceededException" => new Model.AccountLimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidInputException" => new Model.InvalidInputException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFoundException" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonCodeBuildException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
