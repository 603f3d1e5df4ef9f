using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SecretsManager;

public sealed class ValueTests
{
    private readonly ServiceCaller secrets = new("secretsmanager");

    [Fact]
    [Behaviour("SecretsManager", "a new value")]
    public async Task A_new_value_is_current_and_the_former_one_previous()
    {
        var (first, second) = (await CreateAsync("one"), await PutAsync("two"));
        var third = await PutAsync("three");
        var described = await secrets.CallAsync("DescribeSecret", """{"SecretId":"s"}""");
        var labelled = await secrets.CallAsync("ListSecretVersionIds", """{"SecretId":"s"}""");
        var all = await secrets.CallAsync("ListSecretVersionIds", """{"SecretId":"s","IncludeDeprecated":true}""");

        Assert.Equal(("three", "two"), (await ReadAsync(""), await ReadAsync(""","VersionStage":"AWSPREVIOUS" """)));
        Assert.Equal("one", await ReadAsync($""","VersionId":"{first}" """));
        Assert.Equal(["AWSCURRENT"], described["VersionIdsToStages"]![third]!.AsArray().Select(stage => (string)stage!));
        Assert.Equal(["AWSPREVIOUS"], described["VersionIdsToStages"]![second]!.AsArray().Select(stage => (string)stage!));
        Assert.Equal((2, 3), (labelled["Versions"]!.AsArray().Count, all["Versions"]!.AsArray().Count));
    }

    [Fact]
    [Behaviour("SecretsManager", "a new value")]
    public async Task A_label_moves_only_from_where_it_is()
    {
        var (first, second) = (await CreateAsync("one"), await PutAsync("two"));
        var blind = await MoveRefusedAsync("AWSCURRENT", null, first);
        var off = await MoveRefusedAsync("AWSCURRENT", second, null);
        await MoveAsync("AWSCURRENT", second, first);
        await MoveAsync("MINE", null, second);
        await MoveAsync("MINE", second, null);

        Assert.Equal($"The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version {second}, so you must explicitly reference that version in RemoveFromVersionId.", blind);
        Assert.Contains("can't be completely removed", off, StringComparison.Ordinal);
        Assert.Equal(("one", "two"), (await ReadAsync(""), await ReadAsync(""","VersionStage":"AWSPREVIOUS" """)));
        Assert.Equal("ResourceNotFoundException", (await secrets.RefusedAsync("GetSecretValue", """{"SecretId":"s","VersionStage":"MINE"}""")).Code);
    }

    [Fact]
    [Behaviour("SecretsManager", "a new value")]
    public async Task A_hundred_versions_are_kept_and_never_those_with_labels()
    {
        var first = await CreateAsync("0");
        await MoveAsync("KEEP", null, first);
        for (var n = 1; n <= 120; n++)
            await PutAsync($"{n}");
        var kept = new List<string>();
        for (var token = ""; ;)
        {
            var page = await secrets.CallAsync("ListSecretVersionIds", $$"""{"SecretId":"s","IncludeDeprecated":true,"MaxResults":60{{token}}}""");
            kept.AddRange(page["Versions"]!.AsArray().Select(version => (string)version!["VersionId"]!));
            if (page["NextToken"] is not { } next)
                break;
            token = $""","NextToken":"{next}" """;
        }

        Assert.Equal(100, kept.Count);
        Assert.Equal(first, kept[0]);
        Assert.Equal("0", await ReadAsync(""","VersionStage":"KEEP" """));
    }

    [Fact]
    [Behaviour("SecretsManager", "values")]
    public async Task Bytes_come_back_as_bytes_and_an_update_is_a_new_value()
    {
        await CreateAsync("text");
        await secrets.CallAsync("UpdateSecret", """{"SecretId":"s","SecretBinary":"AAEC","Description":"new"}""");
        var read = await secrets.CallAsync("GetSecretValue", """{"SecretId":"s"}""");

        Assert.Equal("AAEC", (string)read["SecretBinary"]!);
        Assert.Null(read["SecretString"]);
        Assert.Equal("new", (string)(await secrets.CallAsync("DescribeSecret", """{"SecretId":"s"}"""))["Description"]!);
    }

