namespace Pipeline.Sandbox.Tests.Templates.Checks;

/// <summary>The deliberately broken template that the published checkers were measured with, mistake by mistake.</summary>
[Behaviour("Templates", "a template with mistakes")]
public class BrokenTemplateTests
{
    private const string Text = """
        AWSTemplateFormatVersion: '2010-09-09'
        Parameters:
          Unused: {Type: String}
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            DependsOn: Nobody
            Properties:
              BucketNam: x
              VersioningConfiguration: {Status: On}
              AccessControl: Everybody
              Tags: [{Key: a, Value: !Ref Missing}]
          Role:
            Type: AWS::IAM::Role
            Properties:
              MaxSessionDuration: long
          Odd:
            Type: AWS::S3::Buckt
          Rule:
            Type: AWS::Events::Rule
            Properties:
              ScheduleExpression: rate(1 days)
              Description: !GetAtt Bucket.Arm
        Outputs:
          One: {Value: !GetAtt Bucket.Nothing}
          Two: {Value: !Sub '${Nope}-x'}
        """;

    [Theory]
    [InlineData("an unknown property, with a suggestion", "9:7 T1601 AWS::S3::Bucket has no property 'BucketNam'; did you mean 'BucketName'?")]
    [InlineData("a missing required property", "16:7 T1602 AWS::IAM::Role needs the property 'AssumeRolePolicyDocument'")]
    [InlineData("a wrong primitive type", "16:27 T1603 MaxSessionDuration is an integer, not 'long'")]
    [InlineData("a value outside an enum", "11:22 T1608 AccessControl has no value 'Everybody'; one of AuthenticatedRead, AwsExecRead, BucketOwnerFullControl, BucketOwnerRead, LogDeliveryWrite, Private, PublicRead, PublicReadWrite")]
    [InlineData("On, a boolean where a string is due", "10:41 T1607 YAML 1.1 reads On as the boolean true; VersioningConfiguration.Status is a string; quote it: 'On'")]
    [InlineData("an unknown resource type", "18:11 T1502 There is no resource type AWS::S3::Buckt; did you mean 'AWS::S3::Bucket'?")]
    [InlineData("a Ref to nothing", "12:30 T1710 There is no parameter or resource 'Missing'")]
    [InlineData("a GetAtt of an unknown attribute in a resource", "23:20 T1712 AWS::S3::Bucket has no attribute 'Arm'; did you mean 'Arn'?")]
    [InlineData("a GetAtt of an unknown attribute in an output", "25:16 T1712 AWS::S3::Bucket has no attribute 'Nothing'")]
    [InlineData("an unknown Sub variable in an output", "26:22 T1713 There is no parameter or resource 'Nope'")]
    [InlineData("a DependsOn of nothing", "7:16 T1503 DependsOn names 'Nobody', and there is no such resource")]
    [InlineData("a bad schedule expression", "22:27 T1612 rate(1 days) has the wrong unit for 1: write rate(1 day)")]
    [InlineData("an unused parameter", "3:3 T1902 The parameter 'Unused' is never used; remove it")]
    public void It_finds(string mistake, string expected) =>
        Assert.True(Checked.Findings(Text).Any(finding => finding.ToString() == expected), $"{mistake} is not among:\n{string.Join('\n', Checked.Findings(Text))}");

    [Fact]
    public void It_finds_nothing_else() => Assert.Equal(13, Checked.Findings(Text).Count);
}
