using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.S3;

public sealed class BucketTests : S3Test
{
    [Theory]
    [InlineData("ab")]
    [InlineData("Bucket-Two")]
    [InlineData("bucket_two")]
    [InlineData("-bucket")]
    [InlineData("bucket-")]
    [InlineData("bucket..two")]
    [InlineData("192.168.5.4")]
    [InlineData("xn--bucket")]
    [InlineData("bucket-s3alias")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    [Behaviour("S3", "a bucket's name")]
    public async Task A_name_against_the_rules_is_invalid(string name) => Assert.Equal("400 InvalidBucketName", (await PutAsync("/" + name)).Error);

    [Fact]
    [Behaviour("S3", "a bucket's name")]
    public async Task A_name_is_taken_for_all_accounts()
    {
        Assert.Equal("409 BucketAlreadyExists", (await Sandbox.S3Async(HttpMethod.Put, "/bucket-one", (byte[]?)null, TestSandbox.OtherAccount)).Error);
        Assert.Equal(200, (await PutAsync("/bucket-one")).Status);
    }

    [Theory]
    [InlineData("eu-west-1", "eu-west-1", "")]
    [InlineData("us-east-1", "eu-west-1", "")]
    [InlineData("us-east-1", null, "")]
    [InlineData("eu-west-1", null, "400 IllegalLocationConstraintException")]
    [InlineData("eu-west-1", "eu-central-1", "400 IllegalLocationConstraintException")]
    [InlineData("us-east-1", "us-east-1", "400 InvalidLocationConstraint")]
    [InlineData("us-east-1", "eu-west-9", "400 InvalidLocationConstraint")]
    [Behaviour("S3", "a region")]
    public async Task A_bucket_is_made_where_its_constraint_says(string region, string? constraint, string error)
    {
        var body = constraint is null ? "" : $"<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>{constraint}</LocationConstraint></CreateBucketConfiguration>";
        var reply = await Sandbox.S3Async(HttpMethod.Put, "/bucket-there", body, region: region);
        if (error.Length > 0)
        {
            Assert.Equal(error, reply.Error);
            return;
        }
        reply.Ok();
        var location = (await Sandbox.S3Async(HttpMethod.Get, "/bucket-there?location", (byte[]?)null, region: constraint ?? "us-east-1")).Ok();
        Assert.Equal(constraint ?? "", location.Element("LocationConstraint"));
    }

    [Fact]
    [Behaviour("S3", "a bucket's name")]
    public async Task Elsewhere_an_own_bucket_cannot_be_made_twice()
    {
        const string Body = "<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>";
        (await Sandbox.S3Async(HttpMethod.Put, "/bucket-there", Body, region: "eu-west-1")).Ok();
        Assert.Equal("409 BucketAlreadyOwnedByYou", (await Sandbox.S3Async(HttpMethod.Put, "/bucket-there", Body, region: "eu-west-1")).Error);
    }

    [Fact]
    [Behaviour("S3", "a region")]
    public async Task A_request_signed_for_another_region_is_told_the_right_one()
    {
        var reply = await Sandbox.S3Async(HttpMethod.Get, "/bucket-one", (byte[]?)null, region: "eu-west-1");
        Assert.Equal(("400 AuthorizationHeaderMalformed", "us-east-1", "us-east-1"), (reply.Error, reply.Element("Region"), reply.Header("x-amz-bucket-region")));
    }

    [Fact]
    public async Task A_bucket_in_use_cannot_be_deleted()
    {
        (await PutAsync("/bucket-one/key", "x")).Ok();
        Assert.Equal("409 BucketNotEmpty", (await DeleteAsync("/bucket-one")).Error);
        (await DeleteAsync("/bucket-one/key")).Ok();
        Assert.Equal(204, (await DeleteAsync("/bucket-one")).Status);
        Assert.Equal("404 NoSuchBucket", (await GetAsync("/bucket-one")).Error);
    }

    [Fact]
    public async Task A_delete_marker_keeps_a_bucket_from_being_deleted()
    {
        await VersioningAsync("Enabled");
        (await DeleteAsync("/bucket-one/never-there")).Ok();
        Assert.Equal("The bucket you tried to delete is not empty. You must delete all versions in the bucket.", (await DeleteAsync("/bucket-one")).Element("Message"));
    }

    [Fact]
    public async Task A_list_holds_the_accounts_own_buckets()
    {
        (await Sandbox.S3Async(HttpMethod.Put, "/bucket-other", (byte[]?)null, TestSandbox.OtherAccount)).Ok();
        var list = (await GetAsync("/")).Ok();
        Assert.Equal(["bucket-one"], list.Elements("Name"));
        Assert.Contains("<ListAllMyBucketsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_a_bucket_tells_whether_it_is_there_and_ones_own()
    {
        Assert.Equal((200, "us-east-1"), ((await HeadAsync("/bucket-one")).Status, (await HeadAsync("/bucket-one")).Header("x-amz-bucket-region")));
        Assert.Equal(404, (await HeadAsync("/bucket-none")).Status);
        Assert.Equal(403, (await Sandbox.S3Async(HttpMethod.Head, "/bucket-one", (byte[]?)null, TestSandbox.OtherAccount)).Status);
    }

    [Fact]
    [Behaviour("S3", "addressing")]
    public async Task Bucket_names_travel_in_the_host_too()
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "/a/key") { Content = new StringContent("hosted") };
        request.Headers.Host = $"bucket-one.localhost:{Sandbox.Host.Endpoint.Port}";
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("s3"));
        (await Sandbox.SendAsync(request)).Ok();
        Assert.Equal("hosted", (await GetAsync("/bucket-one/a/key")).Ok().Text);
    }
}
