// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.SageMakerRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.SageMakerRuntime;

/// <summary>Amazon SageMaker Runtime.</summary>
public partial interface IAmazonSageMakerRuntime : IAmazonService, IDisposable
{
    /// <summary>Calls InvokeEndpoint.</summary>
    Task<InvokeEndpointResponse> InvokeEndpointAsync(InvokeEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls InvokeEndpointAsync.</summary>
    Task<InvokeEndpointAsyncResponse> InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls InvokeEndpointWithResponseStream.</summary>
    Task<InvokeEndpointWithResponseStreamResponse> InvokeEndpointWithResponseStreamAsync(InvokeEndpointWithResponseStreamRequest request, CancellationToken cancellationToken = default);

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSageMakerRuntimeConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSageMakerRuntimeClient(awsCredentials, (AmazonSageMakerRuntimeConfig)clientConfig);
}

/// <summary>The client of Amazon SageMaker Runtime: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonSageMakerRuntimeClient : AmazonServiceClient, IAmazonSageMakerRuntime
{
    public AmazonSageMakerRuntimeClient()
        : base(new AmazonSageMakerRuntimeConfig())
    {
    }

    public AmazonSageMakerRuntimeClient(RegionEndpoint region)
        : base(new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerRuntimeClient(AmazonSageMakerRuntimeConfig config)
        : base(config)
    {
    }

    public AmazonSageMakerRuntimeClient(AWSCredentials credentials)
        : base(credentials, new AmazonSageMakerRuntimeConfig())
    {
    }

    public AmazonSageMakerRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerRuntimeClient(AWSCredentials credentials, AmazonSageMakerRuntimeConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerRuntimeConfig())
    {
    }

    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSageMakerRuntimeConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerRuntimeConfig())
    {
    }

    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSageMakerRuntimeConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => SageMakerRuntimeDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<InvokeEndpointResponse> InvokeEndpointAsync(InvokeEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<InvokeEndpointResponse>(new("InvokeEndpoint", InvokeEndpointResponse.FromWire, static code => code is "InternalFailure" or "ServiceUnavailable" or "ValidationError" or "ModelError" or "InternalDependencyException" or "ModelNotReadyException"), request, "POST /endpoints/{EndpointName}/invocations", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<InvokeEndpointAsyncResponse> InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<InvokeEndpointAsyncResponse>(new("InvokeEndpointAsync", InvokeEndpointAsyncResponse.FromWire, static code => code is "InternalFailure" or "ServiceUnavailable" or "ValidationError"), request, "POST /endpoints/{EndpointName}/async-invocations", cancellationToken);

    /// <inheritdoc/>
    public virtual Task<InvokeEndpointWithResponseStreamResponse> InvokeEndpointWithResponseStreamAsync(InvokeEndpointWithResponseStreamRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<InvokeEndpointWithResponseStreamResponse>(new("InvokeEndpointWithResponseStream", InvokeEndpointWithResponseStreamResponse.FromWire, static code => code is "InternalFailure" or "ServiceUnavailable" or "ValidationError" or "ModelError" or "ModelStreamError" or "InternalStreamFailure", Streams: true), request, "POST /endpoints/{EndpointName}/invocations-response-stream", cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, string route, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, SageMakerRuntimeDescription.Instance.Call(answer, route), cancellationToken);
}

/// <summary>How to reach Amazon SageMaker Runtime: region, URL, retries, timeouts.</summary>
public partial class AmazonSageMakerRuntimeConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("SageMaker_Runtime", "4.0.0.0");

    public AmazonSageMakerRuntimeConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = SageMakerRuntimeDescription.Instance.ServiceId;
        AuthenticationServiceName = SageMakerRuntimeDescription.Instance.SigningName;
        EndpointProvider = SageMakerRuntimeDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => SageMakerRuntimeDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "runtime.sagemaker";

    /// <inheritdoc/>
    public override string ServiceVersion => "2017-05-13";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, SageMakerRuntimeDescription.Instance, parameters);
}

/// <summary>An error of Amazon SageMaker Runtime.</summary>
public class AmazonSageMakerRuntimeException : AmazonServiceException
{
    public AmazonSageMakerRuntimeException()
    {
    }

    public AmazonSageMakerRuntimeException(string message)
        : base(message)
    {
    }

    public AmazonSageMakerRuntimeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonSageMakerRuntimeException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonSageMakerRuntimeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonSageMakerRuntimeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>A stream of Amazon SageMaker Runtime failed: the service said so in the stream, or the stream cannot be read; the cause is inside.</summary>
public class SageMakerRuntimeEventStreamException : Amazon.Runtime.EventStreams.Internal.EventStreamException
{
    public SageMakerRuntimeEventStreamException()
    {
    }

    public SageMakerRuntimeEventStreamException(string message)
        : base(message)
    {
    }

    public SageMakerRuntimeEventStreamException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class SageMakerRuntimeDescription : ServiceDescription
{
    public static readonly SageMakerRuntimeDescription Instance = new();

    public override string ServiceId => "SageMaker Runtime";

    public override string SdkName => "Amazon.SageMakerRuntime";

    public override string EndpointPrefix => "runtime.sagemaker";

    public override string Version => "2017-05-13";

    public override string SigningName => "sagemaker";

    protected override bool PlainInGovCloud => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "InternalDependencyException" => new Model.InternalDependencyException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InternalFailure" => new Model.InternalFailureException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InternalStreamFailure" => new Model.InternalStreamFailureException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ModelError" => new Model.ModelErrorException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode).With(members()),
        "ModelNotReadyException" => new Model.ModelNotReadyException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ModelStreamError" => new Model.ModelStreamErrorException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode).With(members()),
        "ServiceUnavailable" => new Model.ServiceUnavailableException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ValidationError" => new Model.ValidationErrorException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonSageMakerRuntimeException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
