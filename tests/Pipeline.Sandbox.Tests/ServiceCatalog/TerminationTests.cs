using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "a termination")]
public sealed class TerminationTests
{
    private const string WithBucket = "Resources:\n  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: full-of-things } }\n";
    private const string Terminate = """{"ProvisionedProductName":"mine","TerminateToken":"t"MORE}""";

    private readonly Catalog catalog = new();

    [Fact]
    public async Task It_deletes_the_stack_and_forgets_the_product_but_not_the_records()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var launch = await catalog.LaunchedAsync(product);
        var stack = (await catalog.OutputsAsync(launch))["CloudformationStackARN"];
        var record = await catalog.EndedAsync("TerminateProvisionedProduct", Asking());

        Assert.Equal(("SUCCEEDED", "TERMINATE_PROVISIONED_PRODUCT"), (record.Text("Status"), record.Text("RecordType")));
        Assert.Equal("DELETE_COMPLETE", (await catalog.StackAsync(stack)).Text("StackStatus"));
        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribeProvisionedProduct", """{"Name":"mine"}""")).Code);
        Assert.Equal(2, (await catalog.CallAsync("ListRecordHistory", "{}")).Objects("RecordDetails").Count());
        Assert.Equal(record.Text("RecordId"), (await catalog.CallAsync("TerminateProvisionedProduct", Asking()))["RecordDetail"]!["RecordId"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_stack_can_be_kept()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var stack = (await catalog.OutputsAsync(await catalog.LaunchedAsync(product)))["CloudformationStackARN"];
        await catalog.EndedAsync("TerminateProvisionedProduct", Asking(""","RetainPhysicalResources":true"""));

        Assert.Equal("CREATE_COMPLETE", (await catalog.StackAsync(stack)).Text("StackStatus"));
        Assert.Empty((await catalog.CallAsync("ScanProvisionedProducts", "{}")).Objects("ProvisionedProducts"));
    }

    [Theory]
    [InlineData(false, "FAILED")]
    [InlineData(true, "SUCCEEDED")]
    public async Task A_stack_that_cannot_be_deleted_keeps_it_unless_errors_are_ignored(bool ignored, string status)
    {
        var (_, product) = await catalog.OpenAsync(WithBucket);
        await catalog.LaunchedAsync(product);
        await catalog.AskAsync("s3", "PutObject", new() { ["Bucket"] = "full-of-things", ["Key"] = "a", ["Body"] = "" });
        var record = await catalog.EndedAsync("TerminateProvisionedProduct", Asking(ignored ? ""","IgnoreErrors":true""" : ""));

        Assert.Equal(status, record.Text("Status"));
        Assert.Contains("{LogicalResourceId : Bucket,", record.Objects("RecordErrors").Single().Text("Description"), StringComparison.Ordinal);
        if (ignored)
            Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribeProvisionedProduct", """{"Name":"mine"}""")).Code);
        else
            Assert.Equal("ERROR", (await catalog.ProvisionedAsync()).Text("Status"));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "status of a provisioned product")]
    public async Task What_is_under_change_waits_for_its_end()
    {
        var slow = new Catalog(options: new() { TimeScale = 1 });
        var (_, product) = await slow.OpenAsync(ProvisioningTests.Template);
        var record = await slow.LaunchAsync(product);
        var refused = await Assert.ThrowsAsync<AwsError>(() => slow.CallAsync("TerminateProvisionedProduct", Asking()));

        Assert.Equal(("CREATED", "UNDER_CHANGE"), ((await slow.RecordAsync(record)).Text("Status"), (await slow.ProvisionedAsync()).Text("Status")));
        Assert.Equal("InvalidStateException", refused.Code);
        while (slow.Clock.Waiting == 0)
            await Task.Yield();
        slow.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("SUCCEEDED", (await slow.EndAsync(record)).Text("Status"));
        Assert.Equal("AVAILABLE", (await slow.ProvisionedAsync()).Text("Status"));
    }

    private static string Asking(string more = "") => Terminate.Replace("MORE", more, StringComparison.Ordinal);
}
