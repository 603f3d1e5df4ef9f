using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "plans")]
public sealed class PlanTests
{
    private readonly Catalog catalog = new();

    [Fact]
    public async Task A_launch_is_planned_looked_at_and_executed()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var plan = await PlannedAsync(await VersionAsync(product), product, "p1", """{"Key":"Size","Value":"7"}""");
        var described = await catalog.CallAsync("DescribeProvisionedProductPlan", Named(plan));

        Assert.Equal("CREATE_SUCCESS", described["ProvisionedProductPlanDetails"]!["Status"]!.GetValue<string>());
        Assert.Equal(("ADD", "Note", "AWS::SSM::Parameter"), described.Objects("ResourceChanges").Select(one => (one.Text("Action"), one.Text("LogicalResourceId"), one.Text("ResourceType"))).Single());
        Assert.Equal("PLAN_IN_PROGRESS", (await catalog.ProvisionedAsync()).Text("Status"));

        var record = await catalog.EndedAsync("ExecuteProvisionedProductPlan", Named(plan, ""","IdempotencyToken":"e1" """));
        Assert.Equal(("SUCCEEDED", "PROVISION_PRODUCT", "7"), (record.Text("Status"), record.Text("RecordType"), (await catalog.OutputsAsync(record))["Size"]));
        Assert.Equal("EXECUTE_SUCCESS", (await catalog.CallAsync("DescribeProvisionedProductPlan", Named(plan)))["ProvisionedProductPlanDetails"]!["Status"]!.GetValue<string>());
        Assert.Equal("AVAILABLE", (await catalog.ProvisionedAsync()).Text("Status"));
        Assert.Equal("InvalidStateException", (await catalog.RefusedAsync("ExecuteProvisionedProductPlan", Named(plan, ""","IdempotencyToken":"e2" """))).Code);
    }

    [Fact]
    public async Task An_update_is_planned_when_there_is_a_product_of_that_name()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var launch = await catalog.LaunchedAsync(product);
        var plan = await PlannedAsync(await VersionAsync(product), product, "p1", """{"Key":"Size","Value":"8"}""");
        var change = (await catalog.CallAsync("DescribeProvisionedProductPlan", Named(plan))).Objects("ResourceChanges").Single();

        Assert.Equal(("MODIFY", "FALSE"), (change.Text("Action"), change.Text("Replacement")));
        Assert.Contains(change.Objects("Details"), detail => detail.Object("Target").Text("Attribute") == "PROPERTIES" && detail.Object("Target").Text("RequiresRecreation") == "NEVER");
        Assert.Equal("AVAILABLE", (await catalog.ProvisionedAsync()).Text("Status"));
        var record = await catalog.EndedAsync("ExecuteProvisionedProductPlan", Named(plan, ""","IdempotencyToken":"e1" """));
        Assert.Equal(("SUCCEEDED", "UPDATE_PROVISIONED_PRODUCT", launch.Text("ProvisionedProductId")), (record.Text("Status"), record.Text("RecordType"), record.Text("ProvisionedProductId")));
    }

    [Fact]
    public async Task A_plan_that_cannot_be_made_says_why_and_goes_with_its_launch()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var plan = await PlannedAsync(await VersionAsync(product), product, "p1", """{"Key":"Size","Value":"0"}""");
        var details = (await catalog.CallAsync("DescribeProvisionedProductPlan", Named(plan))).Object("ProvisionedProductPlanDetails");

        Assert.Equal("CREATE_FAILED", details.Text("Status"));
        Assert.Contains("Size", details.Text("StatusMessage"), StringComparison.Ordinal);
        Assert.Single((await catalog.CallAsync("ListProvisionedProductPlans", "{}")).Objects("ProvisionedProductPlans"));
        await catalog.CallAsync("DeleteProvisionedProductPlan", Named(plan));
        Assert.Empty((await catalog.CallAsync("ListProvisionedProductPlans", "{}")).Objects("ProvisionedProductPlans"));
        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribeProvisionedProduct", """{"Name":"mine"}""")).Code);
    }

    [Fact]
    public async Task Deleting_the_plan_of_a_launch_deletes_the_stack_that_it_reserved()
    {
        var (_, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        var plan = await PlannedAsync(await VersionAsync(product), product, "p1", """{"Key":"Size","Value":"7"}""");
        await catalog.CallAsync("DeleteProvisionedProductPlan", Named(plan));

        Assert.Equal("SUCCEEDED", (await catalog.LaunchedAsync(product)).Text("Status"));
    }

    private async Task<string> VersionAsync(string product) =>
        (await catalog.CallAsync("ListProvisioningArtifacts", $$"""{"ProductId":"{{product}}"}""")).Objects("ProvisioningArtifactDetails").First().Need("Id");

    private async Task<string> PlannedAsync(string version, string product, string name, string parameter)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var plan = (await catalog.CallAsync("CreateProvisionedProductPlan",
            $$"""{"PlanName":"{{name}}","PlanType":"CLOUDFORMATION","ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","ProvisionedProductName":"mine","ProvisioningParameters":[{{parameter}}],"IdempotencyToken":"{{name}}"}""")).Need("PlanId");
        while ((await catalog.CallAsync("DescribeProvisionedProductPlan", Named(plan))).Object("ProvisionedProductPlanDetails").Text("Status") == "CREATE_IN_PROGRESS")
            await Task.Delay(1, patience.Token);
        return plan;
    }

    private static string Named(string plan, string more = "") => $$"""{"PlanId":"{{plan}}"{{more}}}""";
}
