using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime.Model;
using Amazon.SecurityToken.Model;
using Amazon.ServiceCatalog.Model;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Signatures
{
    [Fact]
    public async Task Every_service_signs_for_its_own_name_and_the_configured_region()
    {
        using var server = new Server(Reply.Ok("{}"));
        using var xml = new Server(Reply.Ok("<R/>"));
        await Clients.CloudFormation(xml).ListStacksAsync(new ListStacksRequest());
        await Clients.Iam(xml).ListRolesAsync(new ListRolesRequest());
        await Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest());
        await Clients.Ssm(server).GetParametersAsync(new GetParametersRequest { Names = ["x"] });
        await Clients.SageMaker(server).ListProjectsAsync(new ListProjectsRequest());
        await Clients.Runtime(server).InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "x" });

        Assert.Equal(["eu-west-1/cloudformation", "eu-west-1/iam"], xml.Requests.Select(Scope));
        Assert.Equal(["eu-west-1/servicecatalog", "eu-west-1/ssm", "eu-west-1/sagemaker", "eu-west-1/sagemaker"], server.Requests.Select(Scope));
    }

    [Fact]
    public async Task The_headers_are_those_of_a_published_client()
    {
        using var server = new Server(Reply.Ok("<R/>"));
        await Clients.Published(server).GetCallerIdentityAsync(new GetCallerIdentityRequest());
        await Clients.CloudFormation(server).ListStacksAsync(new ListStacksRequest());

        Assert.Equal(server.Requests[0].Headers.Keys.Order(), server.Requests[1].Headers.Keys.Order());
        Assert.Equal(Signed(server.Requests[0]), Signed(server.Requests[1]));
    }

    [Fact]
    public async Task What_a_json_request_is_about_is_signed_too()
    {
        using var server = new Server(Reply.Ok("{}"));
        await Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest());

        Assert.Contains("x-amz-target", Signed(server.Request).Split(';'));
        Assert.Contains("content-type", Signed(server.Request).Split(';'));
    }

    /// <summary>Region and service of <c>Credential=key/date/region/service/aws4_request</c>.</summary>
    private static string Scope(Received request)
    {
        var parts = request.Headers["Authorization"].Split('/', ',');
        Assert.Equal("AWS4-HMAC-SHA256 Credential=key", parts[0]);
        return $"{parts[2]}/{parts[3]}";
    }

    private static string Signed(Received request) =>
        request.Headers["Authorization"].Split("SignedHeaders=")[1].Split(',')[0];
}
