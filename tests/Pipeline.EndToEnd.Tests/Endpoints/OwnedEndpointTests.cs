using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What <c>DeleteEndpoint</c> does with endpoints that stacks hold.</summary>
public sealed class OwnedEndpointTests : EndpointTests
{
    private static readonly (string, string)[] Ours = [("pipeline:project", "mlops"), ("pipeline:deployment", "local"), ("pipeline:module", "endpoints/twin")];

    [Fact]
    public async Task The_deployment_s_own_stack_goes_whatever_it_holds()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Template("twin", Bucket), Ours);
        await Hosting.Session.Parameters.PutParameterAsync(new() { Name = "/mlops/local/endpoints/twin/metadata", Value = "{}", Type = "String" });

        await DeleteAsync("twin");

        await LeavesNothingAsync();
        Assert.Contains(Raised.OfType<StepFinished>(), one => one is { Step: "stack mlops-local-endpoints-twin", Outcome: Outcome.Done });
    }

    [Fact]
    public async Task A_stack_whose_endpoint_is_gone_or_never_came_to_be_goes_too()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Template("twin"), Ours);
        await Hosting.Session.SageMaker.DeleteEndpointAsync(new DeleteEndpointRequest { EndpointName = "twin" });

        await DeleteAsync("twin", must: true);

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task Components_and_scaling_that_somebody_added_to_a_stack_s_endpoint_go_first()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Components, Ours);
        await Hosting.ModelAsync("added");
        await Hosting.ComponentAsync("twin", "more", new() { ModelName = "added", ComputeResourceRequirements = new() { MinMemoryRequiredInMb = 1024, NumberOfCpuCoresRequired = 1 } });
        await Hosting.ScalingAsync("inference-component/more", "sagemaker:inference-component:DesiredCopyCount", "SageMakerInferenceComponentInvocationsPerCopy");

        await DeleteAsync("twin");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task What_an_update_past_the_stack_brought_goes_with_the_endpoint()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Template("twin"), Ours);
        await Hosting.ModelAsync("later");
        await Hosting.ConfigurationAsync("later-config", [new() { VariantName = "v", ModelName = "later", InstanceType = "ml.m5.large", InitialInstanceCount = 1 }]);
        await Hosting.Session.SageMaker.UpdateEndpointAsync(new UpdateEndpointRequest { EndpointName = "twin", EndpointConfigName = "later-config" });
        await Hosting.InServiceAsync("twin");

        await DeleteAsync("twin");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task Somebody_else_s_stack_goes_when_it_holds_nothing_but_the_endpoint()
    {
        await Hosting.StackAsync("theirs", Template("twin", Alarm));

        await DeleteAsync("twin");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task Somebody_else_s_stack_that_holds_more_needs_a_yes()
    {
        await Hosting.StackAsync("theirs", Template("twin", Bucket));
        var before = await Hosting.LeftAsync();

        var refused = await Assert.ThrowsAsync<NeedsApproval>(() => DeleteAsync("twin"));

        Assert.Equal((7, "PL7002"), (refused.ExitCode, refused.Code));
        Assert.Contains("stack theirs", refused.Message);
        Assert.Contains("Data (AWS::S3::Bucket)", refused.Detail);
        Assert.Equal("to delete the whole stack: ./build.sh DeleteEndpoint --endpoint-name twin --yes", refused.Hint);
        Assert.Equal(before, await Hosting.LeftAsync());

        await DeleteAsync("twin", agreed: true);
        await LeavesNothingAsync();
    }

    [Fact]
    public async Task A_stack_whose_model_another_endpoint_uses_needs_a_yes()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Template("twin"), Ours);
        var model = Assert.Single((await Hosting.Session.SageMaker.ListModelsAsync(new ListModelsRequest())).Models).ModelName;
        await Hosting.EndpointAsync("other", "other-config", model);

        var refused = await Assert.ThrowsAsync<NeedsApproval>(() => DeleteAsync("twin"));

        Assert.Contains($"model {model.ToLowerInvariant()}, which configuration other-config needs", refused.Detail);
    }

    [Fact]
    public async Task A_stack_that_holds_another_endpoint_by_now_is_left_alone()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Template("former"), Ours);

        await DeleteAsync("twin");

        Assert.Contains("endpoint former", await Hosting.LeftAsync());
        Assert.Equal("nothing to delete", Assert.Single(Raised.OfType<StepFinished>()).Text);
    }

    [Fact]
    public async Task All_of_an_environment_go_after_a_yes_and_nobody_else_s()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", Template("twin"), Ours);
        await Hosting.StackAsync("mlops-local-chat-old", Template("Old"), [("pipeline:project", "mlops"), ("pipeline:deployment", "local"), ("pipeline:module", "chat/old")]);
        await Hosting.StackAsync("SC-111122223333-pp-1", Template("launched"), [("pipeline:project", "mlops"), ("pipeline:deployment", "local"), ("pipeline:module", "sagemaker-templates/templates")]);
        var all = new RemovalWishes(null, true, "./build.sh DeleteEndpoint");

        var refused = await Assert.ThrowsAsync<NeedsApproval>(() => DeleteAsync(all));
        Assert.Equal((7, "PL7003", "all 2 endpoints of environment local would be deleted"), (refused.ExitCode, refused.Code, refused.Message));
        Assert.Equal("Old, twin", string.Join(", ", refused.Detail.Split(", ").Order()));
        Assert.Equal("to agree: ./build.sh DeleteEndpoint --all-in-environment --yes", refused.Hint);

        await DeleteAsync(all with { Agreed = true });
        Assert.Equal(["endpoint launched", "stack SC-111122223333-pp-1"], (await Hosting.LeftAsync()).Where(one => one.StartsWith("endpoint ", StringComparison.Ordinal) || one.StartsWith("stack ", StringComparison.Ordinal)));
        await DeleteAsync(all);
        Assert.Equal("nothing to delete", Assert.Single(Raised.OfType<StepFinished>()).Text);
    }

    internal const string Bucket = "\n  Data: { Type: 'AWS::S3::Bucket' }";

    private const string Alarm = "\n  Errors: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: AWS/SageMaker, MetricName: Invocation5XXErrors, Dimensions: [{ Name: EndpointName, Value: twin }], Statistic: Sum, Period: 60, EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: GreaterThanOrEqualToThreshold } }";

    internal static string Template(string endpoint, string more = "") => $$"""
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {{Hosting.Trust}} } }
          Model: { Type: 'AWS::SageMaker::Model', Properties: { ExecutionRoleArn: !GetAtt Role.Arn, PrimaryContainer: { Image: '763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.36.0-lmi27.0.0-cu130' } } }
          Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ProductionVariants: [{ VariantName: AllTraffic, ModelName: !GetAtt Model.ModelName, InstanceType: ml.m5.large, InitialInstanceCount: 1, InitialVariantWeight: 1 }] } }
          Endpoint: { Type: 'AWS::SageMaker::Endpoint', Properties: { EndpointName: {{endpoint}}, EndpointConfigName: !GetAtt Config.EndpointConfigName } }
          Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ServiceNamespace: sagemaker, ScalableDimension: 'sagemaker:variant:DesiredInstanceCount', ResourceId: !Sub 'endpoint/${Endpoint.EndpointName}/variant/AllTraffic', MinCapacity: 1, MaxCapacity: 2 } }
        """ + more;

    private const string Components = $$"""
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {{Hosting.Trust}} } }
          Model: { Type: 'AWS::SageMaker::Model', Properties: { ExecutionRoleArn: !GetAtt Role.Arn, PrimaryContainer: { Image: '763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.36.0-lmi27.0.0-cu130' } } }
          Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ExecutionRoleArn: !GetAtt Role.Arn, ProductionVariants: [{ VariantName: AllTraffic, InstanceType: ml.g5.2xlarge, InitialInstanceCount: 1 }] } }
          Endpoint: { Type: 'AWS::SageMaker::Endpoint', Properties: { EndpointName: twin, EndpointConfigName: !GetAtt Config.EndpointConfigName } }
          Component: { Type: 'AWS::SageMaker::InferenceComponent', Properties: { EndpointName: !GetAtt Endpoint.EndpointName, InferenceComponentName: one, VariantName: AllTraffic, Specification: { ModelName: !GetAtt Model.ModelName, ComputeResourceRequirements: { MinMemoryRequiredInMb: 1024, NumberOfCpuCoresRequired: 1 } }, RuntimeConfig: { CopyCount: 1 } } }
        """;
}
