using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.Protocols;

/// <summary>
/// IAM has one endpoint per partition, and requests to it are signed for the region that it lives in, whatever the client's region is.
/// https://docs.aws.amazon.com/general/latest/gr/iam-service.html
/// </summary>
internal sealed class IamEndpointProvider() : RegionalEndpointProvider("iam")
{
    protected override Endpoint OfRegion(RegionalEndpointParameters given, string region, Partition partition)
    {
        var suffix = given.DualStack ? partition.dualStackDnsSuffix : partition.dnsSuffix;
        return partition.name switch
        {
            "aws" => Signed($"https://iam{(given.Fips ? "-fips" : "")}.{(given.DualStack ? "global." : "")}{suffix}", "us-east-1"),
            "aws-cn" when !given.Fips => Signed($"https://iam.{(given.DualStack ? "global" : "cn-north-1")}.{suffix}", "cn-north-1"),
            "aws-us-gov" => Signed($"https://iam.us-gov.{suffix}", "us-gov-west-1"),
            _ => base.OfRegion(given, region, partition),
        };
    }

    private static Endpoint Signed(string url, string region) =>
        new(url, $$"""{"authSchemes":[{"name":"sigv4","signingName":"iam","signingRegion":"{{region}}"}]}""", "{}");
}
