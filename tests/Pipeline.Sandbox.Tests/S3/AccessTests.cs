using System.Globalization;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.S3;

public sealed class AccessTests : S3Test
{
    private const string ForEverybody = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-one/public/*"}]}""";

    [Fact]
    [Behaviour("S3", "another account")]
    public async Task Another_account_needs_the_buckets_policy()
    {
        (await PutAsync("/bucket-one/key", "x")).Ok();
        Assert.Equal("403 AccessDenied", (await OtherAsync("/bucket-one/key")).Error);
        (await PutAsync("/bucket-one?policy", """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-one/*"}]}""")).Ok();
        Assert.Equal("x", (await OtherAsync("/bucket-one/key")).Ok().Text);
        Assert.Equal("403 AccessDenied", (await Sandbox.S3Async(HttpMethod.Put, "/bucket-one/key", "y", TestSandbox.OtherAccount)).Error);
    }

    [Fact]
    [Behaviour("S3", "anonymous callers")]
    public async Task A_public_policy_is_blocked_until_the_block_is_lifted()
    {
        (await PutAsync("/bucket-one/public/key", "open")).Ok();
        Assert.Equal("403 AccessDenied", (await PutAsync("/bucket-one?policy", ForEverybody)).Error);
        (await DeleteAsync("/bucket-one?publicAccessBlock")).Ok();
        (await PutAsync("/bucket-one?policy", ForEverybody)).Ok();
        Assert.Equal("true", (await GetAsync("/bucket-one?policyStatus")).Ok().Element("IsPublic"));
        Assert.Equal("open", (await Sandbox.SendAsync(new(HttpMethod.Get, "/bucket-one/public/key"))).Ok().Text);
        Assert.Equal("403 AccessDenied", (await Sandbox.SendAsync(new(HttpMethod.Get, "/bucket-one/private"))).Error);
    }

    [Fact]
    [Behaviour("S3", "another account")]
    public async Task A_denial_holds_for_the_owner_who_can_still_lift_it()
    {
        (await PutAsync("/bucket-one?policy", """{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::bucket-one","arn:aws:s3:::bucket-one/*"]}]}""")).Ok();
        Assert.Equal("403 AccessDenied", (await PutAsync("/bucket-one/key", "x")).Error);
        (await DeleteAsync("/bucket-one?policy")).Ok();
        (await PutAsync("/bucket-one/key", "x")).Ok();
    }

    [Theory]
    [InlineData("\"false\"")]
    [InlineData("false")]
    [InlineData("[false]")]
    [Behaviour("S3", "`aws:SecureTransport`")]
    public async Task A_policy_that_asks_for_a_secure_transport_lets_the_sandbox_work(string no)
    {
        var policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::bucket-one","arn:aws:s3:::bucket-one/*"],"Condition":{"Bool":{"aws:SecureTransport":NO}}}]}""".Replace("NO", no);
        (await PutAsync("/bucket-one?policy", policy)).Ok();
        (await PutAsync("/bucket-one/key", "x")).Ok();
        Assert.Equal(policy, (await GetAsync("/bucket-one?policy")).Ok().Text);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-one/*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::other/*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-one/*","Condition":{"Bool":{"aws:SecureTransport":{}}}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Principal":"*","Action":"iam:GetRole","Resource":"arn:aws:s3:::bucket-one/*"}]}""")]
    public async Task A_malformed_policy_is_refused(string policy) => Assert.Equal("400 MalformedPolicy", (await PutAsync("/bucket-one?policy", policy)).Error);

    [Theory]
    [InlineData(0, "60", "x")]
    [InlineData(-120, "60", "AccessDenied")]
    [InlineData(0, "604801", "AuthorizationQueryParametersError")]
    [InlineData(0, "soon", "AuthorizationQueryParametersError")]
    public async Task A_presigned_address_works_until_it_expires(int age, string expires, string outcome)
    {
        (await PutAsync("/bucket-one/key", "x")).Ok();
        var date = DateTimeOffset.UtcNow.AddSeconds(age).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var reply = await Sandbox.SendAsync(new(HttpMethod.Get,
            $"/bucket-one/key?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=111122223333%2F{date[..8]}%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date={date}&X-Amz-Expires={expires}&X-Amz-SignedHeaders=host&X-Amz-Signature=00"));
        Assert.Equal(outcome, reply.Status == 200 ? reply.Text : reply.Element("Code"));
    }

    private Task<Reply> OtherAsync(string path) => Sandbox.S3Async(HttpMethod.Get, path, (byte[]?)null, TestSandbox.OtherAccount);
}
