namespace Pipeline.Sandbox.Tests.S3;

public sealed class ObjectTests : S3Test
{
    [Fact]
    public async Task An_object_reads_back_with_all_that_was_said_of_it()
    {
        var put = (await PutAsync("/bucket-one/dir/key", "hello", ("Content-Type", "text/plain"), ("Cache-Control", "no-cache"), ("x-amz-meta-Owner", "me"), ("x-amz-tagging", "a=1&b=%20"))).Ok();
        Assert.Equal("\"5d41402abc4b2a76b9719d911017c592\"", put.Header("ETag"));
        var got = (await GetAsync("/bucket-one/dir/key")).Ok();
        Assert.Equal(("hello", "text/plain", "no-cache", "me", "2", "AES256"),
            (got.Text, got.Header("Content-Type"), got.Header("Cache-Control"), got.Header("x-amz-meta-owner"), got.Header("x-amz-tagging-count"), got.Header("x-amz-server-side-encryption")));
        Assert.True(DateTimeOffset.TryParseExact(got.Header("Last-Modified"), "R", null, default, out _));
        var head = (await HeadAsync("/bucket-one/dir/key")).Ok();
        Assert.Equal(("5", put.Header("ETag"), 0), (head.Header("Content-Length"), head.Header("ETag"), head.Bytes.Length));
    }

    [Theory]
    [InlineData("a%20b/%C3%BC+c")]
    [InlineData("a%2Fb")]
    [InlineData("a/../b")]
    [InlineData("//double")]
    [InlineData("%25")]
    [InlineData("a&b=c;d")]
    public async Task Keys_of_any_letters_are_kept_apart(string key)
    {
        await PutRawAsync(key, "content");
        var list = (await GetAsync("/bucket-one?list-type=2")).Ok();
        Assert.Equal([Uri.UnescapeDataString(key)], list.Elements("Key"));
    }

    [Fact]
    public async Task What_is_not_there_is_missed_by_name()
    {
        var key = await GetAsync("/bucket-one/none");
        Assert.Equal(("404 NoSuchKey", "none", "The specified key does not exist."), (key.Error, key.Element("Key"), key.Element("Message")));
        var bucket = await GetAsync("/bucket-none/none");
        Assert.Equal(("404 NoSuchBucket", "bucket-none"), (bucket.Error, bucket.Element("BucketName")));
        var head = await HeadAsync("/bucket-one/none");
        Assert.Equal((404, 0), (head.Status, head.Bytes.Length));
    }

    [Theory]
    [InlineData("bytes=0-1", 206, "01", "bytes 0-1/10")]
    [InlineData("bytes=8-", 206, "89", "bytes 8-9/10")]
    [InlineData("bytes=-3", 206, "789", "bytes 7-9/10")]
    [InlineData("bytes=5-100", 206, "56789", "bytes 5-9/10")]
    [InlineData("bytes=0-9", 200, "0123456789", null)]
    [InlineData("bytes=0-1,3-4", 200, "0123456789", null)]
    [InlineData("nonsense", 200, "0123456789", null)]
    [Behaviour("S3", "conditions")]
    public async Task A_range_is_cut_out(string range, int status, string text, string? content)
    {
        (await PutAsync("/bucket-one/key", "0123456789")).Ok();
        var got = await GetAsync("/bucket-one/key", ("Range", range));
        Assert.Equal((status, text, content), (got.Status, got.Text, got.Header("Content-Range")));
    }

    [Theory]
    [InlineData("bytes=10-")]
    [InlineData("bytes=-0")]
    [InlineData("bytes=7-3")]
    public async Task A_range_outside_is_not_satisfiable(string range)
    {
        (await PutAsync("/bucket-one/key", "0123456789")).Ok();
        Assert.Equal("416 InvalidRange", (await GetAsync("/bucket-one/key", ("Range", range))).Error);
    }

