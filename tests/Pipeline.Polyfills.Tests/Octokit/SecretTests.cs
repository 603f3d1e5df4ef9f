using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class SecretTests
{
    [Fact]
    public async Task The_key_to_seal_with_is_read()
    {
        using var server = new Server(GitHub.Ok("""{"key_id":"568250167242549743","key":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}"""));
        var key = await GitHub.Client(server).Repository.Actions.Secrets.GetPublicKey("octocat", "hello");

        Assert.Equal("GET /repos/octocat/hello/actions/secrets/public-key", server.Request.Asked());
        Assert.Equal(("568250167242549743", 32), (key.KeyId, Convert.FromBase64String(key.Key).Length));
    }

    [Fact]
    public async Task A_sealed_secret_is_sent_with_the_name_of_its_key()
    {
        using var server = new Server(GitHub.Created("{}"));
        await GitHub.Client(server).Repository.Actions.Secrets.CreateOrUpdate(
            "octocat", "hello", "ROLE_ARN", new UpsertRepositorySecret { EncryptedValue = "c2VhbGVk+/==", KeyId = "568250167242549743" });

        Assert.Equal("PUT /repos/octocat/hello/actions/secrets/ROLE_ARN", server.Request.Asked());
        Assert.Equal(["encrypted_value", "key_id"], server.Request.Body().Members());
        Assert.Equal(("c2VhbGVk+/==", "568250167242549743"), (server.Request.Body().Text("encrypted_value"), server.Request.Body().Text("key_id")));
    }

    [Fact]
    public async Task A_secret_that_was_there_is_answered_with_nothing()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Repository.Actions.Secrets.CreateOrUpdate(
            "octocat", "hello", "ROLE_ARN", new UpsertRepositorySecret { EncryptedValue = "c2VhbGVk", KeyId = "1" });

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Secrets_are_listed_without_their_values()
    {
        using var server = new Server(GitHub.Ok("""
            {"total_count":2,"secrets":[{"name":"A","created_at":"2024-05-06T07:08:07Z","updated_at":"2024-05-06T07:08:07Z"},{"name":"B","created_at":"2024-05-06T07:08:07Z","updated_at":"2024-05-06T07:08:07Z"}]}
            """));
        var secrets = await GitHub.Client(server).Repository.Actions.Secrets.GetAll("octocat", "hello");

        Assert.Equal(2, secrets.TotalCount);
        Assert.Equal(["A", "B"], secrets.Secrets.Select(secret => secret.Name));
        Assert.Equal(2024, secrets.Secrets[0].CreatedAt.Year);
    }

    [Fact]
    public async Task A_secret_is_deleted()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Repository.Actions.Secrets.Delete("octocat", "hello", "ROLE_ARN");

        Assert.Equal("DELETE /repos/octocat/hello/actions/secrets/ROLE_ARN", server.Request.Asked());
    }
}
