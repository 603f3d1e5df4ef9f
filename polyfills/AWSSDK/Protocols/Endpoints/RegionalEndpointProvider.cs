using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.Protocols;

/// <summary>
/// The common rule of regional services: <c>https://prefix[-fips].region.suffix</c>, the suffix being the partition's.
/// https://docs.aws.amazon.com/general/latest/gr/rande.html
/// </summary>
internal class RegionalEndpointProvider(string prefix) : IEndpointProvider
{
    /// <summary>In GovCloud the ordinary endpoint is the FIPS one.</summary>
    public bool PlainInGovCloud { get; init; }

    /// <summary>The ordinary host name answers over IPv6 too.</summary>
    public bool OneHost { get; init; }

    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        var given = (RegionalEndpointParameters)parameters;
        return given.Url is { Length: > 0 } url ? Configured(given, url)
            : given.Region is { Length: > 0 } region ? OfRegion(given, region, Fn.Partition(region))
            : throw new AmazonClientException("Invalid Configuration: Missing Region");
    }

    protected virtual Endpoint OfRegion(RegionalEndpointParameters given, string region, Partition partition)
    {
        if (given.Fips && !partition.supportsFIPS) throw new AmazonClientException("FIPS is enabled but this partition does not support FIPS");
        if (given.DualStack && !partition.supportsDualStack)
            throw new AmazonClientException("DualStack is enabled but this partition does not support DualStack");
        var suffix = given.DualStack && !OneHost ? partition.dualStackDnsSuffix : partition.dnsSuffix;
        return new Endpoint($"https://{Host(given, partition)}.{region}.{suffix}");
    }

    /// <summary>Of a name in two parts the first says FIPS, or the last in dual-stack addresses and in the smaller partitions.</summary>
    private string Host(RegionalEndpointParameters given, Partition partition)
    {
        if (!given.Fips || (PlainInGovCloud && !given.DualStack && partition.name == "aws-us-gov")) return prefix;
        var dot = given.DualStack || partition.name is not ("aws" or "aws-us-gov") ? -1 : prefix.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? prefix + "-fips" : $"{prefix[..dot]}-fips{prefix[dot..]}";
    }

    /// <summary>A configured URL names one place, so asking for a variant of it is a mistake.</summary>
    private static Endpoint Configured(RegionalEndpointParameters given, string url) =>
        given.Fips ? throw new AmazonClientException("Invalid Configuration: FIPS and custom endpoint are not supported")
        : given.DualStack ? throw new AmazonClientException("Invalid Configuration: Dualstack and custom endpoint are not supported")
        : new Endpoint(url);
}
