using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>The resources that a SageMaker project is made of.</summary>
public sealed class ProjectResourceTests
{
    private const string Template = """
        Parameters:
          Days: { Type: Number, Default: 90 }
          OtherAccount: { Type: String, Default: '' }
        Conditions:
          HasOther: !Not [!Equals [!Ref OtherAccount, '']]
        Resources:
          Key:
            Type: AWS::KMS::Key
            DeletionPolicy: RetainExceptOnCreate
            Properties:
              EnableKeyRotation: true
              KeyPolicy:
                Version: '2012-10-17'
                Statement:
                  - Effect: Allow
                    Principal: { AWS: [!Sub 'arn:aws:iam::${AWS::AccountId}:root', !If [HasOther, !Sub 'arn:aws:iam::${OtherAccount}:root', !Ref 'AWS::NoValue']] }
                    Action: kms:*
                    Resource: '*'
          Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: alias/shop, TargetKeyId: !Ref Key } }
          Repository: { Type: 'AWS::CodeCommit::Repository', Properties: { RepositoryName: shop, Code: { BranchName: main, S3: { Bucket: seed-1, Key: code.zip } } } }
          Log: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: /shop, RetentionInDays: !Ref Days, KmsKeyId: !GetAtt Key.Arn } }
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: [codebuild.amazonaws.com, codepipeline.amazonaws.com, events.amazonaws.com] }, Action: 'sts:AssumeRole' }] } } }
          Build:
            Type: AWS::CodeBuild::Project
            Properties:
              Name: shop-build
              ServiceRole: !GetAtt Role.Arn
              TimeoutInMinutes: !Ref Days
              Source: { Type: CODEPIPELINE, BuildSpec: buildspec.yml }
              Artifacts: { Type: CODEPIPELINE }
              Environment: { Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: 'aws/codebuild/amazonlinux-x86_64-standard:5.0', EnvironmentVariables: [{ Name: A, Value: b }] }
              LogsConfig: { CloudWatchLogs: { Status: ENABLED, GroupName: !Ref Log } }
          Pipeline:
            Type: AWS::CodePipeline::Pipeline
            Properties:
              Name: shop
              RoleArn: !GetAtt Role.Arn
              ArtifactStore: { Type: S3, Location: artifacts-1, EncryptionKey: { Type: KMS, Id: !GetAtt Key.Arn } }
              Stages:
                - Name: Source
                  Actions: [{ Name: Code, ActionTypeId: { Category: Source, Owner: AWS, Provider: CodeCommit, Version: '1' }, Configuration: { RepositoryName: !GetAtt Repository.Name, BranchName: main, PollForSourceChanges: false }, OutputArtifacts: [{ Name: Code }] }]
                - Name: Build
                  Actions: [{ Name: Build, ActionTypeId: { Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1' }, Configuration: { ProjectName: !Ref Build }, InputArtifacts: [{ Name: Code }] }]
          Rule:
            Type: AWS::Events::Rule
            Properties:
              Name: shop
              EventPattern: { source: [aws.codecommit], resources: [!GetAtt Repository.Arn] }
              Targets: [{ Id: pipeline, Arn: !Sub 'arn:aws:codepipeline:${AWS::Region}:${AWS::AccountId}:${Pipeline}', RoleArn: !GetAtt Role.Arn }]
          Models: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: shop, ModelPackageGroupDescription: Models } }
        Outputs:
          Clone: { Value: !GetAtt Repository.CloneUrlHttp }
          LogArn: { Value: !GetAtt Log.Arn }
          Models: { Value: !Ref Models }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    [Behaviour("CloudFormation", "a type with a class `Resources/<Service>/<Type>`")]
    public async Task A_project_s_resources_are_made_in_their_services()
    {
        await SeedAsync();
        var stack = await cloud.CreatedAsync("shop", Template);
        Assert.Equal("CREATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal(
            ["https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/shop", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop:*", "arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/shop"],
            stack["Outputs"]!.AsArray().Select(output => (string)output!["OutputValue"]!));
        var file = await cloud.AskAsync("codecommit", "GetFile", new() { ["repositoryName"] = "shop", ["filePath"] = "src/a.py" });
        Assert.Equal("print()", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)file["fileContent"]!)));
        Assert.Equal(90, (int)(await cloud.AskAsync("logs", "DescribeLogGroups", []))["logGroups"]![0]!["retentionInDays"]!);
        var build = (await cloud.AskAsync("codebuild", "BatchGetProjects", new() { ["names"] = new JsonArray("shop-build") }))["projects"]![0]!;
        Assert.Equal(("buildspec.yml", "b", "/shop"), ((string)build["source"]!["buildspec"]!, (string)build["environment"]!["environmentVariables"]![0]!["value"]!, (string)build["logsConfig"]!["cloudWatchLogs"]!["groupName"]!));
        var pipeline = (await cloud.AskAsync("codepipeline", "GetPipeline", new() { ["name"] = "shop" }))["pipeline"]!;
        Assert.Equal(("shop", "false"), ((string)pipeline["stages"]![0]!["actions"]![0]!["configuration"]!["RepositoryName"]!, (string)pipeline["stages"]![0]!["actions"]![0]!["configuration"]!["PollForSourceChanges"]!));
        Assert.Equal("shop", (string)(await cloud.AskAsync("events", "DescribeRule", new() { ["Name"] = "shop" }))["Name"]!);
        Assert.Single((await cloud.AskAsync("events", "ListTargetsByRule", new() { ["Rule"] = "shop" }))["Targets"]!.AsArray());
        var key = (await cloud.AskAsync("kms", "DescribeKey", new() { ["KeyId"] = "alias/shop" }))["KeyMetadata"]!;
        Assert.Equal(await cloud.IdAsync("shop", "Key"), (string)key["KeyId"]!);
        var tags = (await cloud.AskAsync("sagemaker", "ListTags", new() { ["ResourceArn"] = "arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/shop" }))["Tags"]!.AsArray();
        Assert.Contains(tags, tag => (string)tag!["Key"]! == "aws:cloudformation:logical-id" && (string)tag["Value"]! == "Models");
    }

    [Fact]
    public async Task They_change_and_go_with_their_stack()
    {
        await SeedAsync();
        await cloud.CreatedAsync("shop", Template);
        await cloud.UpdatedAsync("shop", Template.Replace("Id: pipeline", "Id: other", StringComparison.Ordinal).Replace("BranchName: main, Poll", "BranchName: other, Poll", StringComparison.Ordinal), ("Days", "30"), ("OtherAccount", "444455556666"));
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.StackAsync("shop"))["StackStatus"]!);
        Assert.Equal(30, (int)(await cloud.AskAsync("logs", "DescribeLogGroups", []))["logGroups"]![0]!["retentionInDays"]!);
        Assert.Equal("other", (string)Assert.Single((await cloud.AskAsync("events", "ListTargetsByRule", new() { ["Rule"] = "shop" }))["Targets"]!.AsArray())!["Id"]!);
        Assert.Equal("other", (string)(await cloud.AskAsync("codepipeline", "GetPipeline", new() { ["name"] = "shop" }))["pipeline"]!["stages"]![0]!["actions"]![0]!["configuration"]!["BranchName"]!);
        Assert.Contains("444455556666", (string)(await cloud.AskAsync("kms", "GetKeyPolicy", new() { ["KeyId"] = "alias/shop", ["PolicyName"] = "default" }))["Policy"]!, StringComparison.Ordinal);
        var key = await cloud.IdAsync("shop", "Key");
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.Equal("Enabled", (string)(await cloud.AskAsync("kms", "DescribeKey", new() { ["KeyId"] = key }))["KeyMetadata"]!["KeyState"]!);
        Assert.False(await cloud.HasAsync("codecommit", "GetRepository", new() { ["repositoryName"] = "shop" }));
        Assert.False(await cloud.HasAsync("codepipeline", "GetPipeline", new() { ["name"] = "shop" }));
        Assert.False(await cloud.HasAsync("events", "DescribeRule", new() { ["Name"] = "shop" }));
        Assert.Empty((await cloud.AskAsync("logs", "DescribeLogGroups", []))["logGroups"]!.AsArray());
    }

    [Fact]
    public async Task A_creation_that_fails_schedules_the_deletion_of_its_key()
    {
        await SeedAsync();
        var failing = new Cloud(new() { Fail = ["Alias"] });
        var stack = await failing.CreatedAsync("shop", Template.Replace(", Code: { BranchName: main, S3: { Bucket: seed-1, Key: code.zip } }", "", StringComparison.Ordinal));
        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        var key = (string)(await failing.AskAsync("kms", "ListKeys", []))["Keys"]![0]!["KeyId"]!;
        Assert.Equal("PendingDeletion", (string)(await failing.AskAsync("kms", "DescribeKey", new() { ["KeyId"] = key }))["KeyMetadata"]!["KeyState"]!);
    }

    [Theory]
    [InlineData("../evil.sh", "leads out of the repository")]
    [InlineData("/etc/evil", "leads out of the repository")]
    public async Task Code_that_leads_out_of_its_repository_is_refused(string path, string words)
    {
        await SeedAsync(path);
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await cloud.CreatedAsync("shop", Template))["StackStatus"]!);
        Assert.Contains(words, await cloud.FailureAsync("shop", "Repository"), StringComparison.Ordinal);
    }

    private async Task SeedAsync(string path = "src/a.py")
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry(path).Open()))
            writer.Write("print()");
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "seed-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "seed-1", ["Key"] = "code.zip", ["Body"] = Convert.ToBase64String(bytes.ToArray()) });
    }
}
