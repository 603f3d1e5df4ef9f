namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "templates")]
public sealed class TemplateLoadingTests
{
    private readonly Catalog catalog = new();

    [Theory]
    [InlineData("https://templates.s3.amazonaws.com/a/template.yaml")]
    [InlineData("https://templates.s3.eu-west-1.amazonaws.com/a/template.yaml")]
    [InlineData("https://templates.s3-eu-west-1.amazonaws.com/a/template.yaml")]
    [InlineData("https://templates.s3.dualstack.eu-west-1.amazonaws.com/a/template.yaml")]
    [InlineData("https://templates.s3.cn-north-1.amazonaws.com.cn/a/template.yaml")]
    [InlineData("https://s3.amazonaws.com/templates/a/template.yaml")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/templates/a/template.yaml?X-Amz-Expires=60")]
    [InlineData("http://127.0.0.1:4566/templates/a/template.yaml")]
    [InlineData("http://localhost:4566/templates/a/template.yaml")]
    [InlineData("http://templates.localhost:4566/a/template.yaml")]
    public async Task A_template_is_read_from_S3_however_it_is_addressed(string url) =>
        Assert.Equal("v1", (string)(await catalog.CallAsync("CreateProduct", Catalog.ProductInput("a", url)))["ProvisioningArtifactDetail"]!["Name"]!);

    [Theory]
    [InlineData("http://templates.s3.amazonaws.com/a/template.yaml")]
    [InlineData("https://templates.example.com/a/template.yaml")]
    [InlineData("https://s3.amazonaws.com/templates")]
    [InlineData("https://templates.s3.amazonaws.com/")]
    [InlineData("https://templates.s3.amazonaws.com/missing.yaml")]
    [InlineData("s3://templates/a/template.yaml")]
    [InlineData("template.yaml")]
    public async Task What_names_no_readable_object_is_refused(string url)
    {
        var error = await catalog.RefusedAsync("CreateProduct", Catalog.ProductInput("a", url));

        Assert.Equal("InvalidParametersException", error.Code);
        Assert.StartsWith("Invalid templateBody. Please make sure that your template is valid.", error.Message);
    }

    [Theory]
    [InlineData("not a template")]
    [InlineData("Resources: [")]
    [InlineData("Description: nothing in it\n")]
    [InlineData("")]
    [InlineData("Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { TopicName: !Ref Nothing } } }")]
    [InlineData("Resources: { A: { Type: 'AWS::SNS::Nothing' } }")]
    public async Task What_is_no_template_is_refused(string text)
    {
        await catalog.PutTemplateAsync(text);

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateProduct", Catalog.ProductInput("a"))).Code);
        Assert.Empty((await catalog.CallAsync("SearchProductsAsAdmin", "{}"))["ProductViewDetails"]!.AsArray());
    }

    [Fact]
    public async Task Validation_can_be_switched_off()
    {
        await catalog.PutTemplateAsync("not a template");
        var input = Catalog.ProductInput("a").Replace("\"Name\":\"v1\"", "\"Name\":\"v1\",\"DisableTemplateValidation\":true");

        Assert.Equal("v1", (string)(await catalog.CallAsync("CreateProduct", input))["ProvisioningArtifactDetail"]!["Name"]!);
    }

    [Theory]
    [InlineData("""{"LoadTemplateFromURL":"https://a.s3.amazonaws.com/b","ImportFromPhysicalId":"x"}""")]
    [InlineData("""{"TemplateUrl":"https://a.s3.amazonaws.com/b"}""")]
    public async Task Info_says_exactly_one_known_thing(string info) =>
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateProduct",
            Catalog.ProductInput("a").Replace($$"""{"LoadTemplateFromURL":"{{Catalog.TemplateUrl}}"}""", info))).Code);

    [Fact]
    public async Task A_version_keeps_its_template_when_the_object_changes()
    {
        await catalog.ProductAsync();
        await catalog.PutTemplateAsync("Parameters: { Other: { Type: String } }\nResources: { A: { Type: 'AWS::SNS::Topic' } }");
        var version = await catalog.CallAsync("DescribeProvisioningArtifact",
            """{"ProductName":"Abalone","ProvisioningArtifactName":"v1","IncludeProvisioningArtifactParameters":true}""");

        Assert.Equal("Size", (string)version["ProvisioningArtifactParameters"]![0]!["ParameterKey"]!);
    }
}
