using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "resource types")]
public sealed class ProvisionedResourceTests
{
    private readonly Catalog catalog = new();

    [Fact]
    public async Task A_stack_launches_a_product_reads_its_outputs_and_ends_it()
    {
        await catalog.OpenAsync(ProvisioningTests.Template);
        var stack = await StackedAsync("""
            Resources:
              Launched:
                Type: AWS::ServiceCatalog::CloudFormationProvisionedProduct
                Properties: { ProductName: Abalone, ProvisioningArtifactName: v1, ProvisionedProductName: mine, ProvisioningParameters: [{ Key: Size, Value: '7' }] }
            Outputs:
              Id: { Value: !Ref Launched }
              Size: { Value: !GetAtt Launched.Outputs.Size }
              Stack: { Value: !GetAtt Launched.CloudformationStackArn }
            """);
        var outputs = stack.Objects("Outputs").ToDictionary(one => one.Need("OutputKey"), one => one.Need("OutputValue"));
        Assert.True(stack.Text("StackStatus") == "CREATE_COMPLETE", string.Join("\n", (await catalog.AskAsync("cloudformation", "DescribeStackEvents", new() { ["StackName"] = "outer" })).Objects("StackEvents").Select(one => one.Text("ResourceStatusReason"))));
        Assert.Equal((await catalog.ProvisionedAsync()).Text("Id"), outputs["Id"]);
        Assert.Equal(("7", "CREATE_COMPLETE"), (outputs["Size"], (await catalog.StackAsync(outputs["Stack"])).Text("StackStatus")));

        await catalog.AskAsync("cloudformation", "DeleteStack", new() { ["StackName"] = "outer" });
        Assert.Equal("DELETE_COMPLETE", (await DoneAsync(stack.Need("StackId"))).Text("StackStatus"));
        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribeProvisionedProduct", """{"Name":"mine"}""")).Code);
    }

    [Fact]
    public async Task Shares_and_constraints_are_made_in_the_service()
    {
        var (portfolio, product) = await catalog.OpenAsync();
        var at = $"PortfolioId: {portfolio}, ProductId: {product}";
        var stack = await StackedAsync($$"""
            Resources:
              Share: { Type: 'AWS::ServiceCatalog::PortfolioShare', Properties: { PortfolioId: {{portfolio}}, AccountId: '444455556666', ShareTagOptions: true } }
              Rules: { Type: 'AWS::ServiceCatalog::LaunchTemplateConstraint', Properties: { {{at}}, Rules: '{"R":{"Assertions":[{"Assert":{"Fn::Equals":["1","1"]} }]} }' } }
              News: { Type: 'AWS::ServiceCatalog::LaunchNotificationConstraint', Properties: { {{at}}, NotificationArns: ['arn:aws:sns:eu-west-1:111122223333:news'] } }
              Tags: { Type: 'AWS::ServiceCatalog::ResourceUpdateConstraint', Properties: { {{at}}, TagUpdateOnProvisionedProduct: ALLOWED } }
            """);
        var constraints = (await catalog.CallAsync("ListConstraintsForPortfolio", $$"""{"PortfolioId":"{{portfolio}}"}""")).Objects("ConstraintDetails");

        Assert.Equal("CREATE_COMPLETE", stack.Text("StackStatus"));
        Assert.Equal(["NOTIFICATION", "RESOURCE_UPDATE", "TEMPLATE"], constraints.Select(one => one.Need("Type")).Order());
        Assert.True((await catalog.CallAsync("DescribePortfolioShares", $$"""{"PortfolioId":"{{portfolio}}","Type":"ACCOUNT"}""")).Objects("PortfolioShareDetails").Single().Flag("ShareTagOptions"));
        await catalog.AskAsync("cloudformation", "DeleteStack", new() { ["StackName"] = "outer" });
        Assert.Equal("DELETE_COMPLETE", (await DoneAsync(stack.Need("StackId"))).Text("StackStatus"));
        Assert.Empty((await catalog.CallAsync("ListPortfolioAccess", $$"""{"PortfolioId":"{{portfolio}}"}""")).Texts("AccountIds"));
    }

    [Fact]
    public async Task An_imported_portfolio_is_a_resource_of_the_other_account()
    {
        var portfolio = await catalog.PortfolioAsync();
        await catalog.CallAsync("CreatePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","AccountId":"444455556666"}""");
        var other = catalog.From("444455556666");
        await other.AskAsync("cloudformation", "CreateStack", new() { ["StackName"] = "outer", ["TemplateBody"] = $"Resources:\n  Import: {{ Type: 'AWS::ServiceCatalog::AcceptedPortfolioShare', Properties: {{ PortfolioId: {portfolio} }} }}\n" });
        while ((await other.StackAsync("outer")).Text("StackStatus") == "CREATE_IN_PROGRESS")
            await Task.Delay(1);

        Assert.Equal(portfolio, (await other.CallAsync("ListAcceptedPortfolioShares", "{}")).Objects("PortfolioDetails").Single().Text("Id"));
    }

    private async Task<JsonObject> StackedAsync(string template)
    {
        await catalog.AskAsync("cloudformation", "CreateStack", new() { ["StackName"] = "outer", ["TemplateBody"] = template });
        return await DoneAsync("outer");
    }

    private async Task<JsonObject> DoneAsync(string stack)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await catalog.StackAsync(stack) is var now)
            if (!now.Need("StackStatus").EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
                return now;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }
}
