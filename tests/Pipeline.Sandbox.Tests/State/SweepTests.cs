using System.Text;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.State;

public sealed class SweepTests : IDisposable
{
    private readonly TemporaryDirectory home = new();
    private readonly HashSet<string> mentioned = [];

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task While_requests_are_served_two_sweeps_must_agree()
    {
        var blobs = new BlobStore(home.Path, () => mentioned);
        var (kept, dropped) = (await WriteAsync(blobs, "kept"), await WriteAsync(blobs, "dropped"));
        mentioned.Add(kept.Sha256);
        blobs.Sweep();
        Assert.Equal(2, Directory.GetFiles(home.Path).Length);
        blobs.Sweep();
        Assert.Equal([kept.Sha256], Names());
        Assert.NotEqual(kept, dropped);
    }

    [Fact]
    public async Task What_is_stored_again_between_two_sweeps_stays()
    {
        var blobs = new BlobStore(home.Path, () => mentioned);
        var blob = await WriteAsync(blobs, "again");
        blobs.Sweep();
        await WriteAsync(blobs, "again");
        blobs.Sweep();
        Assert.Equal([blob.Sha256], Names());
    }

    [Fact]
    [Behaviour("", "an object is deleted or overwritten")]
    public async Task The_contents_of_deleted_objects_and_broken_uploads_are_gone_after_the_next_start()
    {
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = home.Path }))
        {
            (await sandbox.S3Async(HttpMethod.Put, "/bucket-swept")).Ok();
            foreach (var key in (string[])["kept", "deleted", "overwritten"])
                (await sandbox.S3Async(HttpMethod.Put, $"/bucket-swept/{key}", $"{key} content")).Ok();
            (await sandbox.S3Async(HttpMethod.Put, "/bucket-swept/overwritten", "new content")).Ok();
            (await sandbox.S3Async(HttpMethod.Delete, "/bucket-swept/deleted")).Ok();
        }
        File.WriteAllText(Path.Combine(home.Path, "blobs", "0123.part"), "half of an upload");
        await using var again = await TestSandbox.StartAsync(new() { StateDirectory = home.Path });
        Assert.Equal(2, Directory.GetFiles(Path.Combine(home.Path, "blobs")).Length);
        Assert.Equal("kept content", (await again.S3Async(HttpMethod.Get, "/bucket-swept/kept")).Ok().Text);
        Assert.Equal("new content", (await again.S3Async(HttpMethod.Get, "/bucket-swept/overwritten")).Ok().Text);
    }

    [Fact]
    [Behaviour("", "an object is deleted or overwritten")]
    public async Task A_sandbox_that_serves_on_sweeps_after_64_MiB()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = home.Path });
        (await sandbox.S3Async(HttpMethod.Put, "/bucket-swept")).Ok();
        var body = new byte[33 * 1024 * 1024];
        for (var round = 0; round < 6; round++)
        {
            body[0] = (byte)round;
            (await sandbox.S3Async(HttpMethod.Put, "/bucket-swept/key", body)).Ok();
        }
        Assert.InRange(Directory.GetFiles(Path.Combine(home.Path, "blobs")).Length, 1, 5);
        Assert.Equal(5, (await sandbox.S3Async(HttpMethod.Get, "/bucket-swept/key")).Ok().Bytes[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(130)]
    public void A_hash_is_found_wherever_it_stands(int offset)
    {
        var hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));
        var json = $"{new string('-', offset)}\"{hash}\",\"{hash}0\",\"{hash[1..]}\",\"{new string('f', 64)}\"";
        Assert.Equal([hash, new string('f', 64)], Mentions.Add([], Encoding.ASCII.GetBytes(json)).Order());
    }

    private string[] Names() => [.. Directory.GetFiles(home.Path).Select(path => Path.GetFileName(path))];

    private static Task<Blob> WriteAsync(BlobStore blobs, string text) =>
        blobs.WriteAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, CancellationToken.None);
}
