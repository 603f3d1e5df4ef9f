using System.Text.Json.Nodes;
using static Pipeline.Sandbox.Tests.CodeBuild.Builder;

namespace Pipeline.Sandbox.Tests.CodeBuild;

[Behaviour("CodeBuild", "variables kept elsewhere")]
public sealed class StoredVariableTests
{
    private const string Hidden = "not-to-be-shown";
    private readonly Neighbourhood here = new();

    [Theory]
    [InlineData("PARAMETER_STORE", "/here")]
    [InlineData("SECRETS_MANAGER", "kept")]
    [InlineData("SECRETS_MANAGER", "kept:key")]
    [InlineData("SECRETS_MANAGER", "kept:key:AWSCURRENT")]
    public async Task A_variable_that_is_kept_elsewhere_is_fetched_and_never_shown(string type, string value)
    {
        await KeepAsync();
        await ProjectAsync(here, "version: 0.2\nenv:\n  exported-variables: [V]\nphases: {}\n");
        var build = await EndAsync(here, await StartAsync(here, Override(type, value)));

        Assert.Equal("SUCCEEDED", (string)build["buildStatus"]!);
        Assert.Equal("***", (string)build["exportedEnvironmentVariables"]![0]!["value"]!);
        Assert.DoesNotContain(Hidden, build.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await here.LinesAsync("/aws/codebuild/pp"), line => line.Contains(Hidden, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PARAMETER_STORE", "/none", "Decrypted Variables Error", "parameter does not exist: /none")]
    [InlineData("SECRETS_MANAGER", "none", "Secrets Manager Error", "ResourceNotFoundException: Secrets Manager can't find the specified secret.")]
    [InlineData("SECRETS_MANAGER", "kept:other", "Secrets Manager Error", "the secret has no key other")]
    public async Task One_that_is_not_there_fails_the_build(string type, string value, string code, string message)
    {
        await KeepAsync();
        await ProjectAsync(here, "version: 0.2\nphases: {}\n");
        var build = await EndAsync(here, await StartAsync(here, Override(type, value)));

        Assert.Equal("FAILED", (string)build["buildStatus"]!);
        Assert.Equal((code, message), Context(build, "DOWNLOAD_SOURCE"));
    }

    [Theory]
    [InlineData("parameter-store", "/none", "Decrypted Variables Error")]
    [InlineData("secrets-manager", "none:key", "Secrets Manager Error")]
    public async Task A_buildspec_may_name_them_too(string section, string value, string code)
    {
        await ProjectAsync(here, $"version: 0.2\nenv:\n  variables:\n    PLAIN: a\n  {section}:\n    V: {value}\nphases: {{}}\n");

        Assert.Equal(code, Context(await EndAsync(here, await StartAsync(here)), "DOWNLOAD_SOURCE").Code);
    }

    [Fact]
    [Behaviour("CodeBuild", "a build")]
    public async Task A_plain_variable_of_the_buildspec_is_exported_unless_the_build_has_its_own()
    {
        await ProjectAsync(here, "version: 0.2\nenv:\n  variables:\n    V: theirs\n    W: theirs\n  exported-variables: [V, W]\nphases: {}\n");
        var build = await EndAsync(here, await StartAsync(here, Override("PLAINTEXT", "own")));

        Assert.Equal(["own", "theirs"], build["exportedEnvironmentVariables"]!.AsArray().Select(variable => (string)variable!["value"]!));
    }

    private async Task KeepAsync()
    {
        await here.CallAsync("ssm", "PutParameter", $$"""{"Name":"/here","Type":"SecureString","Value":"{{Hidden}}"}""");
        await here.CallAsync("secretsmanager", "CreateSecret", new JsonObject { ["Name"] = "kept", ["SecretString"] = $$"""{"key":"{{Hidden}}"}""", ["ClientRequestToken"] = "00000000-0000-0000-0000-000000000001" }.ToJsonString());
    }

    private static string Override(string type, string value) => $$""" "environmentVariablesOverride":[{"name":"V","type":"{{type}}","value":"{{value}}"}]""";
}
