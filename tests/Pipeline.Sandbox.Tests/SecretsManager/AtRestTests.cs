using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.SecretsManager;

[Behaviour("SecretsManager", "at rest")]
public sealed class AtRestTests : IDisposable
{
    private const string Value = "a-value-that-nobody-may-read";
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task No_file_has_the_value_and_the_next_run_reads_it()
    {
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = directory.Path }))
            (await sandbox.JsonAsync("secretsmanager.CreateSecret", new() { ["Name"] = "s", ["SecretString"] = Value })).Ok();
        var files = Directory.GetFiles(directory.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => Encoding.UTF8.GetString(File.ReadAllBytes(file)));
        await using var next = await TestSandbox.StartAsync(new() { StateDirectory = directory.Path });

        Assert.Contains(Path.Combine(directory.Path, "seal.key"), files.Keys);
        Assert.Contains(Path.Combine(directory.Path, "journal.jsonl"), files.Keys);
        Assert.All(files.Values, text => Assert.DoesNotContain(Value, text, StringComparison.Ordinal));
        Assert.Equal(Value, (string)(await next.JsonAsync("secretsmanager.GetSecretValue", new() { ["SecretId"] = "s" })).Ok().Json["SecretString"]!);
    }

    [Fact]
    public async Task Without_its_key_a_value_is_lost()
    {
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = directory.Path }))
            (await sandbox.JsonAsync("secretsmanager.CreateSecret", new() { ["Name"] = "s", ["SecretString"] = Value })).Ok();
        File.Delete(Path.Combine(directory.Path, "seal.key"));
        await using var next = await TestSandbox.StartAsync(new() { StateDirectory = directory.Path });

        Assert.Equal("400 DecryptionFailure", (await next.JsonAsync("secretsmanager.GetSecretValue", new() { ["SecretId"] = "s" })).Error);
    }

    [Fact]
    public async Task Only_its_owner_reads_the_key()
    {
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = directory.Path }))
            (await sandbox.JsonAsync("secretsmanager.CreateSecret", new() { ["Name"] = "s", ["SecretString"] = Value })).Ok();

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(directory.Path, "seal.key")));
    }
}
