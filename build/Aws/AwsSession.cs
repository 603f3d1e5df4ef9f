using System.Collections.Concurrent;
using Amazon;
using Amazon.ApplicationAutoScaling;
using Amazon.CloudFormation;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.CodeBuild;
using Amazon.IdentityManagement;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SageMaker;
using Amazon.SageMakerRuntime;
using Amazon.SecretsManager;
using Amazon.SecurityToken;
using Amazon.ServiceCatalog;
using Amazon.ServiceQuotas;
using Amazon.SimpleSystemsManagement;
using Pipeline.Failures;

namespace Pipeline.Aws;

/// <summary>The service clients for one target, each made when it is first needed.</summary>
/// <remarks>
/// Credentials, profiles, retries and <c>AWS_ENDPOINT_URL[_SERVICE]</c> are the SDK's own:
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
/// </remarks>
public sealed class AwsSession(AwsTarget target) : IDisposable
{
    // A run makes hundreds of calls, and the SDK's own two retries are few for that. Who calls is asked first, with those two:
    // whoever has a wrong endpoint or no network should hear so soon.
    private const int Retries = 6;
    private const int FirstRetries = 2;

    // Who calls is asked first, and takes milliseconds. An endpoint that accepts and says nothing shows here; the SDK's own limit is 100 seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // A model may take a minute to answer, and an answer that comes late is better than a second request:
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(75);

    private readonly ConcurrentDictionary<Type, Lazy<IDisposable>> clients = new();

    /// <summary>Where calls go.</summary>
    public AwsTarget Target { get; } = target;

    /// <summary>CloudFormation.</summary>
    public IAmazonCloudFormation CloudFormation => Client<AmazonCloudFormationClient, AmazonCloudFormationConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>Service Catalog.</summary>
    public IAmazonServiceCatalog ServiceCatalog => Client<AmazonServiceCatalogClient, AmazonServiceCatalogConfig>((c, o) => c is null ? new(o) : new(c, o),
        config => config.HttpClientFactory = new PacedHttpClients(new CatalogPace(TimeProvider.System)));

    /// <summary>Systems Manager, of which only the parameter store is used.</summary>
    public IAmazonSimpleSystemsManagement Parameters => Client<AmazonSimpleSystemsManagementClient, AmazonSimpleSystemsManagementConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>SageMaker.</summary>
    public IAmazonSageMaker SageMaker => Client<AmazonSageMakerClient, AmazonSageMakerConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>Requests to models.</summary>
    public IAmazonSageMakerRuntime Inference => Client<AmazonSageMakerRuntimeClient, AmazonSageMakerRuntimeConfig>((c, o) => c is null ? new(o) : new(c, o), config =>
    {
        config.Timeout = LongestAnswer;
        config.MaxErrorRetry = FirstRetries;
    });

    /// <summary>Identity and Access Management, which is signed for where its partition has it, not for the session's region.</summary>
    public IAmazonIdentityManagementService Identities => Client<AmazonIdentityManagementServiceClient, AmazonIdentityManagementServiceConfig>((c, o) => c is null ? new(o) : new(c, o),
        config => config.AuthenticationRegion = config.ServiceURL is null ? null : config.AuthenticationRegion);

    /// <summary>Secrets Manager.</summary>
    public IAmazonSecretsManager Secrets => Client<AmazonSecretsManagerClient, AmazonSecretsManagerConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>CodeBuild.</summary>
    public IAmazonCodeBuild Builds => Client<AmazonCodeBuildClient, AmazonCodeBuildConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>CloudWatch: metrics and alarms.</summary>
    public IAmazonCloudWatch Metrics => Client<AmazonCloudWatchClient, AmazonCloudWatchConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>CloudWatch Logs.</summary>
    public IAmazonCloudWatchLogs Logs => Client<AmazonCloudWatchLogsClient, AmazonCloudWatchLogsConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>Service Quotas.</summary>
    public IAmazonServiceQuotas Quotas => Client<AmazonServiceQuotasClient, AmazonServiceQuotasConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>Application Auto Scaling.</summary>
    public IAmazonApplicationAutoScaling Scaling => Client<AmazonApplicationAutoScalingClient, AmazonApplicationAutoScalingConfig>((c, o) => c is null ? new(o) : new(c, o));

    /// <summary>Security Token Service.</summary>
    public IAmazonSecurityTokenService Tokens => Client<AmazonSecurityTokenServiceClient, AmazonSecurityTokenServiceConfig>((c, o) => c is null ? new(o) : new(c, o), config =>
    {
        config.Timeout = Patience;
        config.MaxErrorRetry = FirstRetries;
    });

    /// <summary>S3. A loopback endpoint has no wildcard DNS for bucket names.</summary>
    public IAmazonS3 Storage => Client<AmazonS3Client, AmazonS3Config>((c, o) => c is null ? new(o) : new(c, o), config => config.ForcePathStyle = config.ServiceURL is not null);

    /// <summary>The endpoint that a person configured instead of AWS's own, or null.</summary>
    public string? CustomEndpoint => Target.Endpoint?.ToString() ?? (Tokens.Config is ClientConfig config ? config.ServiceURL : null);

    /// <summary>Closes the clients that were made.</summary>
    public void Dispose()
    {
        foreach (var client in clients.Values.Where(client => client.IsValueCreated))
            client.Value.Dispose();
    }

    private TClient Client<TClient, TConfig>(Func<AWSCredentials?, TConfig, TClient> make, Action<TConfig>? configure = null)
        where TClient : IDisposable
        where TConfig : ClientConfig, new() =>
        (TClient)clients.GetOrAdd(typeof(TClient), _ => new(() => Create<TClient, TConfig>(Target, (credentials, config) =>
        {
            configure?.Invoke(config);
            return make(credentials, config);
        }))).Value;

    private static TClient Create<TClient, TConfig>(AwsTarget target, Func<AWSCredentials?, TConfig, TClient> make)
        where TConfig : ClientConfig, new()
    {
        // Behind a custom endpoint the SDK would sign for AWS_REGION, whatever region is meant.
        var config = new TConfig { RetryMode = RequestRetryMode.Standard, MaxErrorRetry = Retries, AuthenticationRegion = target.Region };
        if (target.Endpoint is { } endpoint)
            config.ServiceURL = endpoint.ToString();
        else
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(target.Region);
        try
        {
            var client = make(target.SandboxAccount is { } account ? new BasicAWSCredentials(account, "sandbox") : null, config);
            return config.ServiceURL is null || config.ServiceURL.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                ? client
                : throw Unusable($"'{config.ServiceURL}' is not an http or https address");
        }
        // The SDK reads its files and variables here, and throws what its parsers throw.
        catch (Exception unreadable) when (unreadable is not PipelineFailure)
        {
            throw Unusable(AwsErrors.Innermost(unreadable));
        }
    }

    private static NotReady Unusable(string reason) => new(new Problem(
        "PL3012", $"the AWS SDK cannot be configured: {reason}", Hint: "check AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE> and the files ~/.aws/config and ~/.aws/credentials"));
}
