using System.Security.Cryptography;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.State;

public sealed class BlobStoreTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_written_is_read_back_under_its_hash(bool onDisk)
    {
        using var home = new TemporaryDirectory();
        var blobs = new BlobStore(onDisk ? home.Path : null);
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        var blob = await blobs.WriteAsync(new MemoryStream(bytes), null, CancellationToken.None);
        Assert.Equal(new(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, Convert.ToHexStringLower(MD5.HashData(bytes))), blob);
        Assert.Equal(bytes, await blobs.ReadAsync(blob, CancellationToken.None));
    }

    [Fact]
    public async Task A_watcher_that_refuses_leaves_nothing_behind()
    {
        using var home = new TemporaryDirectory();
        var blobs = new BlobStore(home.Path);
        await Assert.ThrowsAsync<InvalidDataException>(() => blobs.WriteAsync(new MemoryStream([1, 2, 3]), piece =>
        {
            if (piece.IsEmpty)
                throw new InvalidDataException();
        }, CancellationToken.None));
        Assert.Empty(Directory.GetFiles(home.Path));
    }

    [Fact]
    public async Task The_same_bytes_are_one_file()
    {
        using var home = new TemporaryDirectory();
        var blobs = new BlobStore(home.Path);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => blobs.WriteAsync(new MemoryStream([1, 2, 3]), null, CancellationToken.None)));
        Assert.Single(Directory.GetFiles(home.Path));
    }
}
