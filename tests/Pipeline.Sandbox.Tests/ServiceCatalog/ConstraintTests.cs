using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "constraints")]
public sealed class ConstraintTests
{
    private const string Launch = """{"RoleArn":"arn:aws:iam::111122223333:role/Launch"}""";
    private readonly Catalog catalog = new();

    [Fact]
    public async Task A_launch_constraint_can_be_read_back()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var created = await catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a"));
        var id = (string)created["ConstraintDetail"]!["ConstraintId"]!;
        var read = await catalog.CallAsync("DescribeConstraint", $$"""{"Id":"{{id}}"}""");
        var listed = await catalog.CallAsync("ListConstraintsForPortfolio", $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}"}""");

        Assert.Matches("^cons-[a-z0-9]{13}$", id);
        Assert.Equal(Launch, (string)read["ConstraintParameters"]!);
        Assert.Equal(("LAUNCH", "111122223333"), ((string)read["ConstraintDetail"]!["Type"]!, (string)read["ConstraintDetail"]!["Owner"]!));
        Assert.Equal(id, (string)listed["ConstraintDetails"]![0]!["ConstraintId"]!);
    }

    [Fact]
    public async Task A_second_launch_constraint_is_a_duplicate_whatever_its_token()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var first = await catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a"));
        var again = await catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a"));

        Assert.Equal(first["ConstraintDetail"]!.ToJsonString(), again["ConstraintDetail"]!.ToJsonString());
        Assert.Equal("DuplicateResourceException", (await catalog.RefusedAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "b"))).Code);
    }

    [Fact]
    public async Task Clients_at_once_make_one_launch_constraint()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() =>
            Record.ExceptionAsync(() => catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, $"t{n}"))))));

        Assert.Single(outcomes, outcome => outcome is null);
    }

    [Fact]
    public async Task A_launch_and_a_stack_set_constraint_exclude_one_another()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a"));

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateConstraint", Input(portfolio, product, "STACKSET", """{"Properties":{}}""", "b"))).Code);
    }

    [Fact]
    public async Task Only_what_is_published_can_be_constrained()
    {
        var (portfolio, product) = (await catalog.PortfolioAsync(), await catalog.ProductAsync());

        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a"))).Code);
    }

    [Theory]
    [InlineData("LAUNCH", "not json")]
    [InlineData("LAUNCH", "[]")]
    [InlineData("LAUNCH", """{"LocalRoleName":"a","LocalRoleName":"b"}""")]
    [InlineData("LAUNCH", "{}")]
    [InlineData("LAUNCH", """{"RoleArn":"Launch"}""")]
    [InlineData("LAUNCH", """{"RoleArn":"arn:aws:iam::111122223333:role/Launch","LocalRoleName":"Launch"}""")]
    [InlineData("LAUNCH", """{"LocalRoleName":"no spaces"}""")]
    [InlineData("NOTIFICATION", """{"NotificationArns":[]}""")]
    [InlineData("RESOURCE_UPDATE", """{"Version":"1.0","Properties":{"TagUpdateOnProvisionedProduct":"ALLOWED"}}""")]
    [InlineData("RESOURCE_UPDATE", """{"Version":"2.0","Properties":{"TagUpdateOnProvisionedProduct":"MAYBE"}}""")]
    [InlineData("TEMPLATE", "{}")]
    [InlineData("START", "{}")]
    public async Task Parameters_that_do_not_fit_the_type_are_refused(string type, string parameters)
    {
        var (portfolio, product) = await catalog.PublishedAsync();

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateConstraint", Input(portfolio, product, type, parameters, "a"))).Code);
    }

    [Theory]
    [InlineData("LAUNCH", """{"LocalRoleName":"Launch"}""")]
    [InlineData("NOTIFICATION", """{"NotificationArns":["arn:aws:sns:eu-west-1:111122223333:t"]}""")]
    [InlineData("RESOURCE_UPDATE", """{"Version":"2.0","Properties":{"TagUpdateOnProvisionedProduct":"ALLOWED"}}""")]
    [InlineData("TEMPLATE", """{"Rules":{"R":{"Assertions":[]}}}""")]
    public async Task Every_type_has_its_own_parameters(string type, string parameters)
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var created = await catalog.CallAsync("CreateConstraint", Input(portfolio, product, type, parameters, "a"));

        Assert.Equal(parameters, (string)created["ConstraintParameters"]!);
    }

    [Fact]
    public async Task An_update_is_held_to_the_same_rules()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var id = (string)(await catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a")))["ConstraintDetail"]!["ConstraintId"]!;
        var updated = await catalog.CallAsync("UpdateConstraint", $$"""{"Id":"{{id}}","Description":"why","Parameters":"{\"LocalRoleName\":\"Other\"}"}""");

        Assert.Equal(("why", """{"LocalRoleName":"Other"}"""), ((string)updated["ConstraintDetail"]!["Description"]!, (string)updated["ConstraintParameters"]!));
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("UpdateConstraint", $$"""{"Id":"{{id}}","Parameters":"{}"}""")).Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "deletes")]
    public async Task A_constrained_product_stays_in_its_portfolio_until_the_constraint_is_deleted()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var id = (string)(await catalog.CallAsync("CreateConstraint", Input(portfolio, product, "LAUNCH", Launch, "a")))["ConstraintDetail"]!["ConstraintId"]!;
        var withdraw = $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}"}""";

        Assert.Equal("ResourceInUseException", (await catalog.RefusedAsync("DisassociateProductFromPortfolio", withdraw)).Code);
        await catalog.CallAsync("DeleteConstraint", $$"""{"Id":"{{id}}"}""");
        await catalog.CallAsync("DisassociateProductFromPortfolio", withdraw);
        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribeConstraint", $$"""{"Id":"{{id}}"}""")).Code);
    }

    private static string Input(string portfolio, string product, string type, string parameters, string token) => new JsonObject
    {
        ["PortfolioId"] = portfolio,
        ["ProductId"] = product,
        ["Type"] = type,
        ["Parameters"] = parameters,
        ["IdempotencyToken"] = token,
    }.ToJsonString();
}
