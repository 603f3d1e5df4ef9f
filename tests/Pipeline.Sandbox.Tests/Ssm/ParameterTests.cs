using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Ssm;

public sealed class ParameterTests : IAsyncLifetime
{
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task A_parameter_reads_back_with_its_arn_and_version()
    {
        await PutAsync("/team/name", "blue");
        var parameter = (await GetAsync("/team/name")).Ok().Json["Parameter"]!;
        Assert.Equal(("blue", 1, "String", "text"), (Text(parameter, "Value"), parameter["Version"]!.GetValue<int>(), Text(parameter, "Type"), Text(parameter, "DataType")));
        Assert.Equal("arn:aws:ssm:us-east-1:111122223333:parameter/team/name", Text(parameter, "ARN"));
        Assert.Equal("blue", Text((await GetAsync("arn:aws:ssm:us-east-1:111122223333:parameter/team/name")).Ok().Json["Parameter"]!, "Value"));
    }

    [Fact]
    public async Task A_parameter_exists_once_per_account_and_region()
    {
        await PutAsync("a", "here");
        Assert.Equal("400 ParameterNotFound", (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "a" }, TestSandbox.OtherAccount)).Error);
        Assert.Equal("400 ParameterNotFound", (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "a" }, region: "eu-west-1")).Error);
    }

    [Fact]
    [Behaviour("Ssm", "writing again")]
    public async Task Overwriting_must_be_asked_for_and_counts_versions()
    {
        await PutAsync("a", "1");
        Assert.Equal("400 ParameterAlreadyExists", (await sandbox.JsonAsync("AmazonSSM.PutParameter", New("a", "2"))).Error);
        Assert.Equal(2, (await sandbox.JsonAsync("AmazonSSM.PutParameter", New("a", "2", overwrite: true))).Ok().Json["Version"]!.GetValue<int>());
        Assert.Equal("1", Text((await GetAsync("a:1")).Ok().Json["Parameter"]!, "Value"));
        Assert.Equal("400 ParameterVersionNotFound", (await GetAsync("a:7")).Error);
    }

    [Theory]
    [InlineData(4096, "Standard", "Standard")]
    [InlineData(4097, "Standard", null)]
    [InlineData(4097, "Advanced", "Advanced")]
    [InlineData(4097, "Intelligent-Tiering", "Advanced")]
    [InlineData(8192, "Advanced", "Advanced")]
    [InlineData(8193, "Advanced", null)]
    [Behaviour("Ssm", "values")]
    public async Task A_value_fits_its_tier_or_is_refused(int length, string tier, string? given)
    {
        var body = New("a", new string('x', length));
        body["Tier"] = tier;
        var reply = await sandbox.JsonAsync("AmazonSSM.PutParameter", body);
        Assert.Equal(given ?? "400 ValidationException", given is null ? reply.Error : Text(reply.Ok().Json, "Tier"));
    }

    [Theory]
    [InlineData("aws-thing", "400 ValidationException")]
    [InlineData("/aws/thing", "400 AccessDeniedException")]
    [InlineData("ssmthing", "400 ValidationException")]
    [InlineData("a b", "400 ValidationException")]
    [InlineData("a/b", "400 ValidationException")]
    [InlineData("/a/", "400 ValidationException")]
    [InlineData("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16", "400 HierarchyLevelLimitExceededException")]
    [Behaviour("Ssm", "names")]
    public async Task A_name_against_the_rules_is_refused(string name, string error) =>
        Assert.Equal(error, (await sandbox.JsonAsync("AmazonSSM.PutParameter", New(name, "x"))).Error);

    [Fact]
    [Behaviour("Ssm", "values")]
    public async Task A_value_against_its_allowed_pattern_is_refused()
    {
        var body = New("a", "abc");
        body["AllowedPattern"] = "^\\d+$";
        Assert.Equal("400 ParameterPatternMismatchException", (await sandbox.JsonAsync("AmazonSSM.PutParameter", body)).Error);
    }

    [Fact]
    [Behaviour("Ssm", "`SecureString`")]
    public async Task A_secure_string_is_sealed_unless_decryption_is_asked_for()
    {
        var body = New("secret", "open sesame");
        body["Type"] = "SecureString";
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", body)).Ok();
        Assert.DoesNotContain("sesame", (await GetAsync("secret")).Ok().Text, StringComparison.Ordinal);
        var open = await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "secret", ["WithDecryption"] = true });
        Assert.Equal("open sesame", Text(open.Json["Parameter"]!, "Value"));
    }

    [Fact]
    public async Task Several_at_once_tell_which_do_not_exist()
    {
        await PutAsync("a", "1");
        var got = (await sandbox.JsonAsync("AmazonSSM.GetParameters", new() { ["Names"] = new JsonArray("a", "b") })).Ok().Json;
        Assert.Equal(["a"], got["Parameters"]!.AsArray().Select(parameter => Text(parameter!, "Name")));
        Assert.Equal("""["b"]""", got["InvalidParameters"]!.ToJsonString());
        var deleted = (await sandbox.JsonAsync("AmazonSSM.DeleteParameters", new() { ["Names"] = new JsonArray("a", "b") })).Ok().Json;
        Assert.Equal("""{"DeletedParameters":["a"],"InvalidParameters":["b"]}""", deleted.ToJsonString());
        Assert.Equal("400 ParameterNotFound", (await sandbox.JsonAsync("AmazonSSM.DeleteParameter", new() { ["Name"] = "a" })).Error);
    }

    private async Task PutAsync(string name, string value) => (await sandbox.JsonAsync("AmazonSSM.PutParameter", New(name, value))).Ok();

    private Task<Reply> GetAsync(string name) => sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = name });

    private static JsonObject New(string name, string value, bool overwrite = false) => new() { ["Name"] = name, ["Value"] = value, ["Type"] = "String", ["Overwrite"] = overwrite };

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
