using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "drift")]
public sealed class DriftTests
{
    private const string Trust = "{ Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] }";

    private const string Template = $$"""
        Parameters:
          Secret: { Type: String, NoEcho: true, Default: whisper }
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: shop-drift
              VersioningConfiguration: { Status: Enabled }
              PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' }, BucketKeyEnabled: true }] }
              CorsConfiguration: { CorsRules: [{ AllowedMethods: [GET], AllowedOrigins: ['*'], MaxAge: 60 }] }
              LifecycleConfiguration: { Rules: [{ Id: Old, Status: Enabled, ExpirationInDays: 400 }] }
              Tags: [{ Key: team, Value: shop }]
          BucketPolicy:
            Type: AWS::S3::BucketPolicy
            Properties: { Bucket: !Ref Bucket, PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Deny, Principal: '*', Action: 's3:*', Resource: !GetAtt Bucket.Arn, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] } }
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {{Trust}}
              Description: works
              Policies: [{ PolicyName: read, PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: '*' }] } }]
              ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
          Policy:
            Type: AWS::IAM::ManagedPolicy
            Properties: { Roles: [!Ref Role], PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: '*' }] } }
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: !Ref Secret, Description: what for } }
          Key: { Type: 'AWS::KMS::Key', Properties: { Description: one, EnableKeyRotation: true, KeyPolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }] } } }
          Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: alias/shop, TargetKeyId: !Ref Key } }
          Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: shop, RetentionInDays: 7 } }
          Build: { Type: 'AWS::CodeBuild::Project', Properties: { Name: shop, ServiceRole: !GetAtt Role.Arn, Artifacts: { Type: NO_ARTIFACTS }, Source: { Type: NO_SOURCE, BuildSpec: 'version: 0.2' }, Environment: { Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: 'aws/codebuild/standard:7.0', EnvironmentVariables: [{ Name: STAGE, Value: dev }] } } }
          Group: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: shop, ModelPackageGroupDescription: models } }
          Held: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: Jobs } }
        """;

    private static readonly string[] Looked = ["Alias", "Bucket", "BucketPolicy", "Build", "Group", "Key", "Logs", "Note", "Policy", "Role"];

