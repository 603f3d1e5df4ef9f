using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.IdentityManagement;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMakerRuntime;
using Amazon.SecretsManager;
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

    public static AmazonSageMakerClient SageMaker(Server server) => new(Key, To<AmazonSageMakerConfig>(server));

    public static AmazonSageMakerRuntimeClient Runtime(Server server) => new(Key, To<AmazonSageMakerRuntimeConfig>(server));

    public static AmazonSecretsManagerClient Secrets(Server server) => new(Key, To<AmazonSecretsManagerConfig>(server));

    public static AmazonCloudWatchLogsClient Logs(Server server) => new(Key, To<AmazonCloudWatchLogsConfig>(server));

    /// <summary>A client of any type.</summary>
    public static AmazonServiceClient Of(Type type, Server server)
    {
        var config = type.GetConstructors().Select(c => c.GetParameters()).Single(p => p is [var only] && only.ParameterType.IsAssignableTo(typeof(ClientConfig)))[0].ParameterType;
        var made = (ClientConfig)Activator.CreateInstance(config)!;
        (made.ServiceURL, made.AuthenticationRegion) = (server.Url, "eu-west-1");
        return (AmazonServiceClient)Activator.CreateInstance(type, Key, made)!;
    }

    /// <summary>The published client, for comparison.</summary>
    public static AmazonSecurityTokenServiceClient Published(Server server) => new(Key, To<AmazonSecurityTokenServiceConfig>(server));

    private static T To<T>(Server server)
        where T : ClientConfig, new() => new() { ServiceURL = server.Url, AuthenticationRegion = "eu-west-1" };
}
