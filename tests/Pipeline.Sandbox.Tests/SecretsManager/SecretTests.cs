using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SecretsManager;

public sealed class SecretTests
{
    private const string Secret = """{"Name":"app/token","SecretString":"first","Description":"d","Tags":[{"Key":"team","Value":"ml"}]}""";
    private const string Id = """{"SecretId":"app/token"}""";
    private readonly ServiceCaller secrets = new("secretsmanager");

    [Theory]
    [Behaviour("SecretsManager", "a secret")]
    [InlineData("name")]
    [InlineData("whole ARN")]
    [InlineData("ARN without its end")]
    public async Task It_is_found_however_it_is_named(string form)
    {
        var arn = (string)(await secrets.CallAsync("CreateSecret", Secret))["ARN"]!;
        var id = form switch { "name" => "app/token", "whole ARN" => arn, _ => arn[..^7] };

        Assert.Matches("^arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/token-[A-Za-z0-9]{6}$", arn);
        Assert.Equal("first", (string)(await secrets.CallAsync("GetSecretValue", $$"""{"SecretId":"{{id}}"}"""))["SecretString"]!);
    }

    [Fact]
    [Behaviour("SecretsManager", "a secret")]
    public async Task What_is_not_there_is_not_found_and_what_is_there_is_not_made_twice()
    {
        var missing = await secrets.RefusedAsync("GetSecretValue", Id);
        var arn = (string)(await secrets.CallAsync("CreateSecret", Secret))["ARN"]!;
        var twice = await secrets.RefusedAsync("CreateSecret", Secret);
        await secrets.CallAsync("DeleteSecret", """{"SecretId":"app/token","ForceDeleteWithoutRecovery":true}""");
        var again = (string)(await secrets.CallAsync("CreateSecret", Secret))["ARN"]!;

        Assert.Equal(("ResourceNotFoundException", "Secrets Manager can't find the specified secret."), (missing.Code, missing.Message));
        Assert.Equal(("ResourceExistsException", "The operation failed because the secret app/token already exists."), (twice.Code, twice.Message));
        Assert.NotEqual(arn, again);
        Assert.Equal("ResourceNotFoundException", (await secrets.RefusedAsync("GetSecretValue", $$"""{"SecretId":"{{arn}}"}""")).Code);
    }

    [Theory]
    [Behaviour("SecretsManager", "a secret")]
    [InlineData("with space")]
    [InlineData("star*")]
    public async Task A_name_of_other_characters_is_refused(string name) =>
        Assert.StartsWith("Invalid name. Must be a valid name", (await secrets.RefusedAsync("CreateSecret", $$"""{"Name":"{{name}}"}""")).Message);

    [Fact]
    [Behaviour("SecretsManager", "the same token again")]
    public async Task A_repeated_request_is_the_same_request()
    {
        const string Token = "11111111-1111-1111-1111-111111111111";
        var request = $$"""{"Name":"s","SecretString":"a","ClientRequestToken":"{{Token}}"}""";
        var first = await secrets.CallAsync("CreateSecret", request);
        var second = await secrets.CallAsync("CreateSecret", request);
        await secrets.CallAsync("PutSecretValue", $$"""{"SecretId":"s","SecretString":"a","ClientRequestToken":"{{Token}}"}""");
        var other = await secrets.RefusedAsync("PutSecretValue", $$"""{"SecretId":"s","SecretString":"b","ClientRequestToken":"{{Token}}"}""");

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal(Token, (string)first["VersionId"]!);
        Assert.Equal(("ResourceExistsException", $"You can't use ClientRequestToken {Token} because that value is already in use for a version of secret {first["ARN"]}."), (other.Code, other.Message));
    }

    [Fact]
    [Behaviour("SecretsManager", "deletion")]
    public async Task A_deletion_waits_and_can_be_called_off()
    {
        await secrets.CallAsync("CreateSecret", Secret);
        var deletion = await secrets.CallAsync("DeleteSecret", """{"SecretId":"app/token","RecoveryWindowInDays":7}""");
        var read = await secrets.RefusedAsync("GetSecretValue", Id);
        var made = await secrets.RefusedAsync("CreateSecret", Secret);
        var described = await secrets.CallAsync("DescribeSecret", Id);
        await secrets.CallAsync("RestoreSecret", Id);

        Assert.Equal("2026-08-08T12:00:00.000Z", (string)deletion["DeletionDate"]!);
        Assert.Equal("2026-08-08T12:00:00.000Z", (string)described["DeletedDate"]!);
        Assert.Equal(("InvalidRequestException", "You can't perform this operation on the secret because it was marked for deletion."), (read.Code, read.Message));
        Assert.Equal("You can't create this secret because a secret with this name is already scheduled for deletion.", made.Message);
        Assert.Equal("first", (string)(await secrets.CallAsync("GetSecretValue", Id))["SecretString"]!);
    }

    [Fact]
    [Behaviour("SecretsManager", "deletion")]
    public async Task After_its_window_it_is_gone()
    {
        await secrets.CallAsync("CreateSecret", Secret);
        await secrets.CallAsync("DeleteSecret", Id);
        secrets.Clock.Pass(TimeSpan.FromDays(30));

        Assert.Equal("ResourceNotFoundException", (await secrets.RefusedAsync("RestoreSecret", Id)).Code);
        await secrets.CallAsync("CreateSecret", Secret);
    }

    [Theory]
    [Behaviour("SecretsManager", "deletion")]
    [InlineData("\"RecoveryWindowInDays\":6", "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).")]
    [InlineData("\"RecoveryWindowInDays\":7,\"ForceDeleteWithoutRecovery\":true", "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.")]
    public async Task A_window_that_is_none_is_refused(string asked, string words)
    {
        await secrets.CallAsync("CreateSecret", Secret);
        var error = await secrets.RefusedAsync("DeleteSecret", $$"""{"SecretId":"app/token",{{asked}}}""");

        Assert.Equal(("InvalidParameterException", words), (error.Code, error.Message));
    }

    [Fact]
    [Behaviour("SecretsManager", "deletion")]
    public async Task Force_deletes_what_is_not_there() =>
        Assert.Equal("none", (string)(await secrets.CallAsync("DeleteSecret", """{"SecretId":"none","ForceDeleteWithoutRecovery":true}"""))["Name"]!);

    [Fact]
    [Behaviour("SecretsManager", "tags on secrets")]
    public async Task Tags_come_and_go_up_to_fifty()
    {
        await secrets.CallAsync("CreateSecret", Secret);
        await secrets.CallAsync("TagResource", """{"SecretId":"app/token","Tags":[{"Key":"a","Value":"1"}]}""");
        await secrets.CallAsync("UntagResource", """{"SecretId":"app/token","TagKeys":["team"]}""");
        var fifty = new JsonArray([.. Enumerable.Range(0, 50).Select(n => (JsonNode)new JsonObject { ["Key"] = $"k{n}", ["Value"] = "v" })]);

        Assert.Equal("""[{"Key":"a","Value":"1"}]""", (await secrets.CallAsync("DescribeSecret", Id))["Tags"]!.ToJsonString());
        Assert.Equal("InvalidParameterException", (await secrets.RefusedAsync("TagResource", $$"""{"SecretId":"app/token","Tags":{{fifty.ToJsonString()}}}""")).Code);
    }
}
