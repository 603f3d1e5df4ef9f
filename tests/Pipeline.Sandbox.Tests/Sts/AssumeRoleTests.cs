using Pipeline.Sandbox.Tests.Iam;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Sts;

public sealed class AssumeRoleTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync(new() { Clock = clock });

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Theory]
    [InlineData("arn:aws:iam::111122223333:root", TestSandbox.Account, true)]
    [InlineData("111122223333", TestSandbox.Account, true)]
    [InlineData("arn:aws:iam::111122223333:user/sandbox", TestSandbox.Account, true)]
    [InlineData("arn:aws:iam::111122223333:root", TestSandbox.OtherAccount, false)]
    [InlineData("arn:aws:iam::444455556666:root", TestSandbox.OtherAccount, true)]
    [InlineData("*", TestSandbox.OtherAccount, true)]
    [InlineData("arn:aws:iam::444455556666:user/somebody", TestSandbox.OtherAccount, false)]
    [Behaviour("Sts", "`AssumeRole`")]
    public async Task A_role_is_assumed_by_those_it_trusts(string trusted, string caller, bool allowed)
    {
        await RoleAsync(Documents.TrustOf(trusted));
        Assert.Equal(allowed ? "200 " : "403 AccessDenied", Outcome(await AssumeAsync(caller)));
    }

    [Fact]
    public async Task A_role_that_trusts_a_service_is_not_assumed_by_people()
    {
        await RoleAsync(Documents.Trust);
        var reply = await AssumeAsync();
        Assert.Equal("403 AccessDenied", reply.Error);
        Assert.Equal("User: arn:aws:iam::111122223333:user/sandbox is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/role", reply.Element("Message"));
    }

    [Fact]
    [Behaviour("Sts", "`AssumeRole`")]
    public async Task A_role_that_does_not_exist_looks_like_one_that_does_not_trust() => Assert.Equal("403 AccessDenied", (await AssumeAsync()).Error);

    [Theory]
    [InlineData(null, "403 AccessDenied")]
    [InlineData("wrong", "403 AccessDenied")]
    [InlineData("right", "200 ")]
    [Behaviour("Sts", "`AssumeRole`")]
    public async Task An_external_id_is_held_to_the_condition(string? external, string outcome)
    {
        await RoleAsync(Documents.TrustOf("111122223333", ""","Condition":{"StringEquals":{"sts:ExternalId":"right"}}"""));
        (string, string)[] more = external is null ? [] : [("ExternalId", external)];
        Assert.Equal(outcome, Outcome(await AssumeAsync(TestSandbox.Account, more)));
    }

    [Fact]
    [Behaviour("Sts", "`AssumeRole`")]
    public async Task A_condition_nobody_understands_allows_nothing()
    {
        await RoleAsync(Documents.TrustOf("111122223333", ""","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"}}"""));
        Assert.Equal("403 AccessDenied", (await AssumeAsync()).Error);
    }

    [Fact]
    [Behaviour("Sts", "a session")]
    [Behaviour("Sts", "`GetCallerIdentity`")]
    public async Task A_session_calls_as_the_role_until_it_expires()
    {
        await RoleAsync(Documents.TrustOf("111122223333"));
        var session = (await AssumeAsync(TestSandbox.Account, ("DurationSeconds", "900"))).Ok();
        Assert.Equal("2026-08-01T12:15:00.000Z", session.Element("Expiration"));
        var key = session.Element("AccessKeyId")!;
        var caller = (await sandbox.QueryAsync("sts", "GetCallerIdentity", key)).Ok();
        Assert.Equal("arn:aws:sts::111122223333:assumed-role/role/session", caller.Element("Arn"));
        Assert.Equal(session.Element("AssumedRoleId"), caller.Element("UserId"));
        clock.Pass(TimeSpan.FromSeconds(901));
        Assert.Equal("403 ExpiredToken", (await sandbox.QueryAsync("sts", "GetCallerIdentity", key)).Error);
    }

    [Fact]
    [Behaviour("Sts", "a session")]
    public async Task A_session_is_no_longer_than_the_role_allows()
    {
        await RoleAsync(Documents.TrustOf("111122223333"));
        Assert.Equal("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.", (await AssumeAsync(TestSandbox.Account, ("DurationSeconds", "3601"))).Element("Message"));
        Assert.Equal("400 ValidationError", (await AssumeAsync(TestSandbox.Account, ("DurationSeconds", "899"))).Error);
    }

    [Fact]
    public async Task One_role_is_assumed_out_of_another()
    {
        await RoleAsync(Documents.TrustOf("111122223333"));
        var first = (await AssumeAsync()).Ok().Element("AccessKeyId")!;
        (await sandbox.IamAsync("CreateRole", ("RoleName", "second"), ("AssumeRolePolicyDocument", Documents.TrustOf("arn:aws:iam::111122223333:role/role")))).Ok();
        var fields = new[] { ("RoleArn", "arn:aws:iam::111122223333:role/second"), ("RoleSessionName", "chained") };
        Assert.Equal("403 AccessDenied", (await sandbox.QueryAsync("sts", "AssumeRole", TestSandbox.Account, fields)).Error);
        Assert.EndsWith("assumed-role/second/chained", (await sandbox.QueryAsync("sts", "AssumeRole", first, fields)).Ok().Element("Arn"), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("Iam", "policy documents")]
    public async Task A_principal_that_does_not_exist_cannot_be_trusted()
    {
        var reply = await sandbox.IamAsync("CreateRole", ("RoleName", "role"), ("AssumeRolePolicyDocument", Documents.TrustOf("arn:aws:iam::111122223333:role/nobody")));
        Assert.Equal("Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:role/nobody\"", reply.Element("Message"));
    }

    private async Task RoleAsync(string trust) => (await sandbox.IamAsync("CreateRole", ("RoleName", "role"), ("AssumeRolePolicyDocument", trust))).Ok();

    private Task<Reply> AssumeAsync(string key = TestSandbox.Account, params (string, string)[] more) =>
        sandbox.QueryAsync("sts", "AssumeRole", key, [("RoleArn", "arn:aws:iam::111122223333:role/role"), ("RoleSessionName", "session"), .. more]);

    private static string Outcome(Reply reply) => reply.Status == 200 ? "200 " : reply.Error;
}
