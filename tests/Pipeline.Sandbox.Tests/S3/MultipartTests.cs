using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Tests.S3;

public sealed class MultipartTests : S3Test
{
    private static readonly byte[] Large = RandomNumberGenerator.GetBytes(5 * 1024 * 1024);

    [Fact]
    [Behaviour("S3", "parts")]
    public async Task Parts_become_one_object_with_a_composed_tag()
    {
        var id = await BeginAsync();
        var second = await PartAsync(id, 2, "end"u8.ToArray());
        var first = await PartAsync(id, 1, Large);
        var done = (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((1, first), (2, second)))).Ok();
        var tag = Convert.ToHexStringLower(MD5.HashData([.. MD5.HashData(Large), .. MD5.HashData("end"u8)]));
        Assert.Equal(($"\"{tag}-2\"", "key"), (done.Element("ETag"), done.Element("Key")));
        var whole = (await GetAsync("/bucket-one/key")).Ok().Bytes;
        Assert.Equal([.. Large, .. "end"u8.ToArray()], whole);
        Assert.Equal("text/x", (await HeadAsync("/bucket-one/key")).Header("Content-Type"));
        Assert.Equal("404 NoSuchUpload", (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((1, first)))).Error);
    }

    [Fact]
    [Behaviour("S3", "parts")]
    public async Task Parts_are_chosen_in_order_by_tag_and_of_a_size()
    {
        var id = await BeginAsync();
        var (small, last) = (await PartAsync(id, 1, [1]), await PartAsync(id, 2, [2]));
        Assert.Equal("400 InvalidPartOrder", (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((2, last), (1, small)))).Error);
        Assert.Equal("400 InvalidPart", (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((1, last)))).Error);
        Assert.Equal("400 InvalidPart", (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((3, last)))).Error);
        Assert.Equal("400 EntityTooSmall", (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((1, small), (2, last)))).Error);
        Assert.Equal(["1", "2"], (await GetAsync($"/bucket-one/key?uploadId={id}")).Ok().Elements("PartNumber"));
        var page = (await GetAsync($"/bucket-one/key?uploadId={id}&max-parts=1")).Ok();
        Assert.Equal(("1", "true", "1"), (page.Element("PartNumber"), page.Element("IsTruncated"), page.Element("NextPartNumberMarker")));
        Assert.Equal(["2"], (await GetAsync($"/bucket-one/key?uploadId={id}&max-parts=1&part-number-marker=1")).Ok().Elements("PartNumber"));
    }

    [Fact]
    public async Task A_part_may_be_a_range_of_another_object()
    {
        (await PutAsync("/bucket-one/from", "0123456789")).Ok();
        var id = await BeginAsync();
        var part = (await PutAsync($"/bucket-one/key?partNumber=1&uploadId={id}", "", ("x-amz-copy-source", "bucket-one/from"), ("x-amz-copy-source-range", "bytes=2-4"))).Ok();
        (await PostAsync($"/bucket-one/key?uploadId={id}", Complete((1, part.Element("ETag")!)))).Ok();
        Assert.Equal("234", (await GetAsync("/bucket-one/key")).Ok().Text);
    }

    [Fact]
    public async Task An_upload_that_is_given_up_is_gone_with_its_parts()
    {
        var id = await BeginAsync();
        await PartAsync(id, 1, [1]);
        Assert.Equal([id], (await GetAsync("/bucket-one?uploads")).Ok().Elements("UploadId"));
        Assert.Equal(204, (await DeleteAsync($"/bucket-one/key?uploadId={id}")).Status);
        Assert.Empty((await GetAsync("/bucket-one?uploads")).Ok().Elements("UploadId"));
        Assert.Equal("404 NoSuchUpload", (await GetAsync($"/bucket-one/key?uploadId={id}")).Error);
    }

    private async Task<string> BeginAsync()
    {
        var reply = await Sandbox.S3Async(HttpMethod.Post, "/bucket-one/key?uploads", "", headers: [("Content-Type", "text/x")]);
        return reply.Ok().Element("UploadId")!;
    }

    private async Task<string> PartAsync(string id, int number, byte[] content) =>
        (await Sandbox.S3Async(HttpMethod.Put, $"/bucket-one/key?partNumber={number}&uploadId={id}", content)).Ok().Header("ETag")!;

    private static string Complete(params (int Number, string ETag)[] parts)
    {
        var body = new StringBuilder("<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
        foreach (var (number, tag) in parts)
            body.Append($"<Part><PartNumber>{number}</PartNumber><ETag>{tag}</ETag></Part>");
        return body.Append("</CompleteMultipartUpload>").ToString();
    }
}
