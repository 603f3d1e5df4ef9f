namespace Pipeline.Sandbox.Tests.Serving;

public sealed class KeyTests
{
    [Fact]
    [Behaviour("", "a key that IAM or STS issued here")]
    public async Task A_users_key_is_the_user_until_it_is_switched_off_which_each_protocol_says_in_its_own_words()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.IamAsync("CreateUser", ("UserName", "ada"))).Ok();
        var key = (await sandbox.IamAsync("CreateAccessKey", ("UserName", "ada"))).Ok().Element("AccessKeyId")!;
        Assert.Equal("arn:aws:iam::111122223333:user/ada", (await sandbox.QueryAsync("sts", "GetCallerIdentity", key)).Ok().Element("Arn"));
        (await sandbox.IamAsync("UpdateAccessKey", ("UserName", "ada"), ("AccessKeyId", key), ("Status", "Inactive"))).Ok();
        Assert.Equal("403 InvalidClientTokenId", (await sandbox.QueryAsync("sts", "GetCallerIdentity", key)).Error);
        Assert.Equal("400 UnrecognizedClientException", (await sandbox.JsonAsync("AmazonSSM.DescribeParameters", [], key)).Error);
        Assert.Equal("403 InvalidAccessKeyId", (await sandbox.S3Async(HttpMethod.Get, "/", key: key)).Error);
    }

    [Fact]
    [Behaviour("", "a key that IAM or STS issued here")]
    public async Task A_session_that_has_ended_is_said_in_each_protocols_own_words()
    {
        var clock = new TestClock();
        await using var sandbox = await TestSandbox.StartAsync(new() { Clock = clock });
        const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}""";
        (await sandbox.IamAsync("CreateRole", ("RoleName", "role"), ("AssumeRolePolicyDocument", Trust))).Ok();
        var key = (await sandbox.QueryAsync("sts", "AssumeRole", TestSandbox.Account, ("RoleArn", "arn:aws:iam::111122223333:role/role"), ("RoleSessionName", "session"))).Ok().Element("AccessKeyId")!;
        (await sandbox.JsonAsync("AmazonSSM.DescribeParameters", [], key)).Ok();
        clock.Pass(TimeSpan.FromHours(2));
        Assert.Equal("400 ExpiredTokenException", (await sandbox.JsonAsync("AmazonSSM.DescribeParameters", [], key)).Error);
        Assert.Equal("403 ExpiredToken", (await sandbox.QueryAsync("iam", "ListRoles", key)).Error);
        Assert.Equal("400 ExpiredToken", (await sandbox.S3Async(HttpMethod.Get, "/", key: key)).Error);
    }
}
