using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Ssm;

[Behaviour("Ssm", "`SecureString`")]
public sealed class AtRestTests : IDisposable
{
    private const string Value = "a-value-that-nobody-may-read";
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task No_file_has_the_value_and_the_next_run_reads_every_version()
    {
        await using (var sandbox = await PutAsync(Value + 1))
            (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "s", ["Value"] = Value + 2, ["Overwrite"] = true })).Ok();
        var files = Directory.GetFiles(directory.Path, "*", SearchOption.AllDirectories).Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file))).ToList();
        await using var next = await StartAsync();

        Assert.Contains(files, text => text.Contains("ssm/parameters", StringComparison.Ordinal));
        Assert.All(files, text => Assert.DoesNotContain(Value, text, StringComparison.Ordinal));
        Assert.Equal([Value + 1, Value + 2], (await next.JsonAsync("AmazonSSM.GetParameterHistory", Asked())).Ok().Json["Parameters"]!.AsArray().Select(version => (string)version!["Value"]!));
        Assert.Equal(Value + 2, (string)(await next.JsonAsync("AmazonSSM.GetParameter", Asked())).Ok().Json["Parameter"]!["Value"]!);
    }

    [Fact]
    public async Task Without_its_key_a_value_is_lost()
    {
        await using (await PutAsync(Value))
        {
        }
        File.Delete(Path.Combine(directory.Path, "seal.key"));
        await using var next = await StartAsync();

        Assert.Equal("400 InvalidKeyId", (await next.JsonAsync("AmazonSSM.GetParameter", Asked())).Error);
        Assert.Equal(200, (await next.JsonAsync("AmazonSSM.DescribeParameters", [])).Status);
    }

    [Fact]
    public async Task What_an_earlier_sandbox_kept_in_clear_is_read_and_its_next_version_is_sealed()
    {
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "journal.jsonl"), """
            {"t":"ssm/parameters","k":"111122223333/us-east-1/s","v":{"Name":"s","KeyId":"alias/aws/ssm","DataType":"text","Versions":[{"Number":1,"Type":"SecureString","Value":"in clear","Tier":"Standard","Modified":"2024-01-01T00:00:00+00:00","By":"somebody","Labels":[]}],"Tags":[]}}

            """);
        await using var sandbox = await StartAsync();
        Assert.Equal("in clear", (string)(await sandbox.JsonAsync("AmazonSSM.GetParameter", Asked())).Ok().Json["Parameter"]!["Value"]!);
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "s", ["Value"] = Value, ["Overwrite"] = true })).Ok();

        Assert.Equal(Value, (string)(await sandbox.JsonAsync("AmazonSSM.GetParameter", Asked())).Ok().Json["Parameter"]!["Value"]!);
        await using var journal = new FileStream(Path.Combine(directory.Path, "journal.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(journal);
        Assert.DoesNotContain(Value, await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static JsonObject Asked() => new() { ["Name"] = "s", ["WithDecryption"] = true };

    private Task<TestSandbox> StartAsync() => TestSandbox.StartAsync(new() { StateDirectory = directory.Path });

    private async Task<TestSandbox> PutAsync(string value)
    {
        var sandbox = await StartAsync();
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "s", ["Value"] = value, ["Type"] = "SecureString" })).Ok();
        return sandbox;
    }
}
