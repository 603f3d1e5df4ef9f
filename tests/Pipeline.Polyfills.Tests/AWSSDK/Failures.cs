using System.Net;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Failures
{
    [Fact]
    public async Task A_declared_error_is_a_typed_exception_with_code_status_and_request_id()
    {
        using var server = new Server(Reply.JsonError(400, "ResourceNotFoundException", "Portfolio port-1 not found."));
        var error = await Assert.ThrowsAsync<Amazon.ServiceCatalog.Model.ResourceNotFoundException>(
            () => Clients.ServiceCatalog(server).DescribePortfolioAsync(new DescribePortfolioRequest { Id = "port-1" }));

        Assert.Equal("Portfolio port-1 not found.", error.Message);
        Assert.Equal("ResourceNotFoundException", error.ErrorCode);
        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Equal("request-1", error.RequestId);
        Assert.IsAssignableFrom<AmazonServiceCatalogException>(error);
        Assert.IsAssignableFrom<AmazonServiceException>(error);
    }

    [Theory]
    [InlineData("com.amazonaws.servicecatalog#DuplicateResourceException")]
    [InlineData("DuplicateResourceException:http://internal.amazon.com/coral/")]
    public async Task The_longer_spellings_of_a_json_error_mean_the_same(string type)
    {
        using var server = new Server(Reply.JsonError(400, type, "There is one already."));
        await Assert.ThrowsAsync<DuplicateResourceException>(
            () => Clients.ServiceCatalog(server).CreateConstraintAsync(new CreateConstraintRequest()));
    }

    [Fact]
    public async Task An_error_that_the_operation_does_not_declare_is_the_services_plain_exception()
    {
        using var server = new Server(Reply.XmlError(400, "ValidationError", "Stack with id bucket does not exist"));
        var error = await Assert.ThrowsAsync<AmazonCloudFormationException>(
            () => Clients.CloudFormation(server).DescribeStacksAsync(new DescribeStacksRequest { StackName = "bucket" }));

        Assert.Equal("ValidationError", error.ErrorCode);
        Assert.Equal("Stack with id bucket does not exist", error.Message);
        Assert.Equal(ErrorType.Sender, error.ErrorType);
        Assert.Equal("request-1", error.RequestId);
    }

    [Fact]
    public async Task Typed_exceptions_follow_the_wire_code_where_it_differs_from_their_name()
    {
        using var server = new Server(Reply.XmlError(404, "ChangeSetNotFound", "ChangeSet [first] does not exist"));
        var error = await Assert.ThrowsAsync<ChangeSetNotFoundException>(
            () => Clients.CloudFormation(server).DescribeChangeSetAsync(new DescribeChangeSetRequest { ChangeSetName = "first" }));
        Assert.Equal("ChangeSetNotFound", error.ErrorCode);

        using var iam = new Server(Reply.XmlError(404, "NoSuchEntity", "The role cannot be found."));
        await Assert.ThrowsAsync<NoSuchEntityException>(() => Clients.Iam(iam).GetRoleAsync(new GetRoleRequest { RoleName = "x" }));

        using var ssm = new Server(Reply.JsonError(400, "ParameterNotFound", ""));
        await Assert.ThrowsAsync<ParameterNotFoundException>(() => Clients.Ssm(ssm).GetParameterAsync(new GetParameterRequest { Name = "x" }));
    }

    [Fact]
    public async Task Access_denied_is_told_by_its_code()
    {
        using var server = new Server(Reply.XmlError(403, "AccessDenied", "User is not authorized to perform: iam:GetRole"));
        var error = await Assert.ThrowsAsync<Amazon.IdentityManagement.AmazonIdentityManagementServiceException>(
            () => Clients.Iam(server).GetRoleAsync(new GetRoleRequest { RoleName = "x" }));

        Assert.Equal("AccessDenied", error.ErrorCode);
        Assert.Equal(HttpStatusCode.Forbidden, error.StatusCode);
    }
}
