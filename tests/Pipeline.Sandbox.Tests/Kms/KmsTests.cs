namespace Pipeline.Sandbox.Tests.Kms;

public sealed class KmsTests
{
    private readonly ServiceCaller kms = new("kms");

    [Theory]
    [InlineData("{0}")]
    [InlineData("arn:aws:kms:eu-west-1:111122223333:key/{0}")]
    [InlineData("alias/mine")]
    [InlineData("arn:aws:kms:eu-west-1:111122223333:alias/mine")]
    [Behaviour("Kms", "a key")]
    public async Task A_key_is_found_however_it_is_named(string form)
    {
        var id = await KeyAsync();
        await kms.CallAsync("CreateAlias", $$"""{"AliasName":"alias/mine","TargetKeyId":"{{id}}"}""");
        var key = (await kms.CallAsync("DescribeKey", $$"""{"KeyId":"{{string.Format(form, id)}}"}"""))["KeyMetadata"]!;

        Assert.Equal((id, "Enabled", "SYMMETRIC_DEFAULT", "CUSTOMER"), ((string)key["KeyId"]!, (string)key["KeyState"]!, (string)key["KeySpec"]!, (string)key["KeyManager"]!));
        Assert.Null(key["Policy"]);
    }

    [Fact]
    [Behaviour("Kms", "a key")]
    public async Task An_unknown_key_and_an_unknown_alias_are_not_found()
    {
        Assert.Equal("Key 'arn:aws:kms:eu-west-1:111122223333:key/none' does not exist", (await kms.RefusedAsync("DescribeKey", """{"KeyId":"none"}""")).Message);
        Assert.Equal("Alias arn:aws:kms:eu-west-1:111122223333:alias/none is not found.", (await kms.RefusedAsync("DescribeKey", """{"KeyId":"alias/none"}""")).Message);
    }

    [Fact]
    [Behaviour("Kms", "rotation")]
    public async Task Rotation_is_off_until_it_is_switched_on()
    {
        var id = await KeyAsync();
        var before = await kms.CallAsync("GetKeyRotationStatus", Key(id));
        await kms.CallAsync("EnableKeyRotation", Key(id));
        var after = await kms.CallAsync("GetKeyRotationStatus", Key(id));

        Assert.False((bool)before["KeyRotationEnabled"]!);
        Assert.True((bool)after["KeyRotationEnabled"]!);
        Assert.Equal(365, (int)after["RotationPeriodInDays"]!);
        Assert.Equal("2027-08-01T12:00:00.000Z", (string)after["NextRotationDate"]!);
    }

    [Fact]
    [Behaviour("Kms", "rotation")]
    public async Task Only_symmetric_keys_rotate()
    {
        var id = await KeyAsync("""{"KeySpec":"RSA_2048","KeyUsage":"SIGN_VERIFY"}""");

        Assert.Equal("UnsupportedOperationException", (await kms.RefusedAsync("EnableKeyRotation", Key(id))).Code);
    }

    [Fact]
    [Behaviour("Kms", "states")]
    public async Task A_disabled_key_does_not_begin_to_rotate()
    {
        var id = await KeyAsync();
        await kms.CallAsync("DisableKey", Key(id));

        Assert.Equal("DisabledException", (await kms.RefusedAsync("EnableKeyRotation", Key(id))).Code);
        await kms.CallAsync("EnableKey", Key(id));
        await kms.CallAsync("EnableKeyRotation", Key(id));
    }

    [Fact]
    [Behaviour("Kms", "key policies")]
    public async Task A_policy_that_locks_its_author_out_is_refused()
    {
        const string Policy = """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:role/Other\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}""";
        var error = await kms.RefusedAsync("CreateKey", $$"""{"Policy":"{{Policy}}"}""");

        Assert.Equal(("MalformedPolicyDocumentException", "The new key policy will not allow you to update the key policy in the future."), (error.Code, error.Message));
        await kms.CallAsync("CreateKey", $$"""{"Policy":"{{Policy}}","BypassPolicyLockoutSafetyCheck":true}""");
    }

    [Fact]
    [Behaviour("Kms", "key policies")]
    public async Task A_policy_is_read_back_as_it_was_put()
    {
        var id = await KeyAsync();
        var given = (string)(await kms.CallAsync("GetKeyPolicy", Key(id)))["Policy"]!;
        await kms.CallAsync("PutKeyPolicy", $$"""{"KeyId":"{{id}}","PolicyName":"default","Policy":{{System.Text.Json.JsonSerializer.Serialize(given.Replace("kms:*", "kms:P*"))}}}""");

        Assert.Contains("111122223333:root", given);
        Assert.Contains("kms:P*", (string)(await kms.CallAsync("GetKeyPolicy", Key(id)))["Policy"]!);
        Assert.Equal("MalformedPolicyDocumentException", (await kms.RefusedAsync("PutKeyPolicy", $$"""{"KeyId":"{{id}}","Policy":"{"}""")).Code);
    }

