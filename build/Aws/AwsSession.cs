using Amazon;
using Amazon.CloudFormation;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SageMaker;
using Amazon.SecurityToken;
using Amazon.ServiceCatalog;
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

    private readonly Lazy<AmazonCloudFormationClient> cloudFormation = new(() => Create<AmazonCloudFormationClient, AmazonCloudFormationConfig>(target, (c, o) => c is null ? new(o) : new(c, o)));
    private readonly Lazy<AmazonServiceCatalogClient> serviceCatalog = new(() => Create<AmazonServiceCatalogClient, AmazonServiceCatalogConfig>(target, (c, o) =>
    {
        o.HttpClientFactory = new PacedHttpClients(new CatalogPace(TimeProvider.System));
        return c is null ? new(o) : new(c, o);
    }));
    private readonly Lazy<AmazonSimpleSystemsManagementClient> parameters = new(() => Create<AmazonSimpleSystemsManagementClient, AmazonSimpleSystemsManagementConfig>(target, (c, o) => c is null ? new(o) : new(c, o)));
    private readonly Lazy<AmazonSageMakerClient> sageMaker = new(() => Create<AmazonSageMakerClient, AmazonSageMakerConfig>(target, (c, o) => c is null ? new(o) : new(c, o)));
    private readonly Lazy<AmazonSecurityTokenServiceClient> tokens = new(() => Create<AmazonSecurityTokenServiceClient, AmazonSecurityTokenServiceConfig>(target, (c, o) =>
    {
        o.Timeout = Patience;
        o.MaxErrorRetry = FirstRetries;
        return c is null ? new(o) : new(c, o);
    }));
    private readonly Lazy<AmazonS3Client> storage = new(() => Create<AmazonS3Client, AmazonS3Config>(target, (c, o) =>
    {
        // A loopback endpoint has no wildcard DNS for bucket names.
        o.ForcePathStyle = o.ServiceURL is not null;
        return c is null ? new(o) : new(c, o);
    }));

    /// <summary>Where calls go.</summary>
    public AwsTarget Target { get; } = target;

    /// <summary>CloudFormation.</summary>
    public IAmazonCloudFormation CloudFormation => cloudFormation.Value;

    /// <summary>Service Catalog.</summary>
    public IAmazonServiceCatalog ServiceCatalog => serviceCatalog.Value;

    /// <summary>Systems Manager, of which only the parameter store is used.</summary>
    public IAmazonSimpleSystemsManagement Parameters => parameters.Value;

    /// <summary>SageMaker.</summary>
    public IAmazonSageMaker SageMaker => sageMaker.Value;

    /// <summary>Security Token Service.</summary>
    public IAmazonSecurityTokenService Tokens => tokens.Value;

    /// <summary>S3.</summary>
    public IAmazonS3 Storage => storage.Value;

    /// <summary>The endpoint that a person configured instead of AWS's own, or null.</summary>
    public string? CustomEndpoint => Target.Endpoint?.ToString() ?? (Tokens.Config is ClientConfig config ? config.ServiceURL : null);

    /// <summary>Closes the clients that were made.</summary>
    public void Dispose()
    {
        foreach (var client in new IDisposable?[]
        {
            cloudFormation.IsValueCreated ? cloudFormation.Value : null,
            serviceCatalog.IsValueCreated ? serviceCatalog.Value : null,
            parameters.IsValueCreated ? parameters.Value : null,
            sageMaker.IsValueCreated ? sageMaker.Value : null,
            tokens.IsValueCreated ? tokens.Value : null,
            storage.IsValueCreated ? storage.Value : null,
        })
            client?.Dispose();
    }

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
