using System.Net;
using Amazon.CloudFormation;
using Amazon.Protocols;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK.Protocols;

/// <summary>Errors that say more than a message; of today's services only the one that speaks REST-JSON declares such.</summary>
public class FailureMembers
{
    [Fact]
    public async Task Are_read_from_json()
    {
        using var server = new Server(new Reply(400, """{"__type":"TooMany","message":"Enough.","ResourceName":"arn:1"}"""));

        var error = await Assert.ThrowsAsync<TooMany>(() => new Client(server, "Example_1.0").CallAsync());
        Assert.Equal("arn:1", error.ResourceName);
        Assert.Equal("Enough.", error.Message);
        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    [Fact]
    public async Task Are_read_from_xml()
    {
        using var server = new Server(new Reply(
            400, "<ErrorResponse><Error><Code>TooMany</Code><Message>Enough.</Message><ResourceName>arn:1</ResourceName></Error></ErrorResponse>"));

        var error = await Assert.ThrowsAsync<TooMany>(() => new Client(server, null).CallAsync());
        Assert.Equal("arn:1", error.ResourceName);
        Assert.Equal("Enough.", error.Message);
    }

    private sealed class TooMany(string message) : AmazonServiceException(message)
    {
        public string? ResourceName { get; init; }
    }

    private sealed class Request : AmazonWebServiceRequest, IWireInput
    {
        public void ToWire(WireWriter writer) => writer.String("Name", "x");
    }

    private sealed class Example(string? targetPrefix) : ServiceDescription
    {
        public override string ServiceId => "Example";

        public override string SdkName => "Amazon.Example";

        public override string EndpointPrefix => "example";

        public override string Version => "2024-01-01";

        public override string? TargetPrefix => targetPrefix;

        protected override AmazonServiceException? Typed(ErrorResponse error, Func<WireReader> members) =>
            new TooMany(error.Message) { ResourceName = members().String("ResourceName"), StatusCode = error.StatusCode };

        protected override AmazonServiceException Plain(ErrorResponse error) => new(error.Message);
    }

    private sealed class Client(Server server, string? targetPrefix)
        : AmazonServiceClient("key", "secret", new AmazonCloudFormationConfig { ServiceURL = server.Url, AuthenticationRegion = "eu-west-1" })
    {
        private readonly Example service = new(targetPrefix);

        protected override IServiceMetadata ServiceMetadata => service;

        protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

        public Task CallAsync() => InvokeAsync<AmazonWebServiceResponse>(
            new Request(), service.Call(new Answer("Do", static _ => new AmazonWebServiceResponse(), static code => code == "TooMany")), CancellationToken.None);
    }
}
