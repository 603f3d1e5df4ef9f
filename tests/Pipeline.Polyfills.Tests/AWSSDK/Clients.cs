using Amazon.CloudFormation;
using Amazon.IdentityManagement;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.ServiceCatalog;
using Amazon.SimpleSystemsManagement;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

/// <summary>Clients that talk to a <see cref="Server"/>, signing for eu-west-1 with a made-up key.</summary>
internal static class Clients
{
    private static BasicAWSCredentials Key => new("key", "secret");

    public static AmazonCloudFormationClient CloudFormation(Server server) => new(Key, To<AmazonCloudFormationConfig>(server));

    public static AmazonServiceCatalogClient ServiceCatalog(Server server) => new(Key, To<AmazonServiceCatalogConfig>(server));

    public static AmazonIdentityManagementServiceClient Iam(Server server) => new(Key, To<AmazonIdentityManagementServiceConfig>(server));

    public static AmazonSimpleSystemsManagementClient Ssm(Server server) => new(Key, To<AmazonSimpleSystemsManagementConfig>(server));

    /// <summary>The published client, for comparison.</summary>
    public static AmazonSecurityTokenServiceClient Published(Server server) => new(Key, To<AmazonSecurityTokenServiceConfig>(server));

    private static T To<T>(Server server)
        where T : ClientConfig, new() => new() { ServiceURL = server.Url, AuthenticationRegion = "eu-west-1" };
}
