using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Iam;

public sealed class UserTests : IAsyncLifetime
{
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync()
    {
        sandbox = await TestSandbox.StartAsync();
        (await sandbox.IamAsync("CreateUser", ("UserName", "user"))).Ok();
    }

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task A_users_key_calls_as_the_user()
    {
        var key = (await KeyAsync()).Ok();
        Assert.Equal(40, key.Element("SecretAccessKey")!.Length);
        var caller = (await sandbox.QueryAsync("sts", "GetCallerIdentity", key.Element("AccessKeyId")!)).Ok();
        Assert.Equal("arn:aws:iam::111122223333:user/user", caller.Element("Arn"));
        Assert.Equal((await sandbox.IamAsync("GetUser", ("UserName", "user"))).Ok().Element("UserId"), caller.Element("UserId"));
    }

    [Fact]
    [Behaviour("Iam", "permissions of callers")]
    public async Task A_user_without_a_policy_may_do_everything()
    {
        var key = (await KeyAsync()).Ok().Element("AccessKeyId")!;
        (await sandbox.QueryAsync("iam", "CreateUser", key, ("UserName", "another"))).Ok();
    }

    [Fact]
    [Behaviour("Iam", "an access key's secret")]
    public async Task A_secret_is_shown_once_and_kept_nowhere()
    {
        using var home = new TemporaryDirectory();
        await using var kept = await TestSandbox.StartAsync(new() { StateDirectory = home.Path });
        (await kept.IamAsync("CreateUser", ("UserName", "user"))).Ok();
        var secret = (await kept.IamAsync("CreateAccessKey", ("UserName", "user"))).Ok().Element("SecretAccessKey")!;
        Assert.DoesNotContain(secret, (await kept.IamAsync("ListAccessKeys", ("UserName", "user"))).Ok().Text, StringComparison.Ordinal);
        await using var journal = new FileStream(Path.Combine(home.Path, "journal.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Assert.DoesNotContain(secret[..20], await new StreamReader(journal).ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("Iam", "sizes and numbers")]
    public async Task A_third_key_is_too_many()
    {
        (await KeyAsync()).Ok();
        (await KeyAsync()).Ok();
        var reply = await KeyAsync();
        Assert.Equal(("409 LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2"), (reply.Error, reply.Element("Message")));
    }

    [Fact]
    public async Task A_key_that_is_switched_off_or_deleted_opens_nothing()
    {
        var id = (await KeyAsync()).Ok().Element("AccessKeyId")!;
        (await sandbox.IamAsync("UpdateAccessKey", ("UserName", "user"), ("AccessKeyId", id), ("Status", "Inactive"))).Ok();
        Assert.Equal("403 InvalidClientTokenId", (await sandbox.QueryAsync("sts", "GetCallerIdentity", id)).Error);
        (await sandbox.IamAsync("UpdateAccessKey", ("UserName", "user"), ("AccessKeyId", id), ("Status", "Active"))).Ok();
        (await sandbox.QueryAsync("sts", "GetCallerIdentity", id)).Ok();
        (await sandbox.IamAsync("DeleteAccessKey", ("UserName", "user"), ("AccessKeyId", id))).Ok();
        Assert.Equal("403 InvalidClientTokenId", (await sandbox.QueryAsync("sts", "GetCallerIdentity", id)).Error);
    }

    [Fact]
    [Behaviour("Iam", "deleting what is in use")]
    public async Task A_user_goes_when_keys_policies_and_groups_are_gone()
    {
        var id = (await KeyAsync()).Ok().Element("AccessKeyId")!;
        (await sandbox.IamAsync("CreateGroup", ("GroupName", "group"))).Ok();
        (await sandbox.IamAsync("AddUserToGroup", ("GroupName", "group"), ("UserName", "user"))).Ok();
        Assert.Equal(["user"], (await sandbox.IamAsync("GetGroup", ("GroupName", "group"))).Ok().Elements("UserName"));
        Assert.Equal("Cannot delete entity, must remove users from group first.", (await sandbox.IamAsync("DeleteUser", ("UserName", "user"))).Element("Message"));
        (await sandbox.IamAsync("RemoveUserFromGroup", ("GroupName", "group"), ("UserName", "user"))).Ok();
        Assert.Equal("Cannot delete entity, must delete access keys first.", (await sandbox.IamAsync("DeleteUser", ("UserName", "user"))).Element("Message"));
        (await sandbox.IamAsync("DeleteAccessKey", ("UserName", "user"), ("AccessKeyId", id))).Ok();
        (await sandbox.IamAsync("DeleteUser", ("UserName", "user"))).Ok();
        Assert.Equal("404 NoSuchEntity", (await sandbox.IamAsync("GetUser", ("UserName", "user"))).Error);
    }

    [Fact]
    public async Task An_account_has_one_alias_that_nobody_else_has()
    {
        (await sandbox.IamAsync("CreateAccountAlias", ("AccountAlias", "our-team"))).Ok();
        Assert.Equal(["our-team"], (await sandbox.IamAsync("ListAccountAliases")).Ok().Elements("member"));
        Assert.Equal("409 EntityAlreadyExists", (await sandbox.QueryAsync("iam", "CreateAccountAlias", TestSandbox.OtherAccount, ("AccountAlias", "our-team"))).Error);
    }

    private Task<Reply> KeyAsync() => sandbox.IamAsync("CreateAccessKey", ("UserName", "user"));
}
