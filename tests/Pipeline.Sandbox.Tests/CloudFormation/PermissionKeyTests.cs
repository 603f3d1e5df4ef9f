using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class PermissionKeyTests
{
    private const string Group = "  Group: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: Models, Tags: [{ Key: project, Value: p-1 }] } }\n";
    private const string Project = "  Build: { Type: 'AWS::CodeBuild::Project', Properties: { Name: build, ServiceRole: arn:aws:iam::111122223333:role/path/Builder, Artifacts: { Type: NO_ARTIFACTS }, Source: { Type: NO_SOURCE, BuildSpec: 'version: 0.2' }, Environment: { Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0 } } }\n";
    private static readonly string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private readonly Held held = new();

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/path/Builder", "codebuild.amazonaws.com", "CREATE_COMPLETE")]
    [InlineData("arn:aws:iam::111122223333:role/path/Builder", "codepipeline.amazonaws.com", "ROLLBACK_COMPLETE")]
    [InlineData("arn:aws:iam::111122223333:role/Builder", "codebuild.amazonaws.com", "ROLLBACK_COMPLETE")]
    [Behaviour("CloudFormation", "roles handed on")]
    public async Task A_role_is_handed_on_by_its_ARN_and_to_one_service(string role, string service, string status)
    {
        await held.Cloud.AskAsync("iam", "CreateRole", new() { ["RoleName"] = "Builder", ["Path"] = "/path/", ["AssumeRolePolicyDocument"] = Trust });
        await held.MayAsync(Allowed.Statement("codebuild:*"), Allowed.Statement("iam:PassRole", role, Equal("iam:PassedToService", service)));
        Assert.Equal(status, await held.CreateAsync(Project));
    }

    [Theory]
    [InlineData("aws:RequestTag/project", "p-1", true)]
    [InlineData("aws:RequestTag/project", "p-2", false)]
    [InlineData("aws:RequestTag/other", "p-1", false)]
    [InlineData("aws:TagKeys", "project", true)]
    [InlineData("aws:RequestedRegion", "eu-west-1", true)]
    [InlineData("aws:RequestedRegion", "us-east-1", false)]
    [InlineData("aws:PrincipalArn", Held.Arn, true)]
    [InlineData("aws:PrincipalArn", "arn:aws:iam::111122223333:role/Maker", false)]
    [InlineData("aws:PrincipalAccount", "111122223333", true)]
    [InlineData("aws:PrincipalTag/team", "blue", true)]
    [InlineData("aws:ResourceAccount", "111122223333", true)]
    [InlineData("aws:ResourceTag/project", "p-1", false)]
    [InlineData("aws:CalledVia", "cloudformation.amazonaws.com", false)]
    [InlineData("sagemaker:Unheard", "x", false)]
    [Behaviour("CloudFormation", "keys of conditions")]
    public async Task A_creation_is_held_to_the_keys_of_its_request(string key, string value, bool allowed)
    {
        await held.MayAsync(
            Allowed.Statement("sagemaker:CreateModelPackageGroup sagemaker:AddTags", more: Equal(key, value)),
            Allowed.Statement("sagemaker:DescribeModelPackageGroup sagemaker:ListTags", "arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/models"));
        Assert.Equal(allowed ? "CREATE_COMPLETE" : "ROLLBACK_COMPLETE", await held.CreateAsync(Group));
    }

    [Theory]
    [InlineData("p-1", "DELETE_COMPLETE")]
    [InlineData("p-2", "DELETE_FAILED")]
    [Behaviour("CloudFormation", "keys of conditions")]
    public async Task A_deletion_is_held_to_the_tags_that_the_resource_has(string project, string status)
    {
        await held.MayAsync(Allowed.Statement("sagemaker:Describe* sagemaker:Create* sagemaker:*Tags"), Allowed.Statement("sagemaker:Delete*", more: Equal("aws:ResourceTag/project", project)));
        Assert.Equal("CREATE_COMPLETE", await held.CreateAsync(Group));
        Assert.Equal(status, await held.DeleteAsync());
    }

    [Fact]
    [Behaviour("CloudFormation", "keys of conditions")]
    public async Task Taking_a_tag_away_names_its_key()
    {
        await held.MayAsync(Allowed.Statement("sagemaker:*ModelPackageGroup sagemaker:AddTags sagemaker:ListTags"), Allowed.Statement("sagemaker:DeleteTags", more: Equal("aws:TagKeys", "project")));
        await held.CreateAsync(Group);
        Assert.Equal("UPDATE_COMPLETE", await held.UpdateAsync(Group.Replace("{ Key: project, Value: p-1 }", "{ Key: other, Value: p-1 }")));
        Assert.Equal("UPDATE_ROLLBACK_FAILED", await held.UpdateAsync(Group.Replace("project", "third")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Behaviour("CloudFormation", "keys of conditions")]
    public async Task A_role_is_made_with_the_boundary_that_is_asked_for(bool bounded)
    {
        const string Boundary = "arn:aws:iam::111122223333:policy/Fence";
        await held.Cloud.AskAsync("iam", "CreatePolicy", new() { ["PolicyName"] = "Fence", ["PolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{{Allowed.Statement("*")}}]}""" });
        await held.MayAsync(Allowed.Statement("iam:GetRole iam:DeleteRole"), Allowed.Statement("iam:CreateRole iam:AttachRolePolicy", "arn:aws:iam::111122223333:role/made/*", Equal("iam:PermissionsBoundary", Boundary)),
            Allowed.Statement("iam:ListAttachedRolePolicies"));
        var boundary = bounded ? $"PermissionsBoundary: '{Boundary}'," : "";
        Assert.Equal(bounded ? "CREATE_COMPLETE" : "ROLLBACK_COMPLETE", await held.CreateAsync(
            $"  Role: {{ Type: 'AWS::IAM::Role', Properties: {{ RoleName: Made, Path: /made/, {boundary} ManagedPolicyArns: ['{Allowed.Administrator}'], AssumeRolePolicyDocument: {Trust} }} }}\n"));
        Assert.Contains("arn:aws:iam::111122223333:role/made/Made", held.Of("iam:CreateRole").Select(one => one.Resource));
    }

    [Fact]
    [Behaviour("CloudFormation", "a permission that is missing")]
    public async Task The_roles_own_boundary_binds_it()
    {
        await held.Cloud.AskAsync("iam", "CreatePolicy", new() { ["PolicyName"] = "Fence", ["PolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{{Allowed.Statement("ssm:*")}}]}""" });
        await held.MayAsync(Allowed.Statement("*"));
        await held.Cloud.AskAsync("iam", "PutRolePermissionsBoundary", new() { ["RoleName"] = Held.Name, ["PermissionsBoundary"] = "arn:aws:iam::111122223333:policy/Fence" });
        Assert.Equal("ROLLBACK_COMPLETE", await held.CreateAsync(Group));
        Assert.Contains("because no permissions boundary allows the sagemaker:CreateModelPackageGroup action", await held.FailureAsync("Group"), StringComparison.Ordinal);
    }

    private static string Equal(string key, string value) => $$""","Condition":{"StringEquals":{"{{key}}":"{{value}}"} }""";
}