    [Fact]
    public async Task Nothing_differs_in_a_stack_that_nobody_touched()
    {
        var cloud = await MadeAsync();
        var status = await DetectedAsync(cloud);
        Assert.Equal(("DETECTION_COMPLETE", "IN_SYNC", 0), ((string)status["DetectionStatus"]!, (string)status["StackDriftStatus"]!, (int)status["DriftedStackResourceCount"]!));
        var drifts = await DriftsAsync(cloud);
        Assert.Equal(Looked, drifts.Select(one => (string)one["LogicalResourceId"]!));
        Assert.All(drifts, one => Assert.Empty(one["PropertyDifferences"]!.AsArray()));
        Assert.Equal("IN_SYNC", (string)(await cloud.StackAsync("shop"))["DriftInformation"]!["StackDriftStatus"]!);
        Assert.Equal("NOT_CHECKED", (string)(await cloud.ResourceAsync("shop", "Held"))!["DriftInformation"]!["StackResourceDriftStatus"]!);
        Assert.DoesNotContain("whisper", string.Concat(drifts.Select(one => one.ToJsonString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bucket", "s3", "PutBucketVersioning", """{"Bucket":"shop-drift","VersioningConfiguration":{"Status":"Suspended"}}""", "/VersioningConfiguration/Status", "Enabled", "Suspended", "NOT_EQUAL")]
    [InlineData("Bucket", "s3", "DeletePublicAccessBlock", """{"Bucket":"shop-drift"}""", "/PublicAccessBlockConfiguration", null, "null", "REMOVE")]
    [InlineData("Bucket", "s3", "PutBucketCors", """{"Bucket":"shop-drift","CORSConfiguration":{"CORSRules":[{"AllowedMethods":["GET","PUT"],"AllowedOrigins":["*"],"MaxAgeSeconds":60}]}}""", "/CorsConfiguration/CorsRules/0/AllowedMethods/1", "null", "PUT", "ADD")]
    [InlineData("Bucket", "s3", "PutBucketTagging", """{"Bucket":"shop-drift","Tagging":{"TagSet":[{"Key":"team","Value":"till"}]}}""", "/Tags/0/Value", "shop", "till", "NOT_EQUAL")]
    [InlineData("BucketPolicy", "s3", "DeleteBucketPolicy", """{"Bucket":"shop-drift"}""", null, null, null, "DELETED")]
    [InlineData("Note", "ssm", "PutParameter", """{"Name":"note","Value":"loud","Type":"String","Overwrite":true}""", "/Value", "****", "loud", "NOT_EQUAL")]
    [InlineData("Note", "ssm", "DeleteParameter", """{"Name":"note"}""", null, null, null, "DELETED")]
    [InlineData("Logs", "logs", "PutRetentionPolicy", """{"logGroupName":"shop","retentionInDays":30}""", "/RetentionInDays", "7", "30", "NOT_EQUAL")]
    [InlineData("Logs", "logs", "DeleteRetentionPolicy", """{"logGroupName":"shop"}""", "/RetentionInDays", "7", "null", "REMOVE")]
    [InlineData("Build", "codebuild", "UpdateProject", """{"name":"shop","source":{"type":"NO_SOURCE","buildspec":"version: 0.1"}}""", "/Source/BuildSpec", "version: 0.2", "version: 0.1", "NOT_EQUAL")]
    [InlineData("Group", "sagemaker", "DeleteModelPackageGroup", """{"ModelPackageGroupName":"shop"}""", null, null, null, "DELETED")]
    public async Task What_somebody_changed_is_told_with_path_and_both_values(string id, string service, string operation, string input, string? path, string? expected, string? actual, string type)
    {
        var cloud = await MadeAsync();
        await cloud.AskAsync(service, operation, JsonNode.Parse(input)!.AsObject());
        var status = await DetectedAsync(cloud);
        Assert.Equal(("DRIFTED", 1), ((string)status["StackDriftStatus"]!, (int)status["DriftedStackResourceCount"]!));
        var drift = Assert.Single(await DriftsAsync(cloud, type == "DELETED" ? "DELETED" : "MODIFIED"));
        Assert.Equal(id, (string)drift["LogicalResourceId"]!);
        Assert.Equal(type == "DELETED" ? "DELETED" : "MODIFIED", (string)(await cloud.ResourceAsync("shop", id))!["DriftInformation"]!["StackResourceDriftStatus"]!);
        if (type == "DELETED")
            return;
        var difference = Assert.Single(drift["PropertyDifferences"]!.AsArray())!;
        Assert.Equal((path, actual, type), ((string)difference["PropertyPath"]!, (string)difference["ActualValue"]!, (string)difference["DifferenceType"]!));
        if (expected is not null)
            Assert.Equal(expected, (string)difference["ExpectedValue"]!);
    }

    [Fact]
    public async Task Roles_policies_and_keys_are_read_back_too()
    {
        var cloud = await MadeAsync();
        var (role, policy, key) = (await cloud.IdAsync("shop", "Role"), await cloud.IdAsync("shop", "Policy"), await cloud.IdAsync("shop", "Key"));
        await cloud.AskAsync("iam", "UpdateRole", new() { ["RoleName"] = role, ["Description"] = "rests" });
        await cloud.AskAsync("iam", "DetachRolePolicy", new() { ["RoleName"] = role, ["PolicyArn"] = "arn:aws:iam::aws:policy/ReadOnlyAccess" });
        await cloud.AskAsync("iam", "DeleteRolePolicy", new() { ["RoleName"] = role, ["PolicyName"] = "read" });
        await cloud.AskAsync("iam", "CreatePolicyVersion", new() { ["PolicyArn"] = policy, ["SetAsDefault"] = true, ["PolicyDocument"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}""" });
        await cloud.AskAsync("kms", "DisableKeyRotation", new() { ["KeyId"] = key });
        await DetectedAsync(cloud);
        var drifts = (await DriftsAsync(cloud, "MODIFIED")).ToDictionary(one => (string)one["LogicalResourceId"]!, one => one["PropertyDifferences"]!.AsArray().Select(difference => (string)difference!["PropertyPath"]!).Order());
        Assert.Equal(["Key", "Policy", "Role"], drifts.Keys.Order());
        Assert.Equal(["/EnableKeyRotation"], drifts["Key"]);
        Assert.Equal(["/PolicyDocument/Statement/0/Action"], drifts["Policy"]);
        Assert.Equal(["/Description", "/ManagedPolicyArns/0", "/Policies/0"], drifts["Role"]);
        await cloud.AskAsync("kms", "ScheduleKeyDeletion", new() { ["KeyId"] = key });
        Assert.Equal("DELETED", (string)(await ResourceDriftAsync(cloud, "Key"))["StackResourceDriftStatus"]!);
    }

    [Fact]
    public async Task One_resource_can_be_looked_at_alone()
    {
        var cloud = await MadeAsync();
        Assert.Equal("IN_SYNC", (string)(await ResourceDriftAsync(cloud, "Note"))["StackResourceDriftStatus"]!);
        Assert.Equal(["Note"], (await DriftsAsync(cloud)).Select(one => (string)one["LogicalResourceId"]!));
        Assert.Equal("Drift detection is not supported for resource type AWS::EC2::SecurityGroup", (await cloud.RefusedAsync("DetectStackResourceDrift", new() { ["StackName"] = "shop", ["LogicalResourceId"] = "Held" })).Message);
        Assert.Equal("Resource Nobody does not exist for stack shop", (await cloud.RefusedAsync("DetectStackResourceDrift", new() { ["StackName"] = "shop", ["LogicalResourceId"] = "Nobody" })).Message);
    }

    [Fact]
    public async Task Only_a_stack_that_came_to_something_is_looked_at()
    {
        var cloud = new Cloud(new() { Fail = ["A"] });
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        Assert.Contains("in status [ROLLBACK_COMPLETE]", (await cloud.RefusedAsync("DetectStackDrift", new() { ["StackName"] = "shop" })).Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", (await cloud.RefusedAsync("DescribeStackDriftDetectionStatus", new() { ["StackDriftDetectionId"] = "00000000-0000-0000-0000-000000000000" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_differences_come_in_pages()
    {
        var cloud = await MadeAsync();
        await DetectedAsync(cloud);
        var first = await cloud.CallAsync("DescribeStackResourceDrifts", new() { ["StackName"] = "shop", ["MaxResults"] = 4 });
        Assert.Equal(4, first["StackResourceDrifts"]!.AsArray().Count);
        var second = await cloud.CallAsync("DescribeStackResourceDrifts", new() { ["StackName"] = "shop", ["NextToken"] = first["NextToken"]!.DeepClone() });
        Assert.Equal(Looked[4..], second["StackResourceDrifts"]!.AsArray().Select(one => (string)one!["LogicalResourceId"]!));
    }

    private static async Task<Cloud> MadeAsync()
    {
        var cloud = new Cloud();
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.CreatedAsync("shop", Template))["StackStatus"]!);
        return cloud;
    }

    private static async Task<JsonNode> ResourceDriftAsync(Cloud cloud, string id) =>
        (await cloud.CallAsync("DetectStackResourceDrift", new() { ["StackName"] = "shop", ["LogicalResourceId"] = id }))["StackResourceDrift"]!;

    private static async Task<JsonObject> DetectedAsync(Cloud cloud)
    {
        var id = (await cloud.CallAsync("DetectStackDrift", new() { ["StackName"] = "shop" }))["StackDriftDetectionId"]!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await cloud.CallAsync("DescribeStackDriftDetectionStatus", new() { ["StackDriftDetectionId"] = id.DeepClone() }) is var status)
            if ((string)status["DetectionStatus"]! != "DETECTION_IN_PROGRESS")
                return status;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }

    private static async Task<IReadOnlyList<JsonNode>> DriftsAsync(Cloud cloud, params string[] statuses)
    {
        var input = new JsonObject { ["StackName"] = "shop" };
        if (statuses.Length > 0)
            input["StackResourceDriftStatusFilters"] = new JsonArray([.. statuses.Select(status => JsonValue.Create(status))]);
        return [.. (await cloud.CallAsync("DescribeStackResourceDrifts", input))["StackResourceDrifts"]!.AsArray().Select(one => one!)];
    }
}
