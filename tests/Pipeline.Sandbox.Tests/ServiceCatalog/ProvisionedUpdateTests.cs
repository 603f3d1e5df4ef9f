using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "an update")]
public sealed class ProvisionedUpdateTests
{
    private readonly Catalog catalog = new();

    [Fact]
    public async Task It_takes_another_version_and_keeps_the_previous_values()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        await catalog.LaunchedAsync(product, more: ""","ProvisioningParameters":[{"Key":"Size","Value":"7"}]""");
        await catalog.PutTemplateAsync(ProvisioningTests.Template.Replace("Value: !Ref Size }", "Value: !Sub '${Size} and more' }", StringComparison.Ordinal));
        var version = await catalog.VersionAsync(product, "v2");
        var record = await catalog.EndedAsync("UpdateProvisionedProduct",
            $$"""{"ProvisionedProductName":"mine","ProvisioningArtifactId":"{{version}}","ProvisioningParameters":[{"Key":"Size","UsePreviousValue":true}],"UpdateToken":"u"}""");
        var provisioned = await catalog.ProvisionedAsync();

        Assert.Equal(("SUCCEEDED", "UPDATE_PROVISIONED_PRODUCT", version), (record.Text("Status"), record.Text("RecordType"), record.Text("ProvisioningArtifactId")));
        Assert.Equal(("AVAILABLE", version, record.Text("RecordId")), (provisioned.Text("Status"), provisioned.Text("ProvisioningArtifactId"), provisioned.Text("LastSuccessfulProvisioningRecordId")));
        Assert.Equal("7 and more", (await catalog.AskAsync("ssm", "GetParameter", new() { ["Name"] = "a-note" })).Object("Parameter").Text("Value"));
    }

    [Fact]
    public async Task One_that_fails_and_goes_back_leaves_it_tainted_with_its_former_version()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var first = await catalog.LaunchedAsync(product);
        await catalog.PutTemplateAsync(ProvisioningTests.Template.Replace("Outputs:", "  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: templates } }\nOutputs:", StringComparison.Ordinal));
        var version = await catalog.VersionAsync(product, "v2");
        var record = await catalog.EndedAsync("UpdateProvisionedProduct", $$"""{"ProvisionedProductName":"mine","ProvisioningArtifactId":"{{version}}","UpdateToken":"u"}""");
        var provisioned = await catalog.ProvisionedAsync();

        Assert.Equal(("FAILED", "TAINTED"), (record.Text("Status"), provisioned.Text("Status")));
        Assert.Equal((first.Text("ProvisioningArtifactId"), record.Text("RecordId"), first.Text("RecordId")),
            (provisioned.Text("ProvisioningArtifactId"), provisioned.Text("LastRecordId"), provisioned.Text("LastSuccessfulProvisioningRecordId")));
        Assert.Contains("StatusReason : ", record.Objects("RecordErrors").Single().Text("Description"), StringComparison.Ordinal);
        // The launch has reasons of its own, which are none of this.
        Assert.DoesNotContain("a-note", record.Objects("RecordErrors").Single().Text("Description"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_changes_nothing_succeeds()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        await catalog.LaunchedAsync(product);

        Assert.Equal("SUCCEEDED", (await catalog.EndedAsync("UpdateProvisionedProduct", """{"ProvisionedProductName":"mine","UpdateToken":"u"}""")).Text("Status"));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "tags of an update")]
    public async Task Tags_change_only_where_a_constraint_allows_it()
    {
        var at = await catalog.OpenAsync(ProvisioningTests.Template);
        var record = await catalog.LaunchedAsync(at.Product, more: ""","Tags":[{"Key":"team","Value":"red"}]""");
        const string Update = """{"ProvisionedProductName":"mine","Tags":[{"Key":"team","Value":"blue"}],"UpdateToken":"u"}""";
        var refused = await catalog.RefusedAsync("UpdateProvisionedProduct", Update);
        await catalog.ConstrainAsync(at, "RESOURCE_UPDATE", """{"Version":"2.0","Properties":{"TagUpdateOnProvisionedProduct":"ALLOWED"}}""");
        await catalog.EndedAsync("UpdateProvisionedProduct", Update);

        Assert.Equal("InvalidParametersException", refused.Code);
        Assert.Contains((await catalog.StackAsync($"SC-111122223333-{record.Text("ProvisionedProductId")}")).Objects("Tags"), tag => tag.Text("Key") == "team" && tag.Text("Value") == "blue");
    }

    [Fact]
    [Behaviour("ServiceCatalog", "owner and launch role")]
    public async Task Its_owner_can_be_changed()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var record = await catalog.LaunchedAsync(product);
        const string Ana = "arn:aws:iam::111122223333:user/ana";
        var changed = await catalog.CallAsync("UpdateProvisionedProductProperties",
            $$"""{"ProvisionedProductId":"{{record.Text("ProvisionedProductId")}}","ProvisionedProductProperties":{"OWNER":"{{Ana}}"},"IdempotencyToken":"o"}""");

        Assert.Equal("SUCCEEDED", changed.Text("Status"));
        Assert.Empty((await catalog.CallAsync("ScanProvisionedProducts", "{}")).Objects("ProvisionedProducts"));
        Assert.Equal("mine", (await catalog.As(Ana).CallAsync("ScanProvisionedProducts", "{}")).Objects("ProvisionedProducts").Single().Text("Name"));
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("UpdateProvisionedProductProperties",
            $$"""{"ProvisionedProductId":"{{record.Text("ProvisionedProductId")}}","ProvisionedProductProperties":{"OWNER":"ana"},"IdempotencyToken":"p"}""")).Code);
    }
}
