using System.Text;
using Pipeline.Sandbox.Services.S3.Wire;

namespace Pipeline.Sandbox.Tests.S3;

public sealed class ChecksumTests : S3Test
{
    [Theory]
    [InlineData("crc32", "CBF43926")]
    [InlineData("crc32c", "E3069283")]
    [InlineData("crc64nvme", "AE8B14860A799888")]
    [InlineData("sha1", "F7C3BC1D808E04732ADF679965CCC34CA7AE3441")]
    public void Checksums_give_the_published_value_of_the_nine_digits(string algorithm, string expected)
    {
        var sum = Checksum.Start(algorithm);
        sum.Append("1234"u8);
        sum.Append("56789"u8);
        Assert.Equal(expected, Convert.ToHexString(sum.Finish()));
    }

    [Theory]
    [InlineData("Content-MD5", "XrY7u+Ae7tCTyyK7j1rNww==", "")]
    [InlineData("Content-MD5", "XrY7u+Ae7tCTyyK7j1rNwA==", "400 BadDigest")]
    [InlineData("Content-MD5", "nonsense", "400 InvalidDigest")]
    [InlineData("x-amz-checksum-crc32", "DUoRhQ==", "")]
    [InlineData("x-amz-checksum-crc32", "AAAAAA==", "400 BadDigest")]
    [InlineData("x-amz-content-sha256", "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9", "")]
    [InlineData("x-amz-content-sha256", "0000000000000000000000000000000000000000000000000000000000000000", "400 XAmzContentSHA256Mismatch")]
    [Behaviour("S3", "bodies")]
    public async Task A_body_is_held_to_the_digest_it_comes_with(string header, string value, string error)
    {
        var reply = await PutAsync("/bucket-one/key", "hello world", (header, value));
        Assert.Equal(error, reply.Status == 200 ? "" : reply.Error);
        Assert.Equal(error.Length == 0 ? 200 : 404, (await HeadAsync("/bucket-one/key")).Status);
    }

    [Fact]
    [Behaviour("S3", "bodies")]
    public async Task A_chunked_body_with_a_trailing_checksum_is_unwrapped()
    {
        var reply = await ChunkedAsync("5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n");
        Assert.Equal("DUoRhQ==", reply.Ok().Header("x-amz-checksum-crc32"));
        var got = (await GetAsync("/bucket-one/key", ("x-amz-checksum-mode", "ENABLED"))).Ok();
        Assert.Equal(("hello world", "gzip", "DUoRhQ=="), (got.Text, got.Header("Content-Encoding"), got.Header("x-amz-checksum-crc32")));
    }

    [Theory]
    [InlineData("5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", "400 BadDigest")]
    [InlineData("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "400 MalformedTrailerError")]
    [InlineData("5\r\nhello\r\n6\r\n wor", "400 IncompleteBody")]
    [InlineData("zz\r\nhello\r\n", "400 IncompleteBody")]
    [InlineData("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "400 IncompleteBody")]
    [InlineData("5\r\nhello", "400 IncompleteBody")]
    [InlineData("FFFFFFFFFFFFFFFF\r\nhello", "400 IncompleteBody")]
    [InlineData("", "400 IncompleteBody")]
    [Behaviour("S3", "bodies")]
    public async Task A_chunked_body_that_is_torn_or_wrong_is_refused(string body, string error)
    {
        Assert.Equal(error, (await ChunkedAsync(body)).Error);
        Assert.Equal(404, (await HeadAsync("/bucket-one/key")).Status);
    }

    [Fact]
    public async Task Chunking_is_no_encoding_of_the_object()
    {
        (await PutAsync("/bucket-one/key", "1\r\nx\r\n0\r\n\r\n", ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"), ("Content-Encoding", "aws-chunked"))).Ok();
        Assert.Null((await HeadAsync("/bucket-one/key")).Header("Content-Encoding"));
    }

    [Fact]
    [Behaviour("S3", "bodies")]
    public async Task Signed_chunks_are_unwrapped_too()
    {
        var signature = new string('0', 64);
        var body = $"b;chunk-signature={signature}\r\nhello world\r\n0;chunk-signature={signature}\r\n\r\n";
        (await PutAsync("/bucket-one/key", body, ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"), ("x-amz-decoded-content-length", "11"))).Ok();
        Assert.Equal("hello world", (await GetAsync("/bucket-one/key")).Text);
    }

    [Fact]
    public async Task Chunks_may_be_cut_anywhere_on_the_way()
    {
        var content = new string('x', 100_000);
        var wire = Encoding.ASCII.GetBytes($"{content.Length:x}\r\n{content}\r\n0\r\na:b\r\n\r\n");
        foreach (var piece in (int[])[1, 2, 3, 1000, 65_536])
        {
            var stream = new AwsChunkedStream(new Dribble(wire, piece));
            Assert.Equal(content, await new StreamReader(stream).ReadToEndAsync());
            Assert.Equal("b", stream.Trailers["A"]);
        }
    }

    private Task<Serving.Reply> ChunkedAsync(string body) => PutAsync("/bucket-one/key", body,
        ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"), ("x-amz-trailer", "x-amz-checksum-crc32"), ("x-amz-decoded-content-length", "11"), ("Content-Encoding", "gzip,aws-chunked"));

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Dribble(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> destination, CancellationToken cancellationToken = default) =>
            base.ReadAsync(destination[..Math.Min(piece, destination.Length)], cancellationToken);
    }
}
