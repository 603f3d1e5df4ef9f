// Written by generate/generate.py from the API model monitoring-2010-08-01; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.CloudWatch;

/// <summary>Amazon CloudWatch.</summary>
public partial interface IAmazonCloudWatch : IAmazonService, IDisposable
{
    /// <summary>Calls DeleteAlarms.</summary>
    Task<DeleteAlarmsResponse> DeleteAlarmsAsync(DeleteAlarmsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DescribeAlarms.</summary>
    Task<DescribeAlarmsResponse> DescribeAlarmsAsync(DescribeAlarmsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetMetricData.</summary>
    Task<GetMetricDataResponse> GetMetricDataAsync(GetMetricDataRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetMetricStatistics.</summary>
    Task<GetMetricStatisticsResponse> GetMetricStatisticsAsync(GetMetricStatisticsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutMetricAlarm.</summary>
    Task<PutMetricAlarmResponse> PutMetricAlarmAsync(PutMetricAlarmRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SetAlarmState.</summary>
    Task<SetAlarmStateResponse> SetAlarmStateAsync(SetAlarmStateRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    ICloudWatchPaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCloudWatchConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCloudWatchClient(awsCredentials, (AmazonCloudWatchConfig)clientConfig);
}

/// <summary>The client of Amazon CloudWatch: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonCloudWatchClient : AmazonServiceClient, IAmazonCloudWatch
{
    public AmazonCloudWatchClient()
        : base(new AmazonCloudWatchConfig())
    {
    }

    public AmazonCloudWatchClient(RegionEndpoint region)
        : base(new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudWatchClient(AmazonCloudWatchConfig config)
        : base(config)
    {
    }

    public AmazonCloudWatchClient(AWSCredentials credentials)
        : base(credentials, new AmazonCloudWatchConfig())
    {
    }

    public AmazonCloudWatchClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudWatchClient(AWSCredentials credentials, AmazonCloudWatchConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCloudWatchConfig())
    {
    }

    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCloudWatchConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCloudWatchConfig())
    {
    }

    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCloudWatchConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ICloudWatchPaginatorFactory Paginators => new CloudWatchPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => CloudWatchDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<DeleteAlarmsResponse> DeleteAlarmsAsync(DeleteAlarmsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteAlarmsResponse>(new("DeleteAlarms", DeleteAlarmsResponse.FromWire, static code => code is "ResourceNotFound"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAlarmsResponse> DescribeAlarmsAsync(DescribeAlarmsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeAlarmsResponse>(new("DescribeAlarms", DescribeAlarmsResponse.FromWire, static code => code is "InvalidNextToken"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetMetricDataResponse> GetMetricDataAsync(GetMetricDataRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetMetricDataResponse>(new("GetMetricData", GetMetricDataResponse.FromWire, static code => code is "InvalidNextToken"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetMetricStatisticsResponse> GetMetricStatisticsAsync(GetMetricStatisticsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetMetricStatisticsResponse>(new("GetMetricStatistics", GetMetricStatisticsResponse.FromWire, static code => code is "InvalidParameterValue" or "MissingParameter" or "InvalidParameterCombination" or "InternalServiceError"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutMetricAlarmResponse> PutMetricAlarmAsync(PutMetricAlarmRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutMetricAlarmResponse>(new("PutMetricAlarm", PutMetricAlarmResponse.FromWire, static code => code is "LimitExceeded"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetAlarmStateResponse> SetAlarmStateAsync(SetAlarmStateRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SetAlarmStateResponse>(new("SetAlarmState", SetAlarmStateResponse.FromWire, static code => code is "ResourceNotFound" or "InvalidFormat"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, CloudWatchDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach Amazon CloudWatch: region, URL, retries, timeouts.</summary>
public partial class AmazonCloudWatchConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("CloudWatch", "4.0.0.0");

    public AmazonCloudWatchConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = CloudWatchDescription.Instance.ServiceId;
        AuthenticationServiceName = CloudWatchDescription.Instance.SigningName;
        EndpointProvider = CloudWatchDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => CloudWatchDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "monitoring";

    /// <inheritdoc/>
    public override string ServiceVersion => "2010-08-01";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, CloudWatchDescription.Instance, parameters);
}

/// <summary>An error of Amazon CloudWatch.</summary>
public class AmazonCloudWatchException : AmazonServiceException
{
    public AmazonCloudWatchException()
    {
    }

    public AmazonCloudWatchException(string message)
        : base(message)
    {
    }

    public AmazonCloudWatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonCloudWatchException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonCloudWatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonCloudWatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class CloudWatchDescription : ServiceDescription
{
    public static readonly CloudWatchDescription Instance = new();

    public override string ServiceId => "CloudWatch";

    public override string SdkName => "Amazon.CloudWatch";

    public override string EndpointPrefix => "monitoring";

    public override string Version => "2010-08-01";

    public override string TargetPrefix => "GraniteServiceVersion20100801";

    public override string JsonVersion => "1.0";

    protected override bool PlainInGovCloud => true;

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "InternalServiceError" => new Model.InternalServiceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidFormat" => new Model.InvalidFormatException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidNextToken" => new Model.InvalidNextTokenException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidParameterCombination" => new Model.InvalidParameterCombinationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidParameterValue" => new Model.InvalidParameterValueException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceeded" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "MissingParameter" => new Model.MissingRequiredParameterException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ResourceNotFound" => new Model.ResourceNotFoundException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonCloudWatchException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
