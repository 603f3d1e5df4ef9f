using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CloudFormation;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "in a stack")]
public sealed class StudioResourceTests
{
    private const string Template = """
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: Worker, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: sagemaker.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Domain: { Type: 'AWS::SageMaker::Domain', Properties: { DomainName: ml, AuthMode: IAM, VpcId: vpc-1, SubnetIds: [subnet-1], DefaultUserSettings: { ExecutionRole: !GetAtt Role.Arn }, Tags: [{ Key: 'sagemaker:projectS3TemplatesLocation', Value: 's3://templates/' }] } }
          Profile: { Type: 'AWS::SageMaker::UserProfile', Properties: { DomainId: !Ref Domain, UserProfileName: ann } }
          App: { Type: 'AWS::SageMaker::App', DependsOn: Profile, Properties: { DomainId: !Ref Domain, UserProfileName: ann, AppType: JupyterServer, AppName: default } }
          Image: { Type: 'AWS::SageMaker::Image', Properties: { ImageName: lab, ImageRoleArn: !GetAtt Role.Arn, ImageDisplayName: Lab } }
          Version: { Type: 'AWS::SageMaker::ImageVersion', DependsOn: Image, Properties: { ImageName: lab, BaseImage: !Sub '${Images.RepositoryUri}:1' } }
          Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { InstanceType: ml.t3.medium, RoleArn: !GetAtt Role.Arn, LifecycleConfigName: !GetAtt Script.NotebookInstanceLifecycleConfigName } }
          Script: { Type: 'AWS::SageMaker::NotebookInstanceLifecycleConfig', Properties: { OnCreate: [{ Content: aGk= }] } }
          Models: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: shop } }
          Package: { Type: 'AWS::SageMaker::ModelPackage', DependsOn: Models, Properties: { ModelPackageGroupName: shop, ModelApprovalStatus: Approved, InferenceSpecification: { Containers: [{ Image: i }], SupportedContentTypes: [text/csv], SupportedResponseMIMETypes: [text/csv] } } }
          Steps:
            Type: AWS::SageMaker::Pipeline
            Properties: { PipelineName: shop, RoleArn: !GetAtt Role.Arn, PipelineDefinition: { PipelineDefinitionBody: '{"Version":"2020-12-01","Steps":[{"Name":"No","Type":"Fail"}]}' } }
          Watch:
            Type: AWS::SageMaker::DataQualityJobDefinition
            Properties:
              JobDefinitionName: watch
              RoleArn: !GetAtt Role.Arn
              DataQualityAppSpecification: { ImageUri: i }
              DataQualityJobInput: { EndpointInput: { EndpointName: shop, LocalPath: /opt/ml/processing/i } }
              DataQualityJobOutputConfig: { MonitoringOutputs: [{ S3Output: { S3Uri: 's3://b/o', LocalPath: /opt/ml/processing/o } }] }
              JobResources: { ClusterConfig: { InstanceCount: 1, InstanceType: ml.m5.large, VolumeSizeInGB: 10 } }
          Hourly: { Type: 'AWS::SageMaker::MonitoringSchedule', DependsOn: Watch, Properties: { MonitoringScheduleName: hourly, MonitoringScheduleConfig: { ScheduleConfig: { ScheduleExpression: 'cron(0 * ? * * *)' }, MonitoringJobDefinitionName: watch, MonitoringType: DataQuality } } }
          Code: { Type: 'AWS::SageMaker::CodeRepository', Properties: { GitConfig: { RepositoryUrl: 'https://git.example.com/a' } } }
          Images: { Type: 'AWS::ECR::Repository', Properties: { ImageScanningConfiguration: { ScanOnPush: true }, Tags: [{ Key: a, Value: '1' }] } }
          Git: { Type: 'AWS::CodeConnections::Connection', Properties: { ConnectionName: git, ProviderType: GitHub, Tags: [{ Key: sagemaker, Value: 'true' }] } }
          Star: { Type: 'AWS::CodeStarConnections::Connection', Properties: { ConnectionName: star, ProviderType: GitHub } }
        Outputs:
          Status: { Value: !GetAtt Git.ConnectionStatus }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    public async Task Everything_is_made_in_its_service()
    {
        var stack = await cloud.CreatedAsync("shop", Template);
        Assert.True((string)stack["StackStatus"]! == "CREATE_COMPLETE", string.Join('\n', (await cloud.EventsAsync("shop")).Select(one => $"{one["LogicalResourceId"]} {one["ResourceStatusReason"]}")));
        var domain = await AskAsync("DescribeDomain", ("DomainId", await cloud.IdAsync("shop", "Domain")));
        var tags = (await AskAsync("ListTags", ("ResourceArn", (string)domain["DomainArn"]!)))["Tags"]!.AsArray().ToDictionary(tag => (string)tag!["Key"]!, tag => (string)tag!["Value"]!);

        Assert.Equal(("InService", "s3://templates/", "Domain"), ((string)domain["Status"]!, tags["sagemaker:projectS3TemplatesLocation"], tags["aws:cloudformation:logical-id"]));
        Assert.Equal("PENDING", (string)stack["Outputs"]![0]!["OutputValue"]!);
        Assert.Equal("Lab", (string)(await AskAsync("DescribeImage", ("ImageName", "lab")))["DisplayName"]!);
        Assert.Equal("Approved", (string)(await AskAsync("DescribeModelPackage", ("ModelPackageName", await cloud.IdAsync("shop", "Package"))))["ModelApprovalStatus"]!);
        Assert.Equal("Active", (string)(await AskAsync("DescribePipeline", ("PipelineName", "shop")))["PipelineStatus"]!);
        Assert.Equal("shop", (string)(await AskAsync("DescribeMonitoringSchedule", ("MonitoringScheduleName", "hourly")))["EndpointName"]!);
        Assert.StartsWith("arn:aws:codestar-connections:", await cloud.IdAsync("shop", "Star"), StringComparison.Ordinal);
        Assert.True((bool)(await cloud.AskAsync("ecr", "DescribeRepositories", []))["repositories"]![0]!["imageScanningConfiguration"]!["scanOnPush"]!);
    }

    [Fact]
    public async Task Everything_changes_and_goes_with_its_stack()
    {
        await cloud.CreatedAsync("shop", Template);
        var notebook = (await cloud.IdAsync("shop", "Notebook")).Split('/')[^1];
        await cloud.UpdatedAsync("shop", Template.Replace("ml.t3.medium", "ml.t3.large", StringComparison.Ordinal).Replace("ImageDisplayName: Lab", "ImageDisplayName: Other", StringComparison.Ordinal).Replace("ScanOnPush: true", "ScanOnPush: false", StringComparison.Ordinal)
            .Replace("Key: sagemaker, Value: 'true'", "Key: 'sandbox:status', Value: AVAILABLE", StringComparison.Ordinal).Replace("ModelApprovalStatus: Approved", "ModelApprovalStatus: Rejected", StringComparison.Ordinal));
        var stack = await cloud.StackAsync("shop");

        Assert.True((string)stack["StackStatus"]! == "UPDATE_COMPLETE", string.Join('\n', (await cloud.EventsAsync("shop")).Select(one => $"{one["LogicalResourceId"]} {one["ResourceStatusReason"]}")));
        Assert.Equal("AVAILABLE", (string)stack["Outputs"]![0]!["OutputValue"]!);
        var desk = await AskAsync("DescribeNotebookInstance", ("NotebookInstanceName", notebook));
        Assert.Equal(("ml.t3.large", "InService"), ((string)desk["InstanceType"]!, (string)desk["NotebookInstanceStatus"]!));
        Assert.Equal("Other", (string)(await AskAsync("DescribeImage", ("ImageName", "lab")))["DisplayName"]!);
        Assert.Equal("Rejected", (string)(await AskAsync("DescribeModelPackage", ("ModelPackageName", await cloud.IdAsync("shop", "Package"))))["ModelApprovalStatus"]!);
        var deleted = await cloud.DeletedAsync("shop");
        Assert.Equal("DELETE_COMPLETE", (string)deleted["StackStatus"]!);
        Assert.Empty((await AskAsync("ListDomains"))["Domains"]!.AsArray());
        Assert.Empty((await AskAsync("ListNotebookInstances"))["NotebookInstances"]!.AsArray());
        Assert.Empty((await cloud.AskAsync("ecr", "DescribeRepositories", []))["repositories"]!.AsArray());
        Assert.Empty((await cloud.AskAsync("codeconnections", "ListConnections", []))["Connections"]!.AsArray());
    }

    private Task<JsonObject> AskAsync(string operation, params (string Name, string Value)[] members) =>
        cloud.AskAsync("sagemaker", operation, new(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value))));
}
