using Amazon.Runtime.Endpoints;

namespace Amazon.Protocols;

/// <summary>What decides where a request goes.</summary>
internal sealed class RegionalEndpointParameters : EndpointParameters
{
    /// <summary>The region's name, such as <c>eu-west-1</c>; null when the configuration gives a URL instead.</summary>
    public string? Region { get; init; }

    /// <summary>Addresses that answer over IPv6 as well.</summary>
    public bool DualStack { get; init; }

    /// <summary>Endpoints with FIPS 140 validated cryptography.</summary>
    public bool Fips { get; init; }

    /// <summary>A URL from the configuration (<c>ServiceURL</c>, <c>AWS_ENDPOINT_URL</c>, a profile); it wins over everything else.</summary>
    public string? Url { get; init; }
}
