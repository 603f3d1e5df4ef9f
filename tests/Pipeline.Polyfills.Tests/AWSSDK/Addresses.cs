using System.Net;
using Amazon;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Addresses
{
    [Theory]
    [InlineData("eu-west-1", false, false, "https://cloudformation.eu-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", false, false, "https://cloudformation.cn-north-1.amazonaws.com.cn/")]
    [InlineData("us-east-1", true, false, "https://cloudformation-fips.us-east-1.amazonaws.com/")]
    [InlineData("us-east-1", false, true, "https://cloudformation.us-east-1.api.aws/")]
    [InlineData("us-gov-west-1", true, false, "https://cloudformation.us-gov-west-1.amazonaws.com/")]
    public void A_region_has_an_address(string region, bool fips, bool dualStack, string url)
    {
        using var client = new AmazonCloudFormationClient("key", "secret", new AmazonCloudFormationConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack,
        });

        Assert.Equal(url, client.DetermineServiceOperationEndpoint(new ListStacksRequest()).URL);
    }

    [Theory]
    [InlineData("eu-west-1", false, false, "https://api.sagemaker.eu-west-1.amazonaws.com/", "https://runtime.sagemaker.eu-west-1.amazonaws.com/")]
    [InlineData("us-east-1", true, false, "https://api-fips.sagemaker.us-east-1.amazonaws.com/", "https://runtime-fips.sagemaker.us-east-1.amazonaws.com/")]
    [InlineData("us-east-1", true, true, "https://api.sagemaker-fips.us-east-1.api.aws/", "https://runtime.sagemaker-fips.us-east-1.api.aws/")]
    [InlineData("us-gov-west-1", true, false, "https://api-fips.sagemaker.us-gov-west-1.amazonaws.com/", "https://runtime.sagemaker.us-gov-west-1.amazonaws.com/")]
    public void SageMaker_has_an_address_to_manage_and_one_to_infer(string region, bool fips, bool dualStack, string manages, string infers)
    {
        var where = RegionEndpoint.GetBySystemName(region);
        using var sageMaker = new AmazonSageMakerClient("key", "secret", new AmazonSageMakerConfig { RegionEndpoint = where, UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack });
        using var runtime = new AmazonSageMakerRuntimeClient(
            "key", "secret", new AmazonSageMakerRuntimeConfig { RegionEndpoint = where, UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack });

        Assert.Equal(manages, sageMaker.DetermineServiceOperationEndpoint(new ListProjectsRequest()).URL);
        Assert.Equal(infers, runtime.DetermineServiceOperationEndpoint(new InvokeEndpointRequest()).URL);
    }

    [Theory]
    [InlineData("eu-west-1", false, "https://secretsmanager.eu-west-1.amazonaws.com/")]
    [InlineData("us-east-1", true, "https://secretsmanager-fips.us-east-1.amazonaws.com/")]
    public void Secrets_answer_over_IPv6_at_their_ordinary_address(string region, bool fips, string url)
    {
        using var client = new AmazonSecretsManagerClient("key", "secret", new AmazonSecretsManagerConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, UseDualstackEndpoint = true,
        });

        Assert.Equal(url, client.DetermineServiceOperationEndpoint(new GetSecretValueRequest()).URL);
    }

    [Fact]
    public void A_configured_url_wins_over_the_region()
    {
        using var client = new AmazonServiceCatalogClient("key", "secret", new AmazonServiceCatalogConfig { ServiceURL = "http://127.0.0.1:4566" });

        Assert.Equal("http://127.0.0.1:4566/", client.DetermineServiceOperationEndpoint(new ListPortfoliosRequest()).URL);
    }

    [Fact]
    public void A_configured_url_has_no_fips_variant()
    {
        using var client = new AmazonServiceCatalogClient("key", "secret", new AmazonServiceCatalogConfig { ServiceURL = "http://127.0.0.1:4566", UseFIPSEndpoint = true });

        Assert.Throws<AmazonClientException>(() => client.DetermineServiceOperationEndpoint(new ListPortfoliosRequest()));
    }

    [Theory]
    [InlineData("eu-west-1", "iam.amazonaws.com", "us-east-1")]
    [InlineData("cn-northwest-1", "iam.cn-north-1.amazonaws.com.cn", "cn-north-1")]
    [InlineData("us-gov-east-1", "iam.us-gov.amazonaws.com", "us-gov-west-1")]
    [InlineData("eu-west-1", "iam.global.api.aws", "us-east-1", true)]
    [InlineData("us-gov-east-1", "iam.us-gov.api.aws", "us-gov-west-1", true)]
    public async Task Iam_lives_in_one_region_per_partition_and_is_signed_for_it(string region, string host, string signedFor, bool dualStack = false)
    {
        using var network = new NoNetwork();
        using var client = new AmazonIdentityManagementServiceClient("key", "secret", new AmazonIdentityManagementServiceConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region), HttpClientFactory = network, UseDualstackEndpoint = dualStack,
        });
        await client.GetRoleAsync(new GetRoleRequest { RoleName = "x" });

        Assert.Equal(host, network.Sent!.RequestUri!.Host);
        Assert.Contains($"/{signedFor}/iam/aws4_request", network.Sent.Headers.NonValidated["Authorization"].ToString(), StringComparison.Ordinal);
    }

    /// <summary>Keeps the request and answers it with an empty role, so that no test leaves this machine.</summary>
    private sealed class NoNetwork : HttpClientFactory, IDisposable
    {
        private readonly Handler handler = new();

        public HttpRequestMessage? Sent => handler.Sent;

        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);

        public void Dispose() => handler.Dispose();

        private sealed class Handler : HttpMessageHandler
        {
            public HttpRequestMessage? Sent { get; private set; }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Sent = request;
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<GetRoleResponse/>") });
            }
        }
    }
}
