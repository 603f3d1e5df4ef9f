using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ServiceCatalog.Model;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Retries
{
    [Fact]
    public async Task A_server_that_is_away_for_a_moment_is_asked_again()
    {
        using var server = new Server(new Reply(503, "<html/>"), Reply.Ok("<ListStacksResponse/>"));
        await Clients.CloudFormation(server).ListStacksAsync(new ListStacksRequest());

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal("attempt=2; max=3", server.Requests[1].Headers["amz-sdk-request"]);
    }

    [Fact]
    public async Task Throttling_is_tried_again_in_the_query_protocol()
    {
        using var server = new Server(Reply.XmlError(400, "Throttling", "Rate exceeded"), Reply.Ok("<ListStacksResponse/>"));
        await Clients.CloudFormation(server).ListStacksAsync(new ListStacksRequest());

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Throttling_is_tried_again_in_the_json_protocol()
    {
        using var server = new Server(Reply.JsonError(400, "ThrottlingException", "Rate exceeded"), Reply.Ok("{}"));
        await Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest());

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_mistake_of_the_caller_is_not_tried_again()
    {
        using var server = new Server(Reply.XmlError(400, "ValidationError", "No updates are to be performed."));
        await Assert.ThrowsAsync<AmazonCloudFormationException>(() => Clients.CloudFormation(server).UpdateStackAsync(new UpdateStackRequest()));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task After_three_attempts_the_failure_is_the_callers()
    {
        using var server = new Server(Reply.JsonError(500, "InternalServerError", "Try again."));
        await Assert.ThrowsAsync<InternalServerErrorException>(() => Clients.Ssm(server).GetParameterAsync(new GetParameterRequest { Name = "x" }));

        Assert.Equal(3, server.Requests.Count);
    }
}
