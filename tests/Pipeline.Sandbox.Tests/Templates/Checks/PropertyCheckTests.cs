namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class PropertyCheckTests
{
    [Theory]
    [InlineData("{}", "")]
    [InlineData("{BucketName: my-bucket}", "")]
    [InlineData("{BucketName: My_Bucket}", "T1610")]
    [InlineData("{BucketName: [a]}", "T1603")]
    [InlineData("{BucketName: {a: b}}", "T1603")]
    [InlineData("{BucketName: 012}", "T1607")]
    [InlineData("{BucketName: '012'}", "")]
    [InlineData("{BucketName: 123}", "")]
    [InlineData("{BucketName: 1:30}", "T1607")]
    [InlineData("{BucketName: !Ref Missing}", "T1710")]
    [InlineData("{BucketName: }", "T1606")]
    [InlineData("{BucketName: '{{resolve:ssm:/Name}}'}", "")]
    [InlineData("{Tags: {a: b}}", "T1603")]
    [InlineData("{Tags: !Ref AWS::Region}", "T1603")]
    [InlineData("{Tags: [{Key: a}]}", "T1602")]
    [InlineData("{Tags: [{Key: a, Value: b, Other: c}]}", "T1601")]
    [InlineData("{ObjectLockEnabled: 'true'}", "")]
    [InlineData("{ObjectLockEnabled: yes}", "")]
    [InlineData("{ObjectLockEnabled: maybe}", "T1603")]
    [InlineData("{VersioningConfiguration: {Status: enabled}}", "T1608")]
    [InlineData("{VersioningConfiguration: Enabled}", "T1603")]
    [InlineData("{VersioningConfiguration: {}}", "T1602")]
    [InlineData("{Fn::Transform: {Name: a}}", "")]
    [InlineData("{LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: many}]}}", "T1603")]
    [InlineData("{LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: '3'}]}}", "")]
    [InlineData("{LifecycleConfiguration: {Rules: [!If [C, {Status: Off}, !Ref AWS::NoValue]]}}", "T1720 T1607")]
    [InlineData("{BucketName: a-name-that-is-longer-than-the-sixty-three-characters-that-s3-takes}", "T1609")]
    [InlineData("{CorsConfiguration: {CorsRules: [{AllowedMethods: [GET], AllowedOrigins: [a], MaxAge: -1}]}}", "T1609")]
    [InlineData("[a]", "T1506")]
    public void Bucket_properties_give(string properties, string codes) => Assert.Equal(codes, Checked.Bucket(properties));

    [Theory]
    [InlineData("Type: AWS::IAM::Role", "T1602")]
    [InlineData("{Type: AWS::SNS::Topic, Propertys: {}}", "T1506")]
    [InlineData("{Type: AWS::SNS::Topic, DependsOn: R}", "T1901")]
    [InlineData("{Type: AWS::SNS::Topic, DependsOn: !Ref R}", "T1507")]
    [InlineData("{Type: AWS::SNS::Topic, Condition: C}", "T1720")]
    [InlineData("{Type: AWS::SNS::Topic, DeletionPolicy: Keep}", "T1504")]
    [InlineData("{Type: AWS::SNS::Topic, DeletionPolicy: Snapshot}", "T1504")]
    [InlineData("{Type: AWS::SNS::Topic, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: RetainExceptOnCreate}", "T1504")]
    [InlineData("{Type: AWS::SNS::Topic, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}", "")]
    [InlineData("{Type: AWS::SNS::Topic, DeletionPolicy: !Ref AWS::Region}", "T1702")]
    [InlineData("{Type: AWS::SNS::Topic, Metadata: {guard: }}", "T1606")]
    [InlineData("{Type: AWS::EKS::Cluster, Properties: {Anything: goes}}", "")]
    [InlineData("{Type: Org::Team::Thing}", "T1508")]
    [InlineData("{Type: Custom::Thing, Properties: {ServiceToken: arn, Any: {a: 1}}, Version: '1.0'}", "")]
    [InlineData("{Type: Custom::Thing, Properties: {Any: 1}}", "T1602")]
    [InlineData("{Type: AWS::Serverless::Function}", "T1502")]
    [InlineData("{Type: AWS::SageMaker::NotebookInstance, Properties: {InstanceType: ml.t3.medium, RoleArn: 'arn:aws:iam::111122223333:role/a', AcceleratorTypes: [ml.eia1.medium]}}", "T1611")]
    [InlineData("{Properties: {}}", "T1501")]
    [InlineData("text", "T1505")]
    public void A_resource_gives(string resource, string codes) => Assert.Equal(codes, Checked.Codes(resource.StartsWith('T')
        ? $"Resources:\n  R:\n    {resource}"
        : $"Resources:\n  R: {resource}"));

    [Theory]
    [InlineData("rate(5 minutes)", "")]
    [InlineData("rate(1 day)", "")]
    [InlineData("rate(1 days)", "T1612")]
    [InlineData("rate(5 minute)", "T1612")]
    [InlineData("rate(0 minutes)", "T1612")]
    [InlineData("rate(5 weeks)", "T1612")]
    [InlineData("cron(0 12 * * ? *)", "")]
    [InlineData("cron(0 12 * * ?)", "T1612")]
    [InlineData("cron(0 12 * * * *)", "T1612")]
    [InlineData("every day", "T1612")]
    public void A_schedule_gives(string schedule, string codes) =>
        Assert.Equal(codes, Checked.Codes($"Resources: {{R: {{Type: AWS::Events::Rule, Properties: {{ScheduleExpression: {schedule}}}}}}}"));

    [Fact]
    public void Values_of_free_json_are_looked_at_for_traps_only() =>
        Assert.Equal("T1607", Checked.Codes("""
            Resources:
              P:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*', Condition: {StringEquals: {'aws:SourceAccount': 012, b: true}}}]
            """));
}
