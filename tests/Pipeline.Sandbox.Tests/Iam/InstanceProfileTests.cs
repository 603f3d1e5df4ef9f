namespace Pipeline.Sandbox.Tests.Iam;

[Behaviour("Iam", "instance profiles")]
public sealed class InstanceProfileTests
{
    private readonly ServiceCaller iam = new("iam");

    [Fact]
    public async Task A_profile_holds_one_role_which_cannot_go_before_it()
    {
        await iam.CallAsync("CreateRole", $$"""{"RoleName":"role","AssumeRolePolicyDocument":{{System.Text.Json.Nodes.JsonValue.Create(Documents.Trust).ToJsonString()}}}""");
        await iam.CallAsync("CreateInstanceProfile", """{"InstanceProfileName":"profile","Path":"/p/"}""");
        await iam.CallAsync("AddRoleToInstanceProfile", """{"InstanceProfileName":"profile","RoleName":"role"}""");

        var profile = (await iam.CallAsync("GetInstanceProfile", """{"InstanceProfileName":"profile"}"""))["InstanceProfile"]!;
        Assert.Equal(("arn:aws:iam::111122223333:instance-profile/p/profile", "role"), ((string)profile["Arn"]!, (string)profile["Roles"]![0]!["RoleName"]!));
        Assert.Single((await iam.CallAsync("ListInstanceProfilesForRole", """{"RoleName":"role"}"""))["InstanceProfiles"]!.AsArray());
        Assert.Empty((await iam.CallAsync("ListInstanceProfiles", """{"PathPrefix":"/q/"}"""))["InstanceProfiles"]!.AsArray());
        Assert.Equal("LimitExceeded", (await iam.RefusedAsync("AddRoleToInstanceProfile", """{"InstanceProfileName":"profile","RoleName":"role"}""")).Code);
        Assert.Equal("DeleteConflict", (await iam.RefusedAsync("DeleteInstanceProfile", """{"InstanceProfileName":"profile"}""")).Code);
        Assert.Equal("Cannot delete entity, must remove roles from instance profile first.", (await iam.RefusedAsync("DeleteRole", """{"RoleName":"role"}""")).Message);
    }

    [Fact]
    public async Task A_profile_goes_when_it_is_empty()
    {
        await iam.CallAsync("CreateInstanceProfile", """{"InstanceProfileName":"profile"}""");
        Assert.Equal("EntityAlreadyExists", (await iam.RefusedAsync("CreateInstanceProfile", """{"InstanceProfileName":"Profile"}""")).Code);
        await iam.CallAsync("DeleteInstanceProfile", """{"InstanceProfileName":"profile"}""");
        Assert.Equal("NoSuchEntity", (await iam.RefusedAsync("GetInstanceProfile", """{"InstanceProfileName":"profile"}""")).Code);
    }
}
