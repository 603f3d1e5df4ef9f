using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Iam;

public sealed class ManagedPolicyTests : IAsyncLifetime
{
    private const string Arn = "arn:aws:iam::111122223333:policy/team/policy";

    private TestSandbox sandbox = null!;

    public async Task InitializeAsync()
    {
        sandbox = await TestSandbox.StartAsync();
        (await CreateAsync("policy", "/team/")).Ok();
        (await sandbox.IamAsync("CreateRole", ("RoleName", "role"), ("AssumeRolePolicyDocument", Documents.Trust))).Ok();
    }

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task A_policy_reads_back_with_its_first_version()
    {
        var policy = (await sandbox.IamAsync("GetPolicy", ("PolicyArn", Arn))).Ok();
        Assert.Equal(("v1", "0", "/team/"), (policy.Element("DefaultVersionId"), policy.Element("AttachmentCount"), policy.Element("Path")));
        var version = (await sandbox.IamAsync("GetPolicyVersion", ("PolicyArn", Arn), ("VersionId", "v1"))).Ok();
        Assert.Equal(Documents.Policy, Uri.UnescapeDataString(version.Element("Document")!));
    }

    [Fact]
    [Behaviour("Iam", "names")]
    public async Task A_name_is_taken_whatever_the_path()
    {
        var reply = await CreateAsync("policy", "/other/");
        Assert.Equal(("409 EntityAlreadyExists", "A policy called policy already exists. Duplicate names are not allowed."), (reply.Error, reply.Element("Message")));
    }

    [Fact]
    [Behaviour("Iam", "sizes and numbers")]
    public async Task Five_versions_are_the_most_and_numbers_are_not_used_again()
    {
        for (var number = 2; number <= 5; number++)
            Assert.Equal($"v{number}", (await VersionAsync()).Ok().Element("VersionId"));
        Assert.Equal("409 LimitExceeded", (await VersionAsync()).Error);
        (await sandbox.IamAsync("DeletePolicyVersion", ("PolicyArn", Arn), ("VersionId", "v5"))).Ok();
        Assert.Equal("v6", (await VersionAsync()).Ok().Element("VersionId"));
        Assert.Equal(["v6", "v4", "v3", "v2", "v1"], (await sandbox.IamAsync("ListPolicyVersions", ("PolicyArn", Arn))).Ok().Elements("VersionId"));
    }

    [Fact]
    public async Task The_version_in_force_changes_and_cannot_be_deleted()
    {
        (await sandbox.IamAsync("CreatePolicyVersion", ("PolicyArn", Arn), ("PolicyDocument", Documents.Policy), ("SetAsDefault", "true"))).Ok();
        Assert.Equal("v2", (await sandbox.IamAsync("GetPolicy", ("PolicyArn", Arn))).Ok().Element("DefaultVersionId"));
        Assert.Equal("409 DeleteConflict", (await sandbox.IamAsync("DeletePolicyVersion", ("PolicyArn", Arn), ("VersionId", "v2"))).Error);
        (await sandbox.IamAsync("SetDefaultPolicyVersion", ("PolicyArn", Arn), ("VersionId", "v1"))).Ok();
        (await sandbox.IamAsync("DeletePolicyVersion", ("PolicyArn", Arn), ("VersionId", "v2"))).Ok();
    }

    [Fact]
    [Behaviour("Iam", "deleting what is in use")]
    public async Task An_attached_policy_cannot_be_deleted()
    {
        (await sandbox.IamAsync("AttachRolePolicy", ("RoleName", "role"), ("PolicyArn", Arn))).Ok();
        Assert.Equal("1", (await sandbox.IamAsync("GetPolicy", ("PolicyArn", Arn))).Ok().Element("AttachmentCount"));
        Assert.Equal(["role"], (await sandbox.IamAsync("ListEntitiesForPolicy", ("PolicyArn", Arn))).Ok().Elements("RoleName"));
        Assert.Equal("Cannot delete a policy attached to entities.", (await sandbox.IamAsync("DeletePolicy", ("PolicyArn", Arn))).Element("Message"));
        (await sandbox.IamAsync("DetachRolePolicy", ("RoleName", "role"), ("PolicyArn", Arn))).Ok();
        (await sandbox.IamAsync("DeletePolicy", ("PolicyArn", Arn))).Ok();
        Assert.Equal("404 NoSuchEntity", (await sandbox.IamAsync("GetPolicy", ("PolicyArn", Arn))).Error);
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:policy/none")]
    [InlineData("arn:aws:iam::111122223333:policy/policy")]
    [InlineData("arn:aws:iam::444455556666:policy/team/policy")]
    [InlineData("arn:aws:iam::aws:role/x-not-a-policy")]
    public async Task Only_policies_that_exist_are_attached(string arn) =>
        Assert.Equal("404 NoSuchEntity", (await sandbox.IamAsync("AttachRolePolicy", ("RoleName", "role"), ("PolicyArn", arn))).Error);

    [Fact]
    [Behaviour("Iam", "policies that AWS manages")]
    public async Task Policies_of_AWS_are_known_by_name_and_cannot_be_changed()
    {
        const string Managed = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
        var policy = (await sandbox.IamAsync("GetPolicy", ("PolicyArn", Managed))).Ok();
        Assert.Equal(("AWSLambdaBasicExecutionRole", "/service-role/"), (policy.Element("PolicyName"), policy.Element("Path")));
        Assert.Equal("403 AccessDenied", (await sandbox.IamAsync("CreatePolicyVersion", ("PolicyArn", Managed), ("PolicyDocument", Documents.Policy))).Error);
    }

    [Fact]
    [Behaviour("Iam", "sizes and numbers")]
    public async Task A_policy_that_is_too_large_is_refused() =>
        Assert.Equal("409 LimitExceeded", (await sandbox.IamAsync("CreatePolicy", ("PolicyName", "large"), ("PolicyDocument", Documents.Large(6100)))).Error);

    private Task<Reply> CreateAsync(string name, string path) => sandbox.IamAsync("CreatePolicy", ("PolicyName", name), ("Path", path), ("PolicyDocument", Documents.Policy));

    private Task<Reply> VersionAsync() => sandbox.IamAsync("CreatePolicyVersion", ("PolicyArn", Arn), ("PolicyDocument", Documents.Policy));
}