    [Fact]
    [Behaviour("SecretsManager", "values")]
    public async Task A_version_and_a_stage_must_belong_together()
    {
        var first = await CreateAsync("one");
        await PutAsync("two");
        var apart = await secrets.RefusedAsync("GetSecretValue", $$"""{"SecretId":"s","VersionId":"{{first}}","VersionStage":"AWSCURRENT"}""");
        var none = await secrets.RefusedAsync("GetSecretValue", """{"SecretId":"s","VersionId":"00000000-0000-0000-0000-000000000000"}""");

        Assert.Equal(("InvalidRequestException", "You provided a VersionStage that is not associated to the provided VersionId."), (apart.Code, apart.Message));
        Assert.Equal("Secrets Manager can't find the specified secret value for VersionId: 00000000-0000-0000-0000-000000000000", none.Message);
    }

    [Fact]
    [Behaviour("SecretsManager", "values")]
    public async Task A_secret_without_a_value_has_none_to_read()
    {
        await secrets.CallAsync("CreateSecret", """{"Name":"s"}""");
        var error = await secrets.RefusedAsync("GetSecretValue", """{"SecretId":"s"}""");

        Assert.Equal(("ResourceNotFoundException", "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT"), (error.Code, error.Message));
    }

    [Theory]
    [Behaviour("SecretsManager", "values")]
    [InlineData(65536, 'a', null)]
    [InlineData(65537, 'a', "ValidationException")]
    [InlineData(40000, 'é', "InvalidParameterException")]
    public async Task A_value_is_at_most_so_many_bytes_long(int length, char letter, string? code)
    {
        var request = new JsonObject { ["Name"] = "s", ["SecretString"] = new string(letter, length) }.ToJsonString();
        if (code is null)
            await secrets.CallAsync("CreateSecret", request);
        else
            Assert.Equal(code, (await secrets.RefusedAsync("CreateSecret", request)).Code);
    }

    [Fact]
    [Behaviour("SecretsManager", "values")]
    public async Task Two_values_at_once_and_none_are_refused()
    {
        await secrets.CallAsync("CreateSecret", """{"Name":"s"}""");

        Assert.Equal("InvalidParameterException", (await secrets.RefusedAsync("PutSecretValue", """{"SecretId":"s","SecretString":"a","SecretBinary":"AAEC"}""")).Code);
        Assert.Equal("You must provide either SecretString or SecretBinary.", (await secrets.RefusedAsync("PutSecretValue", """{"SecretId":"s"}""")).Message);
    }

    private async Task<string> CreateAsync(string value) =>
        (string)(await secrets.CallAsync("CreateSecret", $$"""{"Name":"s","SecretString":"{{value}}"}"""))["VersionId"]!;

    private async Task<string> PutAsync(string value) =>
        (string)(await secrets.CallAsync("PutSecretValue", $$"""{"SecretId":"s","SecretString":"{{value}}"}"""))["VersionId"]!;

    private async Task<string> ReadAsync(string selector) =>
        (string)(await secrets.CallAsync("GetSecretValue", $$"""{"SecretId":"s"{{selector}}}"""))["SecretString"]!;

    private Task MoveAsync(string stage, string? from, string? to) => secrets.CallAsync("UpdateSecretVersionStage", Move(stage, from, to));

    private async Task<string> MoveRefusedAsync(string stage, string? from, string? to) => (await secrets.RefusedAsync("UpdateSecretVersionStage", Move(stage, from, to))).Message;

    private static string Move(string stage, string? from, string? to)
    {
        var input = new JsonObject { ["SecretId"] = "s", ["VersionStage"] = stage };
        if (from is not null)
            input["RemoveFromVersionId"] = from;
        if (to is not null)
            input["MoveToVersionId"] = to;
        return input.ToJsonString();
    }
}