    [Fact]
    [Behaviour("S3", "conditions")]
    public async Task Writing_only_when_nothing_is_there_is_refused_when_something_is()
    {
        (await PutAsync("/bucket-one/key", "first", ("If-None-Match", "*"))).Ok();
        Assert.Equal("412 PreconditionFailed", (await PutAsync("/bucket-one/key", "second", ("If-None-Match", "*"))).Error);
        Assert.Equal("first", (await GetAsync("/bucket-one/key")).Text);
    }

    [Fact]
    [Behaviour("S3", "conditions")]
    public async Task Of_many_that_write_only_when_nothing_is_there_one_succeeds()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => PutAsync("/bucket-one/key", $"{number}", ("If-None-Match", "*"))));
        Assert.Single(replies, reply => reply.Status == 200);
        Assert.All(replies.Where(reply => reply.Status != 200), reply => Assert.Equal("412 PreconditionFailed", reply.Error));
    }

    [Fact]
    [Behaviour("S3", "conditions")]
    public async Task Reading_is_spared_when_the_reader_has_it()
    {
        var tag = (await PutAsync("/bucket-one/key", "x")).Ok().Header("ETag")!;
        var same = await GetAsync("/bucket-one/key", ("If-None-Match", tag));
        Assert.Equal((304, 0), (same.Status, same.Bytes.Length));
        Assert.Equal("412 PreconditionFailed", (await GetAsync("/bucket-one/key", ("If-Match", "\"other\""))).Error);
        Assert.Equal(304, (await GetAsync("/bucket-one/key", ("If-Modified-Since", DateTimeOffset.UtcNow.AddMinutes(1).ToString("R")))).Status);
    }

    [Fact]
    public async Task A_copy_carries_what_the_original_had_or_what_it_is_given()
    {
        (await PutAsync("/bucket-one/from", "x", ("x-amz-meta-a", "1"), ("x-amz-tagging", "t=1"))).Ok();
        (await PutAsync("/bucket-one/copy", "", ("x-amz-copy-source", "/bucket-one/from"))).Ok();
        Assert.Equal(("1", "1"), ((await HeadAsync("/bucket-one/copy")).Header("x-amz-meta-a"), (await HeadAsync("/bucket-one/copy")).Header("x-amz-tagging-count")));
        (await PutAsync("/bucket-one/copy", "", ("x-amz-copy-source", "bucket-one/from"), ("x-amz-metadata-directive", "REPLACE"), ("x-amz-meta-b", "2"))).Ok();
        Assert.Equal((null, "2"), ((await HeadAsync("/bucket-one/copy")).Header("x-amz-meta-a"), (await HeadAsync("/bucket-one/copy")).Header("x-amz-meta-b")));
        Assert.Equal("400 InvalidRequest", (await PutAsync("/bucket-one/from", "", ("x-amz-copy-source", "bucket-one/from"))).Error);
    }

    [Fact]
    public async Task Tags_of_an_object_are_set_read_and_removed()
    {
        (await PutAsync("/bucket-one/key", "x")).Ok();
        (await PutAsync("/bucket-one/key?tagging", "<Tagging><TagSet><Tag><Key>sagemaker:studio-visibility</Key><Value>true</Value></Tag></TagSet></Tagging>")).Ok();
        Assert.Equal("sagemaker:studio-visibility", (await GetAsync("/bucket-one/key?tagging")).Ok().Element("Key"));
        (await DeleteAsync("/bucket-one/key?tagging")).Ok();
        Assert.Empty((await GetAsync("/bucket-one/key?tagging")).Ok().Elements("Key"));
    }

    // HttpClient cleans addresses up; S3 keys are not addresses.
    private async Task PutRawAsync(string key, string content)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync("127.0.0.1", Sandbox.Host.Endpoint.Port);
        await using var stream = socket.GetStream();
        var head = $"PUT /bucket-one/{key} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {Serving.TestSandbox.Signature("s3")}\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n{content}";
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(head));
        Assert.StartsWith("HTTP/1.1 200", await new StreamReader(stream).ReadToEndAsync(), StringComparison.Ordinal);
    }
}
