using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodeConnections;

public sealed class ConnectionTests
{
    private const string Request = """{"ConnectionName":"github","ProviderType":"GitHub"}""";
    private readonly Neighbourhood here = new();

    [Theory]
    [Behaviour("CodeConnections", "a connection")]
    [Behaviour("CodeStarConnections", "anything")]
    [InlineData("codeconnections", "codestar-connections")]
    [InlineData("codestar-connections", "codeconnections")]
    public async Task It_is_found_under_both_names_of_the_service(string maker, string other)
    {
        var arn = (string)(await here.CallAsync(maker, "CreateConnection", Request))["ConnectionArn"]!;
        var read = await GetAsync(other, arn.Replace($":{maker}:", $":{other}:", StringComparison.Ordinal));

        Assert.StartsWith($"arn:aws:{maker}:eu-west-1:111122223333:connection/", arn, StringComparison.Ordinal);
        Assert.Equal((arn, "github", "GitHub", "111122223333"), ((string)read["ConnectionArn"]!, (string)read["ConnectionName"]!, (string)read["ProviderType"]!, (string)read["OwnerAccountId"]!));
        Assert.Single((await here.CallAsync(other, "ListConnections", """{"ProviderTypeFilter":"GitHub"}"""))["Connections"]!.AsArray());
        Assert.Empty((await here.CallAsync(other, "ListConnections", """{"ProviderTypeFilter":"Bitbucket"}"""))["Connections"]!.AsArray());
        await here.CallAsync(other, "DeleteConnection", $$"""{"ConnectionArn":"{{arn}}"}""");
        Assert.Equal("ResourceNotFoundException", (await here.RefusedAsync(maker, "GetConnection", $$"""{"ConnectionArn":"{{arn}}"}""")).Code);
    }

    [Fact]
    [Behaviour("CodeConnections", "its status")]
    public async Task It_is_pending_until_somebody_completes_it()
    {
        var arn = (string)(await here.CallAsync("codeconnections", "CreateConnection", Request))["ConnectionArn"]!;
        var before = await GetAsync("codeconnections", arn);
        await here.CallAsync("codeconnections", "TagResource", $$"""{"ResourceArn":"{{arn}}","Tags":[{"Key":"sandbox:status","Value":"AVAILABLE"}]}""");
        var after = await GetAsync("codeconnections", arn);
        var born = (string)(await here.CallAsync("codeconnections", "CreateConnection", """{"ConnectionName":"gitlab","ProviderType":"GitLab","Tags":[{"Key":"sandbox:status","Value":"ERROR"}]}"""))["ConnectionArn"]!;

        Assert.Equal(("PENDING", "AVAILABLE", "ERROR"), ((string)before["ConnectionStatus"]!, (string)after["ConnectionStatus"]!, (string)(await GetAsync("codeconnections", born))["ConnectionStatus"]!));
        Assert.Contains("PENDING, AVAILABLE, ERROR", (await here.RefusedAsync("codeconnections", "TagResource", $$"""{"ResourceArn":"{{arn}}","Tags":[{"Key":"sandbox:status","Value":"done"}]}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("CodeConnections", "hosts")]
    [Behaviour("CodeConnections", "tags of connections")]
    public async Task A_host_goes_after_its_connections()
    {
        var host = (string)(await here.CallAsync("codeconnections", "CreateHost", """{"Name":"own","ProviderType":"GitHubEnterpriseServer","ProviderEndpoint":"https://git.example.com","Tags":[{"Key":"a","Value":"1"}]}"""))["HostArn"]!;
        var arn = (string)(await here.CallAsync("codeconnections", "CreateConnection", $$"""{"ConnectionName":"c","HostArn":"{{host}}"}"""))["ConnectionArn"]!;
        var early = await here.RefusedAsync("codeconnections", "DeleteHost", $$"""{"HostArn":"{{host}}"}""");
        var listed = await here.CallAsync("codeconnections", "ListConnections", $$"""{"HostArnFilter":"{{host}}"}""");
        await here.CallAsync("codeconnections", "UpdateHost", $$"""{"HostArn":"{{host}}","ProviderEndpoint":"https://other.example.com"}""");
        var read = await here.CallAsync("codeconnections", "GetHost", $$"""{"HostArn":"{{host}}"}""");
        var tags = await here.CallAsync("codeconnections", "ListTagsForResource", $$"""{"ResourceArn":"{{host}}"}""");
        await here.CallAsync("codeconnections", "DeleteConnection", $$"""{"ConnectionArn":"{{arn}}"}""");
        await here.CallAsync("codeconnections", "DeleteHost", $$"""{"HostArn":"{{host}}"}""");

        Assert.Equal(("ResourceUnavailableException", "GitHubEnterpriseServer"), (early.Code, (string)Assert.Single(listed["Connections"]!.AsArray())!["ProviderType"]!));
        Assert.Equal(("https://other.example.com", "PENDING"), ((string)read["ProviderEndpoint"]!, (string)read["Status"]!));
        Assert.Equal("""[{"Key":"a","Value":"1"}]""", tags["Tags"]!.ToJsonString());
        Assert.Empty((await here.CallAsync("codeconnections", "ListHosts"))["Hosts"]!.AsArray());
    }

    [Theory]
    [Behaviour("CodeConnections", "a connection")]
    [InlineData("""{"ConnectionName":"c"}""")]
    [InlineData("""{"ConnectionName":"c","ProviderType":"GitHubEnterpriseServer"}""")]
    public async Task A_connection_needs_a_provider_or_a_host(string request) =>
        Assert.Equal("ValidationException", (await here.RefusedAsync("codeconnections", "CreateConnection", request)).Code);

    private async Task<JsonObject> GetAsync(string service, string arn) =>
        (await here.CallAsync(service, "GetConnection", $$"""{"ConnectionArn":"{{arn}}"}"""))["Connection"]!.AsObject();
}
