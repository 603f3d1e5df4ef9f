using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "a launch")]
public sealed class ProvisioningTests
{
    public const string Template = """
        Parameters:
          Size: { Type: Number, Default: 3, MinValue: 1 }
          Name: { Type: String, Default: a-note }
        Resources:
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: !Ref Name, Type: String, Value: !Ref Size } }
        Outputs:
          Size: { Value: !Ref Size, Description: How many }
        """;

    private readonly Catalog catalog = new();

    [Fact]
    public async Task It_makes_a_stack_and_tells_its_outputs()
    {
        var (portfolio, product) = await catalog.OpenAsync(Template);
        var asked = await catalog.LaunchAsync(product, more: ""","ProvisioningParameters":[{"Key":"Size","Value":"7"}],"Tags":[{"Key":"team","Value":"red"}],"NotificationArns":["arn:aws:sns:eu-west-1:111122223333:news"]""");
        var record = await catalog.EndAsync(asked);
        var outputs = await catalog.OutputsAsync(record);
        var stack = await catalog.StackAsync(outputs["CloudformationStackARN"]);
        var provisioned = record.Need("ProvisionedProductId");

        Assert.Equal(("CREATED", "PROVISION_PRODUCT", "CFN_STACK"), (asked.Text("Status"), asked.Text("RecordType"), asked.Text("ProvisionedProductType")));
        Assert.Equal(("SUCCEEDED", "7"), (record.Text("Status"), outputs["Size"]));
        Assert.Matches("^pp-[a-z0-9]{13}$", provisioned);
        Assert.Equal($"SC-111122223333-{provisioned}", stack.Text("StackName"));
        Assert.Equal(["arn:aws:sns:eu-west-1:111122223333:news"], stack.Texts("NotificationARNs"));
        Assert.Equal(
        [
            ("aws:servicecatalog:portfolioArn", $"arn:aws:catalog:eu-west-1:111122223333:portfolio/{portfolio}"),
            ("aws:servicecatalog:productArn", $"arn:aws:catalog:eu-west-1:111122223333:product/{product}"),
            ("aws:servicecatalog:provisioningArtifactIdentifier", record.Need("ProvisioningArtifactId")),
            ("aws:servicecatalog:provisionedProductArn", $"arn:aws:servicecatalog:eu-west-1:111122223333:stack/mine/{provisioned}"),
            ("aws:servicecatalog:provisioningPrincipalArn", catalog.Caller),
            ("team", "red"),
        ], stack.Objects("Tags").Select(tag => (tag.Need("Key"), tag.Need("Value"))));
        Assert.Equal("7", (await catalog.AskAsync("ssm", "GetParameter", new() { ["Name"] = "a-note" })).Object("Parameter").Text("Value"));
    }

    [Fact]
    public async Task It_can_name_product_version_and_path()
    {
        await catalog.OpenAsync(Template);
        var record = await catalog.EndedAsync("ProvisionProduct",
            """{"ProductName":"Abalone","ProvisioningArtifactName":"v1","PathName":"Shop","ProvisionedProductName":"mine","ProvisionToken":"t"}""");

        Assert.Equal("SUCCEEDED", record.Text("Status"));
        Assert.Equal("Abalone", (await catalog.CallAsync("SearchProvisionedProducts", "{}")).Objects("ProvisionedProducts").Single().Text("ProductName"));
    }

    [Fact]
    public async Task Without_a_path_there_is_none()
    {
        var (_, product) = await catalog.PublishedAsync();
        var refused = await catalog.RefusedAsync("ProvisionProduct",
            $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1","ProvisionedProductName":"mine","ProvisionToken":"t"}""");

        Assert.Equal(("ResourceNotFoundException", $"No launch paths found for resource: {product}"), (refused.Code, refused.Message));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "names of provisioned products")]
    public async Task A_name_is_taken_once()
    {
        var (_, product) = await catalog.OpenAsync(Template);
        await catalog.LaunchedAsync(product);
        var refused = await catalog.RefusedAsync("ProvisionProduct",
            $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1","ProvisionedProductName":"mine","ProvisionToken":"other"}""");

        Assert.Equal(("InvalidParametersException", "A stack named mine already exists."), (refused.Code, refused.Message));
    }

    [Fact]
    public async Task The_same_token_is_the_same_launch()
    {
        var (_, product) = await catalog.OpenAsync(Template);
        var first = await catalog.LaunchedAsync(product);
        var again = await catalog.LaunchAsync(product);

        Assert.Equal((first.Text("RecordId"), first.Text("ProvisionedProductId")), (again.Text("RecordId"), again.Text("ProvisionedProductId")));
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("ProvisionProduct",
            $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1","ProvisionedProductName":"other","ProvisionToken":"launch-mine"}""")).Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "versions at a launch")]
    public async Task A_version_that_is_inactive_or_deprecated_is_not_launched()
    {
        var (_, product) = await catalog.OpenAsync(Template);
        var version = await catalog.VersionAsync(product, "v2");
        var launch = $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","ProvisionedProductName":"mine","ProvisionToken":"t"}""";
        await catalog.CallAsync("UpdateProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","Guidance":"DEPRECATED"}""");
        var deprecated = await catalog.RefusedAsync("ProvisionProduct", launch);
        await catalog.CallAsync("UpdateProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","Active":false}""");
        var inactive = await catalog.RefusedAsync("ProvisionProduct", launch);

        Assert.Equal("InvalidParametersException", deprecated.Code);
        Assert.Equal(("ResourceNotFoundException", $"Provisioning artifact {version} does not exist or access was denied"), (inactive.Code, inactive.Message));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "a launch that CloudFormation refuses")]
    public async Task What_CloudFormation_refuses_fails_the_record_in_its_words()
    {
        var (_, product) = await catalog.OpenAsync(Template.Replace("Default: 3, ", "", StringComparison.Ordinal));
        var record = await catalog.LaunchedAsync(product);
        var provisioned = await catalog.ProvisionedAsync();

        Assert.Equal("FAILED", record.Text("Status"));
        var error = record.Objects("RecordErrors").Single();
        Assert.StartsWith("AmazonCloudFormationException  Parameters: [Size] must have values (Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; Request ID: ", error.Text("Description"), StringComparison.Ordinal);
        Assert.Equal(("ERROR", error.Text("Description")), (provisioned.Text("Status"), provisioned.Text("StatusMessage")));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "a launch whose stack fails")]
    public async Task A_stack_that_fails_gives_its_reasons_newest_first()
    {
        var (_, product) = await catalog.OpenAsync(Template.Replace("Outputs:", "  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: templates } }\nOutputs:", StringComparison.Ordinal));
        var record = await catalog.LaunchedAsync(product);
        var provisioned = await catalog.ProvisionedAsync();
        var told = record.Objects("RecordErrors").Single().Need("Description");

        Assert.Equal(("FAILED", "ERROR", told), (record.Text("Status"), provisioned.Text("Status"), provisioned.Text("StatusMessage")));
        Assert.StartsWith($"Errors from CloudFormation: [{{LogicalResourceId : SC-111122223333-{record.Text("ProvisionedProductId")}, ResourceType : AWS::CloudFormation::Stack, StatusReason : The following resource(s) failed to create: [Bucket]", told, StringComparison.Ordinal);
        Assert.Contains("{LogicalResourceId : Bucket, ResourceType : AWS::S3::Bucket, StatusReason : ", told, StringComparison.Ordinal);
        Assert.Empty(await catalog.OutputsAsync(record));
    }
}
