using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CloudFormation;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

[Behaviour("SageMaker/Hosting", "a template")]
public sealed class TemplateTests
{
    private const string Template = """
        Parameters:
          Image: { Type: String, Default: '763104351884.dkr.ecr.eu-west-1.amazonaws.com/huggingface-vllm:0.25.1-transformers5.10.2-gpu-py312-cu130-ubuntu22.04' }
          Tokens: { Type: Number, Default: 2048 }
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: sagemaker.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Model: { Type: 'AWS::SageMaker::Model', Properties: { ExecutionRoleArn: !GetAtt Role.Arn, PrimaryContainer: { Image: !Ref Image, Environment: { SM_VLLM_MAX_MODEL_LEN: !Ref Tokens } } } }
          Config:
            Type: AWS::SageMaker::EndpointConfig
            Properties: { ProductionVariants: [{ VariantName: AllTraffic, ModelName: !GetAtt Model.ModelName, InstanceType: ml.g5.xlarge, InitialInstanceCount: 1, InitialVariantWeight: 1 }] }
          Endpoint:
            Type: AWS::SageMaker::Endpoint
            Properties: { EndpointName: Twin, EndpointConfigName: !GetAtt Config.EndpointConfigName, RetainAllVariantProperties: true, Tags: [{ Key: task, Value: chat }] }
          Target:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: { ServiceNamespace: sagemaker, ScalableDimension: 'sagemaker:variant:DesiredInstanceCount', ResourceId: !Sub 'endpoint/${Endpoint.EndpointName}/variant/AllTraffic', MinCapacity: 1, MaxCapacity: 2, ScheduledActions: [{ ScheduledActionName: night, Schedule: 'cron(0 22 * * ? *)', ScalableTargetAction: { MinCapacity: 1, MaxCapacity: 1 } }] }
          Policy:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties: { PolicyName: track, PolicyType: TargetTrackingScaling, ScalingTargetId: !Ref Target, TargetTrackingScalingPolicyConfiguration: { TargetValue: 5, PredefinedMetricSpecification: { PredefinedMetricType: SageMakerVariantInvocationsPerInstance } } }
        Outputs:
          EndpointArn: { Value: !Ref Endpoint }
          EndpointName: { Value: !GetAtt Endpoint.EndpointName }
          Target: { Value: !Ref Target }
        """;

    private const string Components = """
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: sagemaker.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Model: { Type: 'AWS::SageMaker::Model', Properties: { ExecutionRoleArn: !GetAtt Role.Arn, PrimaryContainer: { Image: '763104351884.dkr.ecr.eu-west-1.amazonaws.com/djl-inference:0.36.0-lmi27.0.0-cu130' } } }
          Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ExecutionRoleArn: !GetAtt Role.Arn, ProductionVariants: [{ VariantName: AllTraffic, InstanceType: ml.g5.2xlarge, InitialInstanceCount: 1 }] } }
          Endpoint: { Type: 'AWS::SageMaker::Endpoint', Properties: { EndpointName: many, EndpointConfigName: !GetAtt Config.EndpointConfigName } }
          Component:
            Type: AWS::SageMaker::InferenceComponent
            Properties: { EndpointName: !GetAtt Endpoint.EndpointName, InferenceComponentName: one, VariantName: AllTraffic, Specification: { ModelName: !GetAtt Model.ModelName, ComputeResourceRequirements: { MinMemoryRequiredInMb: 1024, NumberOfCpuCoresRequired: CORES } }, RuntimeConfig: { CopyCount: 1 } }
        Outputs:
          Status: { Value: !GetAtt Component.InferenceComponentStatus }
        """;

