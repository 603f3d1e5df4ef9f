using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>
/// The sets of default values a client can be asked for (<c>AWS_DEFAULTS_MODE</c>, <c>DefaultConfigurationMode</c>); they differ in how long a connection may take.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-smart-config-defaults.html
/// </summary>
internal static class Defaults
{
    public static DefaultConfigurationProvider Provider() => new(new[]
    {
        Mode(DefaultConfigurationMode.Standard, 3100),
        Mode(DefaultConfigurationMode.InRegion, 1100),
        Mode(DefaultConfigurationMode.CrossRegion, 3100),
        Mode(DefaultConfigurationMode.Mobile, 30000),
        Mode(DefaultConfigurationMode.Auto, 1100),
    });

    private static IDefaultConfiguration Mode(DefaultConfigurationMode name, int milliseconds) => new DefaultConfiguration
    {
        Name = name,
        RetryMode = RequestRetryMode.Standard,
        S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
        ConnectTimeout = TimeSpan.FromMilliseconds(milliseconds),
        TlsNegotiationTimeout = TimeSpan.FromMilliseconds(milliseconds),
    };
}
