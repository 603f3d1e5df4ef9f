namespace Pipeline.Sandbox.Tests.SecretsManager;

[Behaviour("SecretsManager", "passwords")]
public sealed class PasswordTests
{
    private readonly ServiceCaller secrets = new("secretsmanager");

    [Theory]
    [InlineData("{}", "^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[^a-zA-Z0-9 ]).{32}$")]
    [InlineData("""{"PasswordLength":4}""", "^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[^a-zA-Z0-9 ]).{4}$")]
    [InlineData("""{"ExcludePunctuation":true,"ExcludeUppercase":true,"ExcludeCharacters":"abcdef"}""", "^[g-z0-9]{32}$")]
    [InlineData("""{"PasswordLength":64,"ExcludePunctuation":true,"ExcludeUppercase":true,"ExcludeLowercase":true,"IncludeSpace":true}""", "^(?=.* )(?=.*[0-9])[0-9 ]{64}$")]
    public async Task A_password_is_of_the_kinds_asked_for(string asked, string form) =>
        Assert.Matches(form, (string)(await secrets.CallAsync("GetRandomPassword", asked))["RandomPassword"]!);

    [Theory]
    [InlineData("""{"PasswordLength":3}""")]
    [InlineData("""{"ExcludePunctuation":true,"ExcludeUppercase":true,"ExcludeLowercase":true,"ExcludeNumbers":true}""")]
    public async Task A_password_that_cannot_be_is_refused(string asked) =>
        Assert.Equal("InvalidParameterException", (await secrets.RefusedAsync("GetRandomPassword", asked)).Code);
}