    [Fact]
    [Behaviour("ApplicationAutoScaling", "a template")]
    public async Task An_endpoint_is_made_with_all_that_belongs_to_it_and_goes_with_its_stack()
    {
        var cloud = new Cloud();
        var stack = await cloud.CreatedAsync("llm", Template);
        var outputs = stack["Outputs"]!.AsArray().Select(output => (string)output!["OutputValue"]!).ToList();
        var endpoint = await DescribeAsync(cloud);
        var action = (await cloud.AskAsync("application-autoscaling", "DescribeScheduledActions", new() { ["ServiceNamespace"] = "sagemaker" }))["ScheduledActions"]![0]!;
        var policy = (await cloud.AskAsync("application-autoscaling", "DescribeScalingPolicies", new() { ["ServiceNamespace"] = "sagemaker" }))["ScalingPolicies"]![0]!;
        var tags = (await cloud.AskAsync("sagemaker", "ListTags", new() { ["ResourceArn"] = endpoint["EndpointArn"]!.DeepClone() }))["Tags"]!.AsArray();

        Assert.Equal("CREATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal(["arn:aws:sagemaker:eu-west-1:111122223333:endpoint/twin", "Twin", "endpoint/Twin/variant/AllTraffic|sagemaker:variant:DesiredInstanceCount|sagemaker"], outputs);
        Assert.Equal(("InService", "night", "track"), ((string)endpoint["EndpointStatus"]!, (string)action["ScheduledActionName"]!, (string)policy["PolicyName"]!));
        Assert.Contains(tags, tag => (string)tag!["Key"]! == "aws:cloudformation:logical-id" && (string)tag["Value"]! == "Endpoint");
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("llm"))["StackStatus"]!);
        foreach (var (operation, list) in new[] { ("ListEndpoints", "Endpoints"), ("ListEndpointConfigs", "EndpointConfigs"), ("ListModels", "Models") })
            Assert.Empty((await cloud.AskAsync("sagemaker", operation, []))[list]!.AsArray());
        Assert.Empty((await cloud.AskAsync("application-autoscaling", "DescribeScalableTargets", new() { ["ServiceNamespace"] = "sagemaker" }))["ScalableTargets"]!.AsArray());
    }

    [Fact]
    public async Task A_new_model_replaces_the_configuration_and_updates_the_endpoint()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("llm", Template);
        var before = (string)(await DescribeAsync(cloud))["EndpointConfigName"]!;
        var stack = await cloud.UpdatedAsync("llm", Template, ("Tokens", "4096"));
        var after = (string)(await DescribeAsync(cloud))["EndpointConfigName"]!;

        Assert.Equal("UPDATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.NotEqual(before, after);
        Assert.Equal(after, (string)Assert.Single((await cloud.AskAsync("sagemaker", "ListEndpointConfigs", []))["EndpointConfigs"]!.AsArray())!["EndpointConfigName"]!);
        Assert.Single((await cloud.AskAsync("sagemaker", "ListModels", []))["Models"]!.AsArray());
    }

    [Fact]
    public async Task An_endpoint_that_fails_fails_the_stack_with_its_reason()
    {
        var cloud = new Cloud(new() { Fail = ["Twin:ping"] });
        var stack = await cloud.CreatedAsync("llm", Template);

        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Matches("did not pass the ping health check.*HandlerErrorCode: NotStabilized", await cloud.FailureAsync("llm", "Endpoint"));
        Assert.Empty((await cloud.AskAsync("sagemaker", "ListEndpoints", []))["Endpoints"]!.AsArray());
    }

    [Fact]
    public async Task An_update_that_fails_goes_back_to_the_old_configuration()
    {
        var cloud = new Cloud(new() { Fail = ["new-config:capacity"] });
        await cloud.CreatedAsync("llm", Template);
        var before = (string)(await DescribeAsync(cloud))["EndpointConfigName"]!;
        var stack = await cloud.UpdatedAsync("llm", Template.Replace("Properties: { ProductionVariants", "Properties: { EndpointConfigName: new-config, ProductionVariants", StringComparison.Ordinal));

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Contains("InsufficientInstanceCapacity", await cloud.FailureAsync("llm", "Endpoint"), StringComparison.Ordinal);
        Assert.Equal(("InService", before), ((string)(await DescribeAsync(cloud))["EndpointStatus"]!, (string)(await DescribeAsync(cloud))["EndpointConfigName"]!));
    }

    [Fact]
    public async Task Components_are_updated_in_place_and_go_before_their_endpoint()
    {
        var cloud = new Cloud();
        var stack = await cloud.CreatedAsync("many", Components.Replace("CORES", "1", StringComparison.Ordinal));
        var updated = await cloud.UpdatedAsync("many", Components.Replace("CORES", "2", StringComparison.Ordinal));
        var component = await cloud.AskAsync("sagemaker", "DescribeInferenceComponent", new() { ["InferenceComponentName"] = "one" });

        Assert.Equal(("CREATE_COMPLETE", "InService"), ((string)stack["StackStatus"]!, (string)stack["Outputs"]![0]!["OutputValue"]!));
        Assert.Equal("UPDATE_COMPLETE", (string)updated["StackStatus"]!);
        Assert.Equal("2", component["Specification"]!["ComputeResourceRequirements"]!["NumberOfCpuCoresRequired"]!.ToString());
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("many"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_component_without_room_fails_the_stack()
    {
        var cloud = new Cloud();
        var stack = await cloud.CreatedAsync("many", Components.Replace("CORES", "64", StringComparison.Ordinal));

        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Contains("There is not enough hardware resources", await cloud.FailureAsync("many", "Component"), StringComparison.Ordinal);
    }

    private static Task<JsonObject> DescribeAsync(Cloud cloud) => cloud.AskAsync("sagemaker", "DescribeEndpoint", new() { ["EndpointName"] = "Twin" });
}
