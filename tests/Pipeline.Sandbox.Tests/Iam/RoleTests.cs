using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Iam;

public sealed class RoleTests : IAsyncLifetime
{
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync()
    {
        sandbox = await TestSandbox.StartAsync();
        (await CreateAsync("role")).Ok();
    }

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task A_role_reads_back_as_it_was_made()
    {
        (await sandbox.IamAsync("CreateRole", ("RoleName", "full"), ("Path", "/service-role/"), ("AssumeRolePolicyDocument", Documents.Trust), ("Description", "d"), ("MaxSessionDuration", "7200"),
            ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "blue"), ("PermissionsBoundary", "arn:aws:iam::aws:policy/PowerUserAccess"))).Ok();
        var role = (await sandbox.IamAsync("GetRole", ("RoleName", "full"))).Ok();
        Assert.Equal("arn:aws:iam::111122223333:role/service-role/full", role.Element("Arn"));
        Assert.Matches("^AROA[A-Z2-7]{17}$", role.Element("RoleId"));
        Assert.Equal(("7200", "d", "blue", "arn:aws:iam::aws:policy/PowerUserAccess"), (role.Element("MaxSessionDuration"), role.Element("Description"), role.Element("Value"), role.Element("PermissionsBoundaryArn")));
        Assert.Equal(Documents.Trust, Uri.UnescapeDataString(role.Element("AssumeRolePolicyDocument")!));
        Assert.StartsWith("%7B%22Version%22", role.Element("AssumeRolePolicyDocument"), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("Iam", "names")]
    public async Task Names_are_unique_without_regard_to_case()
    {
        var reply = await CreateAsync("ROLE");
        Assert.Equal(("409 EntityAlreadyExists", "Role with name ROLE already exists."), (reply.Error, reply.Element("Message")));
        Assert.Equal("role", (await sandbox.IamAsync("GetRole", ("RoleName", "Role"))).Ok().Element("RoleName"));
    }

    [Fact]
    public async Task Accounts_do_not_see_each_others_roles() =>
        Assert.Equal("404 NoSuchEntity", (await sandbox.QueryAsync("iam", "GetRole", TestSandbox.OtherAccount, ("RoleName", "role"))).Error);

