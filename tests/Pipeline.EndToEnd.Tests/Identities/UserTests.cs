using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Amazon.IdentityManagement.Model;
using Amazon.SecretsManager.Model;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Failures;
using Pipeline.Modules.Identities;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Identities;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class UserTests : IdentityTests
{
    private const string Secret = $"mlops/local/{UserName}/access-key";

    [Fact]
    public async Task The_user_gets_its_policies_through_a_group_and_one_key_in_a_file_for_its_owner_alone()
    {
        await Maker.UserAsync();

        using var session = Maker.Session();
        var group = Assert.Single((await session.Identities.ListGroupsForUserAsync(new ListGroupsForUserRequest { UserName = UserName })).Groups);
        var attached = (await session.Identities.ListAttachedGroupPoliciesAsync(new ListAttachedGroupPoliciesRequest { GroupName = group.GroupName })).AttachedPolicies;
        Assert.Equal(["AWSCloudFormationFullAccess", "AmazonEC2ContainerRegistryFullAccess", "AmazonS3FullAccess", "AmazonSageMakerFullAccess", "IAMFullAccess"],
            attached.Select(policy => policy.PolicyName).Order(StringComparer.Ordinal));
        var stored = Stored();
        Assert.Equal([(string)stored["AccessKeyId"]!], await KeysAsync());
        Assert.Equal((UserName, "111122223333"), ((string)stored["UserName"]!, (string)stored["Account"]!));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Maker.KeyFile));
        Assert.False(File.Exists(Maker.KeyFile + ".new"));
        Assert.Single(Maker.Events.OfType<Explained>());
    }

    [Theory]
    [InlineData(IdentityOptions.InFile)]
    [InlineData(IdentityOptions.InSecrets)]
    public async Task A_second_run_makes_no_writing_call(string store)
    {
        await Maker.UserAsync(new IdentityOptions(Store: store));
        await MakesNoWritingCallAsync(() => Maker.UserAsync(new IdentityOptions(Store: store)));
        Assert.Single(await KeysAsync());
    }

    [Fact]
    public async Task The_secret_of_a_key_is_in_the_file_and_nowhere_else()
    {
        await Maker.UserAsync();
        await Maker.RotateAsync();
        var secret = (string)Stored()["SecretAccessKey"]!;

        Assert.DoesNotContain(secret, Maker.Log);
        Assert.DoesNotContain(Maker.Events, happened => happened.ToString().Contains(secret, StringComparison.Ordinal));
        Assert.Equal([Path.GetFileName(Maker.KeyFile)], Checkout.Files().Where(file => file.Value.Contains(secret, StringComparison.Ordinal)).Select(file => file.Key));
        using var session = Maker.Session();
        foreach (var stack in (await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks)
        {
            Assert.DoesNotContain(secret, (await session.CloudFormation.GetTemplateAsync(new GetTemplateRequest { StackName = stack.StackName })).TemplateBody);
            Assert.DoesNotContain(stack.Outputs ?? [], output => output.OutputValue.Contains(secret, StringComparison.Ordinal));
        }
        var left = await session.Parameters.GetParametersAsync(new GetParametersRequest { Names = ["/mlops/local/sagemaker-identities/deployer/metadata"] });
        Assert.DoesNotContain(secret, Assert.Single(left.Parameters).Value);
    }

    [Fact]
    public async Task A_key_in_a_secret_is_in_no_file_and_the_secret_says_where_it_comes_from()
    {
        await Maker.UserAsync(new IdentityOptions(Store: IdentityOptions.InSecrets));

        using var session = Maker.Session();
        var stored = JsonNode.Parse((await session.Secrets.GetSecretValueAsync(new GetSecretValueRequest { SecretId = Secret })).SecretString)!;
        Assert.Equal([(string)stored["AccessKeyId"]!], await KeysAsync());
        Assert.Contains((await session.Secrets.DescribeSecretAsync(new DescribeSecretRequest { SecretId = Secret })).Tags, tag => tag is { Key: "pipeline:project", Value: "mlops" });
        Assert.False(File.Exists(Maker.KeyFile));
        Assert.DoesNotContain((string)stored["SecretAccessKey"]!, Maker.Log);
    }

    [Theory]
    [InlineData("444455556666", UserName)]
    [InlineData("111122223333", "somebody")]
    public async Task The_file_of_another_account_or_user_stops_the_run_before_anything_is_made_and_stays(string account, string user)
    {
        var text = $$"""{"AccessKeyId":"AKIAANOTHERONE","SecretAccessKey":"not-a-secret","UserName":"{{user}}","Account":"{{account}}"}""";
        File.WriteAllText(Maker.KeyFile, text);

        var problem = await RefusesAsync("PL3030", () => Maker.UserAsync());
        Assert.Contains($"user {user} of account {account}", problem.Message);
        Assert.Contains("mv sagemaker_user_credentials.json", problem.Hint);
        await RefusesAsync("PL3030", () => Maker.RotateAsync());
        Assert.Equal(text, File.ReadAllText(Maker.KeyFile));
    }

    [Fact]
    public async Task A_file_that_holds_something_else_is_not_overwritten()
    {
        File.WriteAllText(Maker.KeyFile, "my notes");
        await RefusesAsync("PL3031", () => Maker.UserAsync());
        Assert.Equal("my notes", File.ReadAllText(Maker.KeyFile));
    }

    [Fact]
    public async Task A_file_as_the_first_tools_wrote_it_is_known_again_and_made_private()
    {
        await Maker.UserAsync();
        var stored = Stored();
        var text = new JsonObject { ["AccessKeyId"] = (string)stored["AccessKeyId"]!, ["SecretAccessKey"] = (string)stored["SecretAccessKey"]! }.ToJsonString();
        File.WriteAllText(Maker.KeyFile, text);
        File.SetUnixFileMode(Maker.KeyFile, (UnixFileMode)0b110_100_100);

        await MakesNoWritingCallAsync(() => Maker.UserAsync());
        Assert.Equal(text, File.ReadAllText(Maker.KeyFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Maker.KeyFile));
        Assert.Contains(Maker.Events.OfType<Warned>(), warned => warned.Text.Contains("others could read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lost_file_is_told_and_a_rotation_makes_a_new_key_in_the_place_of_the_lost_one()
    {
        await Maker.UserAsync();
        var lost = Assert.Single(await KeysAsync());
        File.Delete(Maker.KeyFile);

        Assert.Contains("--rotate", (await RefusesAsync("PL3033", () => Maker.UserAsync())).Hint);
        await Maker.RotateAsync();
        Assert.NotEqual(lost, Assert.Single(await KeysAsync()));
        Assert.Equal((string)Stored()["AccessKeyId"]!, Assert.Single(await KeysAsync()));
    }

    [Fact]
    public async Task A_key_that_was_switched_off_or_deleted_is_told()
    {
        await Maker.UserAsync();
        var key = Assert.Single(await KeysAsync());
        using var session = Maker.Session();
        await session.Identities.UpdateAccessKeyAsync(new UpdateAccessKeyRequest { UserName = UserName, AccessKeyId = key, Status = Amazon.IdentityManagement.StatusType.Inactive });
        Assert.Contains($"--access-key-id {key}", (await RefusesAsync("PL3035", () => Maker.UserAsync())).Hint);
        await session.Identities.DeleteAccessKeyAsync(new DeleteAccessKeyRequest { UserName = UserName, AccessKeyId = key });
        Assert.Contains("--rotate", (await RefusesAsync("PL3036", () => Maker.UserAsync())).Hint);
    }

    [Fact]
    public async Task A_user_that_no_stack_made_is_left_alone()
    {
        using var session = Maker.Session();
        await session.Identities.CreateUserAsync(new CreateUserRequest { UserName = UserName });
        var problem = await RefusesAsync("PL3038", () => Maker.UserAsync());
        Assert.Contains($"user/{UserName} exists already", problem.Message);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_no_key()
    {
        Directory.CreateDirectory(Maker.KeyFile + ".new");
        File.WriteAllText(Path.Combine(Maker.KeyFile + ".new", "in-the-way"), "");
        await Assert.ThrowsAsync<NotReady>(() => Maker.UserAsync());
        Assert.DoesNotContain(Sandbox.Calls, call => call.Operation == "CreateAccessKey");
    }

    [Fact]
    public async Task Least_privilege_for_this_time_is_said_to_differ_from_the_manifest()
    {
        await Maker.UserAsync(new IdentityOptions(Policies: "least-privilege"));
        using var session = Maker.Session();
        var group = Assert.Single((await session.Identities.ListGroupsForUserAsync(new ListGroupsForUserRequest { UserName = UserName })).Groups);
        var attached = (await session.Identities.ListAttachedGroupPoliciesAsync(new ListAttachedGroupPoliciesRequest { GroupName = group.GroupName })).AttachedPolicies;
        Assert.Equal(2, attached.Count);
        Assert.All(attached, policy => Assert.Contains(":111122223333:policy/", policy.PolicyArn));
        Assert.Contains(Maker.Events.OfType<Warned>(), warned => warned.Text.Contains("goes back to full-access", StringComparison.Ordinal));
    }

    private JsonObject Stored() => JsonNode.Parse(File.ReadAllText(Maker.KeyFile))!.AsObject();
}
