using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "search of provisioned products")]
public sealed class ProvisionedSearchTests
{
    private const string Ana = "arn:aws:sts::111122223333:assumed-role/Scientist/ana";
    private const string Ben = "arn:aws:sts::111122223333:assumed-role/Scientist/ben";
    private readonly Catalog catalog = new();

    [Theory]
    [InlineData("User", 1)]
    [InlineData("Role", 2)]
    [InlineData("Account", 3)]
    public async Task It_shows_the_sessions_own_the_roles_or_the_accounts(string level, int count)
    {
        await LaunchedAsync();
        var filter = $$"""{"AccessLevelFilter":{"Key":"{{level}}","Value":"self"} }""";

        Assert.Equal(count, (await catalog.As(Ana).CallAsync("ScanProvisionedProducts", filter)).Objects("ProvisionedProducts").Count());
        Assert.Equal(count, (await catalog.As(Ana).CallAsync("SearchProvisionedProducts", filter)).Number("TotalResultsCount"));
        Assert.Equal(count, (await catalog.As(Ana).CallAsync("ListRecordHistory", filter)).Objects("RecordDetails").Count());
    }

    [Theory]
    [InlineData("status:AVAILABLE", "a b c")]
    [InlineData("name:b", "b")]
    [InlineData("tags:t-c", "c")]
    [InlineData("t-c", "c")]
    [InlineData("userArnSession:*/ana", "a")]
    [InlineData("name:none", "")]
    public async Task It_finds_by_member_or_word(string query, string names)
    {
        await LaunchedAsync();
        var found = await catalog.CallAsync("SearchProvisionedProducts", $$"""{"Filters":{"SearchQuery":["{{query}}"]},"AccessLevelFilter":{"Key":"Account","Value":"self"} }""");

        Assert.Equal(names, string.Join(' ', found.Objects("ProvisionedProducts").Select(one => one.Text("Name"))));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "records")]
    public async Task Records_are_listed_newest_first_and_by_what_they_are_about()
    {
        await LaunchedAsync();
        catalog.Clock.Pass(TimeSpan.FromMinutes(1));
        var ended = await catalog.EndedAsync("TerminateProvisionedProduct", """{"ProvisionedProductName":"c","TerminateToken":"t"}""");
        var all = (await catalog.CallAsync("ListRecordHistory", """{"AccessLevelFilter":{"Key":"Account","Value":"self"} }""")).Objects("RecordDetails").ToList();
        var one = await catalog.CallAsync("ListRecordHistory", $$"""{"SearchFilter":{"Key":"provisionedproduct","Value":"{{ended.Text("ProvisionedProductId")}}"} }""");

        Assert.Equal((4, ended.Text("RecordId")), (all.Count, all[0].Text("RecordId")));
        Assert.Equal(["TERMINATE_PROVISIONED_PRODUCT", "PROVISION_PRODUCT"], one.Objects("RecordDetails").Select(record => record.Text("RecordType")));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "records")]
    public async Task Outputs_are_paged_and_asked_for_by_key()
    {
        await LaunchedAsync();
        var record = (await catalog.CallAsync("ListRecordHistory", "{}")).Objects("RecordDetails").First();
        var page = await catalog.CallAsync("DescribeRecord", $$"""{"Id":"{{record.Text("RecordId")}}","PageSize":1}""");
        var next = await catalog.CallAsync("DescribeRecord", $$"""{"Id":"{{record.Text("RecordId")}}","PageSize":1,"PageToken":"{{page.Text("NextPageToken")}}"}""");
        var size = await catalog.CallAsync("GetProvisionedProductOutputs", """{"ProvisionedProductName":"c","OutputKeys":["Size"]}""");

        Assert.Equal(("CloudformationStackARN", "Size"), (page.Objects("RecordOutputs").Single().Text("OutputKey"), next.Objects("RecordOutputs").Single().Text("OutputKey")));
        Assert.Equal(("3", "How many"), (size.Objects("Outputs").Single().Text("OutputValue"), size.Objects("Outputs").Single().Text("Description")));
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("GetProvisionedProductOutputs", """{"ProvisionedProductName":"c","OutputKeys":["None"]}""")).Code);
    }

    private async Task LaunchedAsync()
    {
        var (portfolio, product) = await catalog.OpenAsync(ProvisioningTests.Template);
        await catalog.AdmitAsync(portfolio, "arn:aws:iam::111122223333:role/Scientist");
        foreach (var (who, name) in new[] { (catalog.As(Ana), "a"), (catalog.As(Ben), "b"), (catalog, "c") })
            await who.LaunchedAsync(product, name, $$""","Tags":[{"Key":"t","Value":"t-{{name}}"}],"ProvisioningParameters":[{"Key":"Name","Value":"{{name}}"}]""");
    }
}
