using Pipeline.Rendering;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Rendering;

public class StockRoleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "cloudformation", "product-launch-role");
    private static readonly StockRole Stock = StockRole.Read(Path.Combine(Folder, "stock-role.yaml"));

    [Fact]
    public void What_its_policy_allows_is_not_refused() => Assert.Empty(Refused("AWS::Made::Up", "s3:CreateBucket", "arn:${AWS::Partition}:s3:::sagemaker-*"));

    [Theory]
    [InlineData("s3:PutBucketVersioning", "arn:${AWS::Partition}:s3:::sagemaker-*")]
    [InlineData("s3:CreateBucket", "arn:${AWS::Partition}:s3:::ours-*")]
    [InlineData("s3:CreateBucket", "*")]
    [InlineData("iam:CreateRole", "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/sagemaker-projects/sagemaker-*")]
    [InlineData("iam:PassRole", "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/sagemaker-projects/sagemaker-*-build-*")]
    public void What_it_does_not_allow_is_told(string action, string resource) => Assert.Equal([action], Refused("AWS::Made::Up", action, resource));

    [Fact]
    public void Reading_stops_no_launch() => Assert.Empty(Refused("AWS::Made::Up", "kms:DescribeKey", "*"));

    [Fact]
    public void A_template_with_roles_and_keys_is_nothing_for_it()
    {
        var permissions = LaunchPermissions.Read(Path.Combine(Folder, "permissions"));
        var refused = Stock.Refuses(permissions.Allowing(["AWS::IAM::Role", "AWS::KMS::Key", "AWS::CodeCommit::Repository"]));
        Assert.Contains("iam:CreateRole", refused);
        Assert.Contains("kms:CreateKey", refused);
        Assert.DoesNotContain("codecommit:CreateRepository", refused);
    }

    private static IReadOnlyList<string> Refused(string type, string action, string resource)
    {
        using var tree = new SourceTree();
        tree.Write("permissions/Made.Up.yaml", $"{type}:\n  - actions: ['{action}']\n    resources: ['{resource}']\n");
        return Stock.Refuses(LaunchPermissions.Read(tree.Path("permissions")).Allowing([type]));
    }
}