    [Fact]
    [Behaviour("Iam", "deleting what is in use")]
    public async Task A_role_with_policies_cannot_be_deleted()
    {
        (await sandbox.IamAsync("PutRolePolicy", ("RoleName", "role"), ("PolicyName", "p"), ("PolicyDocument", Documents.Policy))).Ok();
        (await sandbox.IamAsync("AttachRolePolicy", ("RoleName", "role"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess"))).Ok();
        Assert.Equal("Cannot delete entity, must detach all policies first.", (await sandbox.IamAsync("DeleteRole", ("RoleName", "role"))).Element("Message"));
        (await sandbox.IamAsync("DetachRolePolicy", ("RoleName", "role"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess"))).Ok();
        Assert.Equal("409 DeleteConflict", (await sandbox.IamAsync("DeleteRole", ("RoleName", "role"))).Error);
        (await sandbox.IamAsync("DeleteRolePolicy", ("RoleName", "role"), ("PolicyName", "p"))).Ok();
        (await sandbox.IamAsync("DeleteRole", ("RoleName", "role"))).Ok();
        Assert.Equal("404 NoSuchEntity", (await sandbox.IamAsync("GetRole", ("RoleName", "role"))).Error);
    }

    [Fact]
    public async Task Inline_policies_are_listed_read_and_missed_by_name()
    {
        (await sandbox.IamAsync("PutRolePolicy", ("RoleName", "role"), ("PolicyName", "b"), ("PolicyDocument", Documents.Policy))).Ok();
        (await sandbox.IamAsync("PutRolePolicy", ("RoleName", "role"), ("PolicyName", "a"), ("PolicyDocument", Documents.Policy))).Ok();
        Assert.Equal(["a", "b"], (await sandbox.IamAsync("ListRolePolicies", ("RoleName", "role"))).Ok().Elements("member"));
        Assert.Equal(Documents.Policy, Uri.UnescapeDataString((await sandbox.IamAsync("GetRolePolicy", ("RoleName", "role"), ("PolicyName", "a"))).Ok().Element("PolicyDocument")!));
        Assert.Equal("The role policy with name c cannot be found.", (await sandbox.IamAsync("GetRolePolicy", ("RoleName", "role"), ("PolicyName", "c"))).Element("Message"));
    }

    [Fact]
    [Behaviour("Iam", "sizes and numbers")]
    public async Task Inline_policies_together_have_a_size()
    {
        (await sandbox.IamAsync("PutRolePolicy", ("RoleName", "role"), ("PolicyName", "a"), ("PolicyDocument", Documents.Large(6000)))).Ok();
        var reply = await sandbox.IamAsync("PutRolePolicy", ("RoleName", "role"), ("PolicyName", "b"), ("PolicyDocument", Documents.Large(6000)));
        Assert.Equal(("409 LimitExceeded", "Maximum policy size of 10240 bytes exceeded for role role"), (reply.Error, reply.Element("Message")));
    }

    [Fact]
    [Behaviour("Iam", "sizes and numbers")]
    public async Task An_eleventh_managed_policy_is_too_many()
    {
        for (var number = 0; number < 10; number++)
            (await sandbox.IamAsync("AttachRolePolicy", ("RoleName", "role"), ("PolicyArn", $"arn:aws:iam::aws:policy/P{number}"))).Ok();
        (await sandbox.IamAsync("AttachRolePolicy", ("RoleName", "role"), ("PolicyArn", "arn:aws:iam::aws:policy/P3"))).Ok();
        Assert.Equal("409 LimitExceeded", (await sandbox.IamAsync("AttachRolePolicy", ("RoleName", "role"), ("PolicyArn", "arn:aws:iam::aws:policy/P10"))).Error);
    }

    [Fact]
    public async Task Roles_are_listed_in_pages_below_a_path()
    {
        foreach (var name in (string[])["x1", "x2", "x3"])
            (await sandbox.IamAsync("CreateRole", ("RoleName", name), ("Path", "/x/"), ("AssumeRolePolicyDocument", Documents.Trust))).Ok();
        var first = (await sandbox.IamAsync("ListRoles", ("PathPrefix", "/x/"), ("MaxItems", "2"))).Ok();
        Assert.Equal(("true", "x1,x2"), (first.Element("IsTruncated"), string.Join(',', first.Elements("RoleName"))));
        var second = (await sandbox.IamAsync("ListRoles", ("PathPrefix", "/x/"), ("MaxItems", "2"), ("Marker", first.Element("Marker")!))).Ok();
        Assert.Equal(("false", "x3"), (second.Element("IsTruncated"), string.Join(',', second.Elements("RoleName"))));
    }

    [Fact]
    public async Task Tag_keys_differ_by_more_than_case()
    {
        (await sandbox.IamAsync("TagRole", ("RoleName", "role"), ("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "a"))).Ok();
        (await sandbox.IamAsync("TagRole", ("RoleName", "role"), ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "b"))).Ok();
        Assert.Equal(["b"], (await sandbox.IamAsync("ListRoleTags", ("RoleName", "role"))).Ok().Elements("Value"));
        (await sandbox.IamAsync("UntagRole", ("RoleName", "role"), ("TagKeys.member.1", "team"))).Ok();
        Assert.Empty((await sandbox.IamAsync("ListRoleTags", ("RoleName", "role"))).Ok().Elements("Value"));
    }

    [Fact]
    [Behaviour("Iam", "service-linked roles")]
    public async Task A_service_linked_role_is_made_once_and_not_deleted_by_hand()
    {
        var made = (await sandbox.IamAsync("CreateServiceLinkedRole", ("AWSServiceName", "sagemaker.application-autoscaling.amazonaws.com"))).Ok();
        Assert.EndsWith(":role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint", made.Element("Arn"), StringComparison.Ordinal);
        Assert.Equal("400 InvalidInput", (await sandbox.IamAsync("CreateServiceLinkedRole", ("AWSServiceName", "sagemaker.application-autoscaling.amazonaws.com"))).Error);
        Assert.Equal("400 UnmodifiableEntity", (await sandbox.IamAsync("DeleteRole", ("RoleName", made.Element("RoleName")!))).Error);
        var task = (await sandbox.IamAsync("DeleteServiceLinkedRole", ("RoleName", made.Element("RoleName")!))).Ok().Element("DeletionTaskId")!;
        Assert.Equal("SUCCEEDED", (await sandbox.IamAsync("GetServiceLinkedRoleDeletionStatus", ("DeletionTaskId", task))).Ok().Element("Status"));
    }

    private Task<Reply> CreateAsync(string name) => sandbox.IamAsync("CreateRole", ("RoleName", name), ("AssumeRolePolicyDocument", Documents.Trust));
}
