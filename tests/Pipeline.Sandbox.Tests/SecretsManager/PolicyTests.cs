using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SecretsManager;

[Behaviour("SecretsManager", "resource policies")]
public sealed class PolicyTests
{
    private const string Id = """{"SecretId":"s"}""";
    private readonly ServiceCaller secrets = new("secretsmanager");

    [Fact]
    public async Task A_policy_is_kept_until_it_is_deleted()
    {
        await secrets.CallAsync("CreateSecret", """{"Name":"s"}""");
        await secrets.CallAsync("PutResourcePolicy", Put("arn:aws:iam::444455556666:root", block: true));
        var kept = (string)(await secrets.CallAsync("GetResourcePolicy", Id))["ResourcePolicy"]!;
        await secrets.CallAsync("DeleteResourcePolicy", Id);

        Assert.Contains("444455556666", kept, StringComparison.Ordinal);
        Assert.Null((await secrets.CallAsync("GetResourcePolicy", Id))["ResourcePolicy"]);
    }

    [Fact]
    public async Task A_policy_for_everybody_is_refused_if_asked()
    {
        await secrets.CallAsync("CreateSecret", """{"Name":"s"}""");
        var refused = await secrets.RefusedAsync("PutResourcePolicy", Put("*", block: true));
        await secrets.CallAsync("PutResourcePolicy", Put("*", block: false));

        Assert.Equal("PublicPolicyException", refused.Code);
    }

    [Fact]
    public async Task What_is_no_policy_is_told()
    {
        await secrets.CallAsync("CreateSecret", """{"Name":"s"}""");
        var judged = await secrets.CallAsync("ValidateResourcePolicy", """{"ResourcePolicy":"{}"}""");

        Assert.Equal("MalformedPolicyDocumentException", (await secrets.RefusedAsync("PutResourcePolicy", """{"SecretId":"s","ResourcePolicy":"{}"}""")).Code);
        Assert.False((bool)judged["PolicyValidationPassed"]!);
        Assert.NotEmpty(judged["ValidationErrors"]!.AsArray());
    }

    private static string Put(string principal, bool block) => new JsonObject
    {
        ["SecretId"] = "s",
        ["BlockPublicPolicy"] = block,
        ["ResourcePolicy"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{principal}}"},"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}""",
    }.ToJsonString();
}
