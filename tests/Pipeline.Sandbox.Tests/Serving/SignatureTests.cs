using System.Text;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class SignatureTests
{
    [Fact]
    [Behaviour("", "no signature")]
    public async Task An_unsigned_json_request_misses_its_token()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("{}") };
        request.Headers.Add("X-Amz-Target", "AmazonSSM.DescribeParameters");
        Assert.Equal("400 MissingAuthenticationTokenException", (await sandbox.SendAsync(request)).Error);
    }

    [Fact]
    [Behaviour("", "no signature")]
    public async Task An_unsigned_query_request_misses_its_token()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent([new("Action", "GetCallerIdentity"), new("Version", "2011-06-15")]) };
        Assert.Equal("403 MissingAuthenticationToken", (await sandbox.SendAsync(request)).Error);
    }

    [Fact]
    [Behaviour("", "no signature")]
    public async Task An_unsigned_S3_request_is_denied()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.Equal("403 AccessDenied", (await sandbox.SendAsync(new(HttpMethod.Get, "/"))).Error);
    }

    [Theory]
    [Behaviour("", "any other key")]
    [InlineData("AWS4-HMAC-SHA256 Credential=111122223333/20261120/us-east-1/sts/aws4_request, SignedHeaders=host")]
    [InlineData("AWS4-HMAC-SHA256 Credential=111122223333/20261120/us-east-1/sts/aws4_request, Signature=00")]
    [InlineData("AWS4-HMAC-SHA256 Credential=111122223333/us-east-1, SignedHeaders=host, Signature=00")]
    [InlineData("AWS4-HMAC-SHA256 SignedHeaders=host, Signature=00")]
    public async Task A_signature_with_a_part_missing_is_incomplete_and_not_repeated(string header)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("Action=GetCallerIdentity&Version=2011-06-15", Encoding.UTF8, "application/x-www-form-urlencoded") };
        request.Headers.TryAddWithoutValidation("Authorization", header);
        var reply = await sandbox.SendAsync(request);
        Assert.Equal("400 IncompleteSignature", reply.Error);
        Assert.DoesNotContain("Signature=00", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Behaviour("", "an access key id of twelve digits")]
    [Behaviour("", "any other key")]
    [InlineData("444455556666", "444455556666")]
    [InlineData("AKIAEXAMPLE", "123456789012")]
    public async Task An_account_id_as_key_is_that_account_and_any_other_key_the_default(string key, string account)
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { DefaultAccount = "123456789012" });
        var reply = (await sandbox.QueryAsync("sts", "GetCallerIdentity", key)).Ok();
        Assert.Equal(account, reply.Element("Account"));
        Assert.Equal($"arn:aws:iam::{account}:user/sandbox", reply.Element("Arn"));
    }

    [Fact]
    [Behaviour("", "an unknown operation")]
    public async Task A_service_nobody_imitates_is_said_to_be_unknown()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/things");
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("gamelift"));
        var reply = await sandbox.SendAsync(request);
        Assert.Equal("400 UnknownOperationException", reply.Error);
        Assert.Contains("gamelift", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Behaviour("", "a signature for another service, day or region")]
    [InlineData("20261120/us-east-1/iam", "20261120T000000Z", "correct service: 'ssm'")]
    [InlineData("20261119/us-east-1/ssm", "20261120T000000Z", "'20261119' != '20261120', from '20261120T000000Z'")]
    [InlineData("2026/us-east-1/ssm", null, "'2026' != ''")]
    [InlineData("20261120/../ssm", null, "valid region")]
    [InlineData("20261120//ssm", null, "valid region")]
    public async Task A_signature_is_good_for_its_own_service_day_and_region_only(string scope, string? time, string said)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("{}") };
        request.Headers.Add("X-Amz-Target", "AmazonSSM.DescribeParameters");
        if (time is not null)
            request.Headers.Add("X-Amz-Date", time);
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential=111122223333/{scope}/aws4_request, SignedHeaders=host, Signature=00");
        var reply = await sandbox.SendAsync(request);
        Assert.Equal("400 InvalidSignatureException", reply.Error);
        Assert.Contains(said, reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [Behaviour("", "S3 with the older signature in a header")]
    [Behaviour("", "a signature for another service, day or region")]
    [InlineData("AWS 111122223333:AAAA", "400 InvalidRequest")]
    [InlineData("Basic eDp5", "400 InvalidArgument")]
    [InlineData("AWS4-HMAC-SHA256 Credential=111122223333/20261120/Oz/s3/aws4_request, SignedHeaders=host, Signature=00", "400 AuthorizationHeaderMalformed")]
    public async Task S3_says_which_signatures_it_takes(string authorization, string error)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        Assert.Equal(error, (await sandbox.SendAsync(request)).Error);
    }
}
