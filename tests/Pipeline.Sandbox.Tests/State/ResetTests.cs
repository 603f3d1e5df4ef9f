using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.State;

public sealed class ResetTests : IDisposable
{
    private readonly TemporaryDirectory home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    [Behaviour("", "`--sandbox-reset`")]
    public async Task It_starts_anew()
    {
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = home.Path, Reset = true }))
        {
            (await sandbox.S3Async(HttpMethod.Put, "/bucket-old")).Ok();
            (await sandbox.S3Async(HttpMethod.Put, "/bucket-old/key", "content")).Ok();
        }
        await using var anew = await TestSandbox.StartAsync(new() { StateDirectory = home.Path, Reset = true });
        Assert.Equal("404 NoSuchBucket", (await anew.S3Async(HttpMethod.Get, "/bucket-old/key")).Error);
        Assert.False(Directory.Exists(Path.Combine(home.Path, "blobs")));
    }

    [Fact]
    [Behaviour("", "`--sandbox-reset`")]
    public async Task A_folder_that_is_no_sandboxs_is_left_alone()
    {
        File.WriteAllText(Path.Combine(home.Path, "thesis.txt"), "years of work");
        await Assert.ThrowsAsync<StateForeign>(() => SandboxHost.StartAsync(new() { StateDirectory = home.Path, Reset = true }));
        Assert.Equal(["thesis.txt"], Directory.GetFileSystemEntries(home.Path).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    [Behaviour("", "`--sandbox-reset`")]
    public async Task A_state_that_another_run_works_with_is_left_alone()
    {
        await using var first = await TestSandbox.StartAsync(new() { StateDirectory = home.Path });
        (await first.S3Async(HttpMethod.Put, "/bucket-used")).Ok();
        await Assert.ThrowsAsync<StateInUse>(() => SandboxHost.StartAsync(new() { StateDirectory = home.Path, Reset = true, LockPatience = TimeSpan.Zero }));
        Assert.True(new FileInfo(Path.Combine(home.Path, "journal.jsonl")).Length > 0);
    }
}
