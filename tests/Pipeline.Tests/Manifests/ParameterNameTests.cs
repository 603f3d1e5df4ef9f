using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class ParameterNameTests
{
    [Theory]
    [InlineData("vpc-id", "VPC_ID")]
    [InlineData("vpcId", "VPC_ID")]
    [InlineData("VpcId", "VPC_ID")]
    [InlineData("vpc_id", "VPC_ID")]
    [InlineData("VPCId", "VPC_ID")]
    [InlineData("vpcID", "VPC_ID")]
    [InlineData("HFModelID", "HF_MODEL_ID")]
    [InlineData("IAMRoleARN", "IAM_ROLE_ARN")]
    [InlineData("subnetIds2", "SUBNET_IDS2")]
    [InlineData("some-Complex_Name", "SOME_COMPLEX_NAME")]
    [InlineData("s3BucketArn", "S3_BUCKET_ARN")]
    [InlineData("S3BucketArn", "S3_BUCKET_ARN")]
    [InlineData("ec2KeyPair", "EC2_KEY_PAIR")]
    [InlineData("pre-prod-account-id", "PRE_PROD_ACCOUNT_ID")]
    [InlineData("vpcIDs", "VPC_I_DS")]
    [InlineData("my-S3Bucket", "MY_S3BUCKET")]
    [InlineData("enable2FA", "ENABLE2_FA")]
    [InlineData("a1B2", "A1_B2")]
    [InlineData("VPC", "VPC")]
    [InlineData("tags", "TAGS")]
    [InlineData("", "")]
    public void A_name_converts_as_seed_farmer_converts_it(string name, string canonical)
    {
        Assert.Equal(canonical, ParameterName.Canonical(name));
        Assert.Equal(canonical.ToLowerInvariant(), ParameterName.Snake(name));
    }

    [Fact]
    public void Names_are_the_same_in_every_style()
    {
        Assert.True(ParameterName.Same("portfolio-access-role-arn", "PortfolioAccessRoleArn"));
        Assert.True(ParameterName.Same("portfolio_access_role_arn", "portfolioAccessRoleARN"));
        Assert.False(ParameterName.Same("vpc-id", "vpc-ids"));
    }
}
