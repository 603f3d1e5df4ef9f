using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Polyfills.Tests.Loopback;
using Tag = Amazon.ServiceCatalog.Model.Tag;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class JsonRequests
{
    [Fact]
    public async Task A_request_names_its_operation_in_a_header()
    {
        using var server = new Server(Reply.Ok("{}"));
        await Clients.ServiceCatalog(server).ListPortfoliosAsync(new ListPortfoliosRequest());

        Assert.Equal("POST", server.Request.Method);
        Assert.Equal("/", server.Request.Path);
        Assert.Equal("AWS242ServiceCatalogService.ListPortfolios", server.Request.Headers["X-Amz-Target"]);
        Assert.Equal("application/x-amz-json-1.1", server.Request.Headers["Content-Type"]);
        Assert.Equal("{}", server.Request.Body);
    }

    [Fact]
    public async Task Members_without_a_value_are_left_out_and_words_travel_as_strings()
    {
        using var server = new Server(Reply.Ok("{}"));
        await Clients.Ssm(server).PutParameterAsync(new PutParameterRequest
        {
            Name = "/addf/local/name", Value = "{\"a\":1}", Type = ParameterType.String, Overwrite = false,
        });

        Assert.Equal("AmazonSSM.PutParameter", server.Request.Headers["X-Amz-Target"]);
        Assert.Equal("""{"Name":"/addf/local/name","Overwrite":false,"Type":"String","Value":"{\u0022a\u0022:1}"}""", server.Request.Body);
    }

    [Fact]
    public async Task Maps_and_lists_of_structures_nest()
    {
        using var server = new Server(Reply.Ok("{}"));
        await Clients.ServiceCatalog(server).CreateProductAsync(new CreateProductRequest
        {
            Name = "abalone",
            Owner = "administrator",
            ProductType = ProductType.CLOUD_FORMATION_TEMPLATE,
            IdempotencyToken = "token",
            Tags = [new Tag { Key = "sagemaker:studio-visibility", Value = "true" }],
            ProvisioningArtifactParameters = new ProvisioningArtifactProperties
            {
                Name = "v1",
                Info = new() { ["LoadTemplateFromURL"] = "https://example.com/t" },
                DisableTemplateValidation = true,
            },
        });

        Assert.Equal(
            """{"IdempotencyToken":"token","Name":"abalone","Owner":"administrator","ProductType":"CLOUD_FORMATION_TEMPLATE","ProvisioningArtifactParameters":"""
            + """{"DisableTemplateValidation":true,"Info":{"LoadTemplateFromURL":"https://example.com/t"},"Name":"v1"}"""
            + ""","Tags":[{"Key":"sagemaker:studio-visibility","Value":"true"}]}""",
            server.Request.Body);
    }

    [Fact]
    public async Task Maps_of_lists_and_empty_lists_keep_their_shape()
    {
        using var server = new Server(Reply.Ok("{}"));
        await Clients.ServiceCatalog(server).SearchProductsAsAdminAsync(new SearchProductsAsAdminRequest
        {
            Filters = new() { ["Owner"] = ["administrator"], ["FullTextSearch"] = [] }, PageSize = 20,
        });

        Assert.Equal("""{"Filters":{"Owner":["administrator"],"FullTextSearch":[]},"PageSize":20}""", server.Request.Body);
    }
}
