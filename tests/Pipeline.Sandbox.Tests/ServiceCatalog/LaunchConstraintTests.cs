using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

public sealed class LaunchConstraintTests
{
    private const string Rules = """{"Rules":{"Small":{"RuleCondition":{"Fn::Equals":[{"Ref":"AWS::Region"},"eu-west-1"]},"Assertions":[{"Assert":{"Fn::Contains":[["1","2"],{"Ref":"Size"}]},"AssertDescription":"Only small ones here"}]}}}""";

    private readonly Catalog catalog = new();

    [Fact]
    [Behaviour("ServiceCatalog", "template constraints")]
    public async Task Parameters_are_held_to_the_rules_of_template_constraints()
    {
        var at = await catalog.OpenAsync(ProvisioningTests.Template);
        await catalog.ConstrainAsync(at, "TEMPLATE", Rules);
        var large = await catalog.LaunchedAsync(at.Product, "large");
        var small = await catalog.LaunchedAsync(at.Product, "small", ""","ProvisioningParameters":[{"Key":"Size","Value":"2"}]""");
        var grown = await catalog.EndedAsync("UpdateProvisionedProduct", """{"ProvisionedProductName":"small","ProvisioningParameters":[{"Key":"Size","Value":"9"}],"UpdateToken":"u"}""");

        Assert.Equal(("FAILED", "SUCCEEDED", "FAILED"), (large.Text("Status"), small.Text("Status"), grown.Text("Status")));
        Assert.Contains("Only small ones here", large.Objects("RecordErrors").Single().Text("Description"), StringComparison.Ordinal);
        Assert.Equal("SUCCEEDED", (await catalog.EndedAsync("UpdateProvisionedProduct",
            """{"ProvisionedProductName":"small","ProvisioningParameters":[{"Key":"Size","UsePreviousValue":true},{"Key":"Name","Value":"other"}],"UpdateToken":"v"}""")).Text("Status"));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "notification constraints")]
    public async Task The_topics_of_a_constraint_are_added_to_those_of_the_launch()
    {
        var at = await catalog.OpenAsync(ProvisioningTests.Template);
        await catalog.ConstrainAsync(at, "NOTIFICATION", """{"NotificationArns":["arn:aws:sns:eu-west-1:111122223333:all"]}""");
        var record = await catalog.LaunchedAsync(at.Product, more: ""","NotificationArns":["arn:aws:sns:eu-west-1:111122223333:mine"]""");

        Assert.Equal(["arn:aws:sns:eu-west-1:111122223333:mine", "arn:aws:sns:eu-west-1:111122223333:all"],
            (await catalog.StackAsync($"SC-111122223333-{record.Text("ProvisionedProductId")}")).Texts("NotificationARNs"));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "tag options of a launch")]
    public async Task A_tag_option_with_one_value_is_applied_and_of_several_one_is_chosen()
    {
        var (portfolio, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        await OptionAsync(portfolio, "cost", "1");
        await OptionAsync(product, "team", "red");
        await OptionAsync(product, "team", "blue");
        var launch = $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1","ProvisionedProductName":"mine","ProvisionToken":"t"TAGS}""";
        var unchosen = await catalog.RefusedAsync("ProvisionProduct", launch.Replace("TAGS", "", StringComparison.Ordinal));
        var unknown = await catalog.RefusedAsync("ProvisionProduct", launch.Replace("TAGS", ""","Tags":[{"Key":"team","Value":"green"}]""", StringComparison.Ordinal));
        var record = await catalog.EndedAsync("ProvisionProduct", launch.Replace("TAGS", ""","Tags":[{"Key":"team","Value":"blue"}]""", StringComparison.Ordinal));

        Assert.Equal(("InvalidParametersException", "InvalidParametersException"), (unchosen.Code, unknown.Code));
        Assert.Equal(["cost=1", "team=blue"], record.Objects("RecordTags").Select(tag => $"{tag.Text("Key")}={tag.Text("Value")}").Order());
    }

    [Theory]
    [Behaviour("ServiceCatalog", "stack sets and other kinds of products")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stack_sets_are_refused(bool constraint)
    {
        var at = await catalog.OpenAsync(ProvisioningTests.Template);
        if (constraint)
            await catalog.ConstrainAsync(at, "STACKSET", """{"Version":"String","Properties":{"AccountList":[],"RegionList":[],"AdminRole":"a","ExecutionRole":"e"}}""");
        var refused = await catalog.RefusedAsync("ProvisionProduct",
            $$"""{"ProductId":"{{at.Product}}","ProvisioningArtifactName":"v1","ProvisionedProductName":"mine","ProvisionToken":"t"{{(constraint ? "" : ""","ProvisioningPreferences":{"StackSetRegions":["eu-west-1"]}""")}} }""");

        Assert.Equal("OperationNotSupportedException", refused.Code);
    }

    private async Task OptionAsync(string resource, string key, string value)
    {
        var id = (await catalog.CallAsync("CreateTagOption", $$"""{"Key":"{{key}}","Value":"{{value}}"}""")).Object("TagOptionDetail").Text("Id");
        await catalog.CallAsync("AssociateTagOptionWithResource", $$"""{"ResourceId":"{{resource}}","TagOptionId":"{{id}}"}""");
    }
}
