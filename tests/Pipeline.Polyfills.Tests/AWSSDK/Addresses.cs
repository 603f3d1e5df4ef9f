using System.Net;
using Amazon;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
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
    public void A_region_has_an_address(string region, bool fips, bool dualStack, string url)
    {
        using var client = new AmazonCloudFormationClient("key", "secret", new AmazonCloudFormationConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack,
        });

        Assert.Equal(url, client.DetermineServiceOperationEndpoint(new ListStacksRequest()).URL);
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
    public async Task Iam_lives_in_one_region_per_partition_and_is_signed_for_it(string region, string host, string signedFor)
    {
        using var network = new NoNetwork();
        using var client = new AmazonIdentityManagementServiceClient("key", "secret", new AmazonIdentityManagementServiceConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region), HttpClientFactory = network,
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