    [Fact]
    [Behaviour("Kms", "states")]
    public async Task A_key_scheduled_for_deletion_is_gone_when_its_days_are_over()
    {
        var id = await KeyAsync();
        await kms.CallAsync("ScheduleKeyDeletion", $$"""{"KeyId":"{{id}}","PendingWindowInDays":7}""");
        var pending = await kms.RefusedAsync("EnableKey", Key(id));
        var still = (await kms.CallAsync("DescribeKey", Key(id)))["KeyMetadata"]!;
        kms.Clock.Pass(TimeSpan.FromDays(7));

        Assert.Equal("KMSInvalidStateException", pending.Code);
        Assert.Equal("PendingDeletion", (string)still["KeyState"]!);
        Assert.Equal("NotFoundException", (await kms.RefusedAsync("DescribeKey", Key(id))).Code);
        Assert.Empty((await kms.CallAsync("ListKeys"))["Keys"]!.AsArray());
    }

    [Fact]
    [Behaviour("Kms", "states")]
    public async Task A_cancelled_deletion_leaves_the_key_disabled()
    {
        var id = await KeyAsync();
        await kms.CallAsync("ScheduleKeyDeletion", Key(id));
        await kms.CallAsync("CancelKeyDeletion", Key(id));
        kms.Clock.Pass(TimeSpan.FromDays(40));

        Assert.Equal("Disabled", (string)(await kms.CallAsync("DescribeKey", Key(id)))["KeyMetadata"]!["KeyState"]!);
    }

    [Fact]
    [Behaviour("Kms", "aliases")]
    public async Task An_alias_moves_from_key_to_key_and_exists_once()
    {
        var (first, second) = (await KeyAsync(), await KeyAsync());
        await kms.CallAsync("CreateAlias", $$"""{"AliasName":"alias/mine","TargetKeyId":"{{first}}"}""");

        Assert.Equal("AlreadyExistsException", (await kms.RefusedAsync("CreateAlias", $$"""{"AliasName":"alias/mine","TargetKeyId":"{{second}}"}""")).Code);
        await kms.CallAsync("UpdateAlias", $$"""{"AliasName":"alias/mine","TargetKeyId":"{{second}}"}""");
        Assert.Empty((await kms.CallAsync("ListAliases", Key(first)))["Aliases"]!.AsArray());
        Assert.Equal(second, (string)(await kms.CallAsync("ListAliases"))["Aliases"]![0]!["TargetKeyId"]!);
        await kms.CallAsync("DeleteAlias", """{"AliasName":"alias/mine"}""");
        Assert.Equal("NotFoundException", (await kms.RefusedAsync("DeleteAlias", """{"AliasName":"alias/mine"}""")).Code);
    }

    [Theory]
    [InlineData("mine", "ValidationException")]
    [InlineData("alias/aws/mine", "InvalidAliasNameException")]
    [Behaviour("Kms", "aliases")]
    public async Task An_alias_has_the_prefix_but_not_the_reserved_one(string name, string code) =>
        Assert.Equal(code, (await kms.RefusedAsync("CreateAlias", $$"""{"AliasName":"{{name}}","TargetKeyId":"{{await KeyAsync()}}"}""")).Code);

    [Fact]
    public async Task Tags_come_and_go()
    {
        var id = await KeyAsync("""{"Tags":[{"TagKey":"a","TagValue":"1"}]}""");
        await kms.CallAsync("TagResource", $$"""{"KeyId":"{{id}}","Tags":[{"TagKey":"b","TagValue":"2"}]}""");
        await kms.CallAsync("UntagResource", $$"""{"KeyId":"{{id}}","TagKeys":["a"]}""");

        Assert.Equal("""[{"TagKey":"b","TagValue":"2"}]""", (await kms.CallAsync("ListResourceTags", Key(id)))["Tags"]!.ToJsonString());
    }

    private static string Key(string id) => $$"""{"KeyId":"{{id}}"}""";

    private async Task<string> KeyAsync(string input = "{}") => (string)(await kms.CallAsync("CreateKey", input))["KeyMetadata"]!["KeyId"]!;
}
