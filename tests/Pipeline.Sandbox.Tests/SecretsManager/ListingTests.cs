using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SecretsManager;

[Behaviour("SecretsManager", "lists")]
public sealed class ListingTests
{
    private readonly ServiceCaller secrets = new("secretsmanager");

    [Theory]
    [InlineData("name", "db/", "db/one,db/two")]
    [InlineData("name", "!db/", "web")]
    [InlineData("name", "DB/", "")]
    [InlineData("description", "THE", "db/two,web")]
    [InlineData("tag-key", "te", "web")]
    [InlineData("tag-value", "ml", "web")]
    [InlineData("primary-region", "eu-west-1", "db/one,db/two,web")]
    [InlineData("all", "website", "web")]
    public async Task A_filter_looks_at_the_beginning(string key, string value, string expected)
    {
        await SeedAsync();
        var found = await secrets.CallAsync("ListSecrets", $$"""{"Filters":[{"Key":"{{key}}","Values":["{{value}}"]}],"SortBy":"name","SortOrder":"asc"}""");

        Assert.Equal(expected, string.Join(',', Names(found)));
    }

    [Fact]
    public async Task They_come_newest_first_in_pages()
    {
        await SeedAsync();
        var first = await secrets.CallAsync("ListSecrets", """{"MaxResults":2}""");
        var second = await secrets.CallAsync("ListSecrets", $$"""{"MaxResults":2,"NextToken":"{{first["NextToken"]}}"}""");

        Assert.Equal(["web", "db/two"], Names(first));
        Assert.Equal(["db/one"], Names(second));
        Assert.Equal("InvalidNextTokenException", (await secrets.RefusedAsync("ListSecrets", """{"NextToken":"%"}""")).Code);
    }

    [Fact]
    public async Task What_is_to_be_deleted_is_listed_when_asked_for()
    {
        await SeedAsync();
        await secrets.CallAsync("DeleteSecret", """{"SecretId":"web"}""");

        Assert.DoesNotContain("web", Names(await secrets.CallAsync("ListSecrets")));
        Assert.Contains("web", Names(await secrets.CallAsync("ListSecrets", """{"IncludePlannedDeletion":true}""")));
    }

    [Fact]
    public async Task Many_values_are_read_at_once_and_errors_told_apart()
    {
        await SeedAsync();
        var byId = await secrets.CallAsync("BatchGetSecretValue", """{"SecretIdList":["web","none"]}""");
        var byFilter = await secrets.CallAsync("BatchGetSecretValue", """{"Filters":[{"Key":"name","Values":["db/"]}]}""");

        Assert.Equal("v-web", (string)Assert.Single(byId["SecretValues"]!.AsArray())!["SecretString"]!);
        Assert.Equal(("none", "ResourceNotFoundException"), ((string)byId["Errors"]![0]!["SecretId"]!, (string)byId["Errors"]![0]!["ErrorCode"]!));
        Assert.Equal(["v-db/one", "v-db/two"], byFilter["SecretValues"]!.AsArray().Select(value => (string)value!["SecretString"]!));
        Assert.Equal("InvalidParameterException", (await secrets.RefusedAsync("BatchGetSecretValue")).Code);
    }

    private async Task SeedAsync()
    {
        foreach (var (name, more) in new[] { ("db/one", ""), ("db/two", ""","Description":"The second" """), ("web", ""","Description":"the website","Tags":[{"Key":"team","Value":"ml"}]""") })
        {
            await secrets.CallAsync("CreateSecret", $$"""{"Name":"{{name}}","SecretString":"v-{{name}}"{{more}}}""");
            secrets.Clock.Pass(TimeSpan.FromSeconds(1));
        }
    }

    private static IEnumerable<string> Names(JsonObject list) => list["SecretList"]!.AsArray().Select(secret => (string)secret!["Name"]!);
}
