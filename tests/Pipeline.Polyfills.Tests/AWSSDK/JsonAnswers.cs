using System.Net;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class JsonAnswers
{
    [Fact]
    public async Task Members_of_every_kind_are_read_and_unknown_ones_passed_over()
    {
        const string body = """
            {"ProvisioningArtifactDetail":{"Id":"pa-1","Name":"v1","Active":false,"CreatedTime":1704164645.678,"Type":"CLOUD_FORMATION_TEMPLATE",
             "Guidance":"DEPRECATED","Tomorrow":[{"a":1}]},"Info":{"TemplateUrl":"https://example.com/t","Nothing":null},"Status":"AVAILABLE",
             "ProvisioningArtifactParameters":[{"ParameterKey":"Name","IsNoEcho":true,"ParameterConstraints":{"AllowedValues":["a",null,"b"]}}]}
            """;
        using var server = new Server(Reply.Ok(body));
        var answer = await Clients.ServiceCatalog(server).DescribeProvisioningArtifactAsync(new DescribeProvisioningArtifactRequest());

        Assert.Equal("pa-1", answer.ProvisioningArtifactDetail.Id);
        Assert.False(answer.ProvisioningArtifactDetail.Active);
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), answer.ProvisioningArtifactDetail.CreatedTime);
        Assert.Equal(ProvisioningArtifactType.CLOUD_FORMATION_TEMPLATE, answer.ProvisioningArtifactDetail.Type);
        Assert.Equal(ProvisioningArtifactGuidance.DEPRECATED, answer.ProvisioningArtifactDetail.Guidance);
        Assert.Equal(Status.AVAILABLE, answer.Status);
        Assert.Equal(new Dictionary<string, string> { ["TemplateUrl"] = "https://example.com/t" }, answer.Info);
        Assert.Equal(["a", "b"], Assert.Single(answer.ProvisioningArtifactParameters).ParameterConstraints.AllowedValues);
    }

    [Fact]
    public async Task Numbers_and_words_of_a_parameter_are_read()
    {
        using var server = new Server(Reply.Ok("""{"Parameter":{"Name":"/a","Type":"SecureString","Value":"x","Version":3000000000,"LastModifiedDate":1.7041646E9}}"""));
        var parameter = (await Clients.Ssm(server).GetParameterAsync(new GetParameterRequest { Name = "/a" })).Parameter;

        Assert.Equal(ParameterType.SecureString, parameter.Type);
        Assert.Equal(3_000_000_000, parameter.Version);
        Assert.Equal(new DateTime(2024, 1, 2, 3, 3, 20, DateTimeKind.Utc), parameter.LastModifiedDate);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"PortfolioDetails":null,"NextPageToken":null}""")]
    public async Task What_is_not_in_the_answer_is_null(string body)
    {
        using var server = new Server(Reply.Ok(body));
        var answer = await Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest());

        Assert.Null(answer.PortfolioDetails);
        Assert.Null(answer.NextPageToken);
    }

    [Fact]
    public async Task Request_id_and_status_come_with_the_answer()
    {
        using var server = new Server(Reply.Ok("{}"));
        var answer = await Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest());

        Assert.Equal("request-1", answer.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, answer.HttpStatusCode);
    }
}
