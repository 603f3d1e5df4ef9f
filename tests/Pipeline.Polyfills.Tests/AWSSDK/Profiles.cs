using Amazon;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public sealed class Profiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("profiles").FullName;

    [Fact]
    public async Task A_profile_gives_the_key_and_the_url_of_one_service()
    {
        using var server = new Server(Reply.Ok("{}"));
        var profile = Profile($"""
            [profile team]
            aws_access_key_id = teamkey
            aws_secret_access_key = secret
            services = local

            [services local]
            service_catalog =
              endpoint_url = {server.Url}
            """);
        using var client = new AmazonServiceCatalogClient(new AmazonServiceCatalogConfig { Profile = profile });
        await client.ListPortfoliosAsync(new ListPortfoliosRequest());

        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=teamkey/", server.Request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_gives_the_url_of_all_services()
    {
        using var server = new Server(Reply.Ok("<ListStacksResponse/>"));
        var profile = Profile($"""
            [profile team]
            aws_access_key_id = teamkey
            aws_secret_access_key = secret
            endpoint_url = {server.Url}
            """);
        using var client = new AmazonCloudFormationClient(new AmazonCloudFormationConfig { Profile = profile });
        await client.ListStacksAsync(new ListStacksRequest());

        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=teamkey/", server.Request.Headers["Authorization"], StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Profile Profile(string text)
    {
        var file = Path.Combine(folder, "config");
        File.WriteAllText(file, text);
        return new Profile("team", file);
    }
}
