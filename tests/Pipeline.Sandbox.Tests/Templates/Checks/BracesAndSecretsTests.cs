namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class BracesAndSecretsTests
{
    [Theory]
    [InlineData("'{{name}}'", "T2001")]
    [InlineData("'a {{ name }} b'", "T2001")]
    [InlineData("{{name}}", "T1011")]
    [InlineData("'{{resolve:ssm:/a/b}}'", "")]
    [InlineData("'{{resolve:ssm:/a/b:3}}'", "")]
    [InlineData("'{{resolve:ssm:/a/b:latest}}'", "T2003")]
    [InlineData("'{{resolve:ssm:/a b}}'", "T2003")]
    [InlineData("'{{resolve:vault:x}}'", "T2003")]
    [InlineData("'{{ resolve:ssm:/a }}'", "T2002")]
    [InlineData("'{{resolve:ssm:/a'", "T2002")]
    [InlineData("'{{resolve:ssm-secure:/a:1}}'", "T2005")]
    [InlineData("'{{resolve:secretsmanager:db}}'", "")]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:password:AWSCURRENT}}'", "")]
    [InlineData("'{{resolve:secretsmanager:db:SecretBinary}}'", "T2003")]
    [InlineData("'{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-1:SecretString:k}}'", "")]
    [InlineData("!Sub '{{resolve:ssm:/${AWS::StackName}/x}}'", "")]
    public void Double_braces_give(string value, string codes) => Assert.Equal(codes, Checked.Value(value));

    [Fact]
    public void Double_braces_in_a_script_are_a_warning_only() =>
        Assert.Equal(Sandbox.Templates.Severity.Warning, Assert.Single(Checked.Findings("Resources:\n  R:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Type: String\n      Value: |\n        docker ps --format '{{.Names}}'\n        true\n")).Severity);

    [Theory]
    [InlineData("Outputs: {O: {Value: !GetAtt Key.SecretAccessKey}}", "T2101")]
    [InlineData("Outputs: {O: {Value: !Sub 'x${Token}'}}", "T2101")]
    [InlineData("Outputs: {O: {Value: !Ref Key}}", "T1902")]
    [InlineData("Outputs: {O: {Value: '{{resolve:secretsmanager:x}}'}}", "T2005 T1902")]
    public void A_secret_does_not_leave_through_an_output(string outputs, string codes) => Assert.Equal(codes.Split(' ').Order(), Checked.Codes($$"""
        Parameters: {Token: {Type: String, NoEcho: true} }
        Resources: {Key: {Type: AWS::IAM::AccessKey, Properties: {UserName: u} } }
        {{outputs}}
        """).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(code => codes.Contains(code)).Order());

    [Theory]
    [InlineData("OAuthToken: abc", "T2102")]
    [InlineData("OAuthToken: '{{resolve:secretsmanager:github}}'", "")]
    [InlineData("OAuthToken: !Ref Token", "")]
    [InlineData("Branch: ghp_0123456789abcdefghijklmnopqrstuvwxyz", "T2103")]
    public void A_token_is_not_written_into_a_pipeline_action(string configuration, string codes) => Assert.Equal(codes, Checked.Codes($$"""
        Parameters: {Token: {Type: String, NoEcho: true} }
        Resources:
          Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Token} }
          Pipeline:
            Type: AWS::CodePipeline::Pipeline
            Properties:
              RoleArn: arn:aws:iam::111122223333:role/r
              ArtifactStore: {Type: S3, Location: bucket}
              Stages:
                - {Name: Build, Actions: [!Ref AWS::NoValue]}
                - Name: Source
                  Actions:
                    - Name: Source
                      ActionTypeId: {Category: Source, Owner: ThirdParty, Provider: GitHub, Version: '1'}
                      Configuration:
                        {{configuration}}
        """));

    [Theory]
    [InlineData("http://example.com/t.yaml", "T2105")]
    [InlineData("https://example.com/t.yaml", "")]
    public void A_product_template_is_not_loaded_in_the_clear(string url, string codes) => Assert.Equal(codes, Checked.Codes($$"""
        Resources:
          Product:
            Type: AWS::ServiceCatalog::CloudFormationProduct
            Properties:
              Name: n
              Owner: o
              ProvisioningArtifactParameters: [{Info: {LoadTemplateFromURL: '{{url}}'} }]
        """));

    [Theory]
    [InlineData("{Name: GITHUB_TOKEN, Value: abc}", "T2104")]
    [InlineData("{Name: GITHUB_TOKEN, Value: abc, Type: SECRETS_MANAGER}", "")]
    [InlineData("{Name: STAGE, Value: dev}", "")]
    public void A_build_variable_is_not_a_secret_in_plain_text(string variable, string codes) => Assert.Equal(codes, Checked.Codes($$"""
        Resources:
          Build:
            Type: AWS::CodeBuild::Project
            Properties:
              ServiceRole: r
              Source: {Type: NO_SOURCE}
              Artifacts: {Type: NO_ARTIFACTS}
              Environment: {Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: i, EnvironmentVariables: [{{variable}}] }
        """));

    [Theory]
    [InlineData("true", "T2106")]
    [InlineData("false", "")]
    public void A_build_that_is_root_on_its_host_is_warned_of(string privileged, string codes) => Assert.Equal(codes, Checked.Codes($$"""
        Resources:
          Build:
            Type: AWS::CodeBuild::Project
            Properties:
              ServiceRole: r
              Source: {Type: NO_SOURCE}
              Artifacts: {Type: NO_ARTIFACTS}
              Environment: {Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: i, PrivilegedMode: {{privileged}} }
        """));

    [Fact]
    public void A_value_under_a_secret_name_is_not_repeated_either() =>
        Assert.DoesNotContain(Checked.Findings("Resources: {S: {Type: AWS::IAM::User, Properties: {UserName: ghp_0123456789abcdefghijklmnopqrstuvwxyz!, LoginProfile: {Password: 0x1F, PasswordResetRequired: hunter2}}}}"),
            finding => finding.ToString().Contains("ghp_") || finding.ToString().Contains("0x1F"));

    [Fact]
    public void What_is_found_is_never_repeated() =>
        Assert.DoesNotContain(Checked.Findings("Resources: {R: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: ghp_0123456789abcdefghijklmnopqrstuvwxyz}}}"), finding => finding.ToString().Contains("ghp_"));
}
