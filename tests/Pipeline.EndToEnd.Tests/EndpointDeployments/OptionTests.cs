using Amazon.SageMaker;
using Amazon.SageMaker.Model;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>What can be set beside the model, each as SageMaker has it in the end.</summary>
public class OptionTests : IAsyncLifetime
{
    private const string Topic = "arn:aws:sns:us-east-1:111122223333:told";
    private static readonly (string, string)[] Xgboost = [.. Sources.All["archive"].Inputs, ("instance-type", "ml.m5.xlarge")];
    private static readonly (string, string)[] Language = [("model-id", "Qwen/Qwen3-0.6B"), ("instance-type", "ml.g5.12xlarge")];
    private static readonly (string, string)[] Components = [.. Language, ("endpoint-type", "INFERENCE_COMPONENT_BASED")];

    private EndpointRuns runs = null!;

    public async Task InitializeAsync()
    {
        runs = await EndpointRuns.StartAsync();
        await runs.PrepareSourcesAsync();
    }

    public async Task DisposeAsync()
    {
        await runs.DeleteAsync("tried");
        Assert.Empty(await runs.LeftAsync());
        await runs.DisposeAsync();
    }

    [Fact]
    public async Task Variants_share_requests_by_weight_and_each_scales()
    {
        var config = await DeployedAsync(Xgboost, ("variants", """{"old": {"weight": 9}, "new": {"weight": 1, "model-data": "s3://sagemaker-models-of-tests/other/model.tar.gz", "image": "xgboost"}}"""), ("scale-max", "3"), ("scale-min", "1"));

        Assert.Equal([("old", 9), ("new", 1)], config.ProductionVariants.Select(variant => (variant.VariantName, (int)variant.InitialVariantWeight!)));
        Assert.Equal(2, config.ProductionVariants.Select(variant => variant.ModelName).Distinct().Count());
        Assert.Equal(["endpoint/tried/variant/new", "endpoint/tried/variant/old"], (await TargetsAsync()).Select(target => target.ResourceId).Order());
    }

    [Fact]
    public async Task A_shadow_variant_stands_beside_the_one_that_answers()
    {
        var config = await DeployedAsync(Xgboost, ("shadow-variant", """{"model-data": "s3://sagemaker-models-of-tests/other/model.tar.gz", "image": "xgboost", "weight": 0.5}"""));

        Assert.Equal(0.5f, Assert.Single(config.ShadowProductionVariants).InitialVariantWeight);
        Assert.NotEqual(config.ProductionVariants[0].ModelName, config.ShadowProductionVariants[0].ModelName);
    }

    [Theory]
    [InlineData("canary", "CANARY")]
    [InlineData("linear", "LINEAR")]
    public async Task Traffic_moves_in_steps_and_alarms_turn_it_back(string policy, string type)
    {
        await DeployedAsync(Language, ("update-policy", policy), ("update-step", "20"), ("alarms", "true"), ("alarm-topic", Topic));

        var deployment = (await EndpointAsync()).LastDeploymentConfig;
        Assert.Equal(type, deployment.BlueGreenUpdatePolicy.TrafficRoutingConfiguration.Type.Value);
        Assert.Equal(["tried-AllTraffic-errors", "tried-AllTraffic-latency"], deployment.AutoRollbackConfiguration.Alarms.Select(alarm => alarm.AlarmName));
        var alarms = (await runs.Session.Metrics.DescribeAlarmsAsync(new())).MetricAlarms;
        Assert.All(alarms, alarm => Assert.Equal([Topic], alarm.AlarmActions));
        Assert.Equal(30_000_000, alarms.Single(alarm => alarm.MetricName == "ModelLatency").Threshold);
    }

    [Fact]
    public async Task Instances_roll_over_in_batches()
    {
        await DeployedAsync(Xgboost, ("update-policy", "rolling"), ("instance-count", "4"));

        Assert.Equal(25, (await EndpointAsync()).LastDeploymentConfig.RollingUpdatePolicy.MaximumBatchSize.Value);
    }

    [Fact]
    public async Task Requests_and_answers_are_captured_encrypted_and_in_a_network()
    {
        const string Key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        var config = await DeployedAsync(Xgboost, ("capture-percentage", "50"), ("kms-key-id", Key),
            ("subnet-ids", "subnet-0123456789abcdef0,subnet-0123456789abcdef1"), ("security-group-ids", "sg-0123456789abcdef0"));

        Assert.Equal((50, "s3://sagemaker-mlops-local-111122223333-us-east-1-models/capture/tried/", Key), (config.DataCaptureConfig.InitialSamplingPercentage, config.DataCaptureConfig.DestinationS3Uri, config.DataCaptureConfig.KmsKeyId));
        Assert.Equal(Key, config.KmsKeyId);
        var model = await runs.Session.SageMaker.DescribeModelAsync(new DescribeModelRequest { ModelName = config.ProductionVariants[0].ModelName });
        Assert.Equal(["sg-0123456789abcdef0"], model.VpcConfig.SecurityGroupIds);
    }

    [Fact]
    public async Task Components_scale_to_nothing_in_a_network_of_their_own_and_wake()
    {
        var config = await DeployedAsync(Components, ("scale-min", "0"), ("scale-max", "8"), ("gpus", "2"), ("subnet-ids", "subnet-0123456789abcdef0,subnet-0123456789abcdef1"), ("security-group-ids", "sg-0123456789abcdef0"));

        var scaling = config.ProductionVariants[0].ManagedInstanceScaling;
        Assert.Equal((0, 4), (scaling.MinInstanceCount, scaling.MaxInstanceCount)); // Two copies go on four GPUs.
        Assert.Equal(2, config.VpcConfig.Subnets.Count);
        var target = Assert.Single(await TargetsAsync());
        Assert.Equal(("inference-component/tried-model", 0, 8), (target.ResourceId, target.MinCapacity, target.MaxCapacity));
        Assert.Equal("NoCapacityInvocationFailures", Assert.Single((await runs.Session.Metrics.DescribeAlarmsAsync(new())).MetricAlarms).MetricName);
        Assert.Equal(["StepScaling", "TargetTrackingScaling"], (await runs.Session.Scaling.DescribeScalingPoliciesAsync(new() { ServiceNamespace = "sagemaker" })).ScalingPolicies.Select(policy => policy.PolicyType.Value).Order());
    }

    [Fact]
    public async Task Components_roll_over_copy_by_copy()
    {
        await DeployedAsync(Components, ("update-policy", "rolling"), ("alarms", "true"), ("copies", "2"));

        var component = await runs.Session.SageMaker.DescribeInferenceComponentAsync(new DescribeInferenceComponentRequest { InferenceComponentName = "tried-model" });
        Assert.Equal(2, component.RuntimeConfig.DesiredCopyCount);

        await DeployedAsync(Components, ("update-policy", "rolling"), ("alarms", "true"), ("copies", "2"), ("max-total-tokens", "2048"));

        component = await runs.Session.SageMaker.DescribeInferenceComponentAsync(new DescribeInferenceComponentRequest { InferenceComponentName = "tried-model" });
        Assert.Equal(2, component.LastDeploymentConfig.AutoRollbackConfiguration.Alarms.Count);
    }

    [Fact]
    public async Task A_queue_scales_to_nothing_wakes_sleeps_at_night_and_tells_topics()
    {
        var config = await DeployedAsync(Language, ("endpoint-type", "ASYNC"), ("scale-min", "0"), ("scale-max", "2"), ("async-concurrency", "4"), ("success-topic", Topic), ("error-topic", Topic),
            ("schedule", """{"night": {"at": "cron(0 20 * * ? *)", "min": 0, "max": 0}}"""), ("schedule-timezone", "Europe/Berlin"));

        Assert.Equal((4, Topic), (config.AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance, config.AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic));
        var night = Assert.Single((await runs.Session.Scaling.DescribeScheduledActionsAsync(new() { ServiceNamespace = "sagemaker" })).ScheduledActions);
        Assert.Equal(("cron(0 20 * * ? *)", "Europe/Berlin", 0), (night.Schedule, night.Timezone, night.ScalableTargetAction.MaxCapacity));
        Assert.Equal("HasBacklogWithoutCapacity", Assert.Single((await runs.Session.Metrics.DescribeAlarmsAsync(new())).MetricAlarms).MetricName);
    }

    [Fact]
    public async Task Provisioned_concurrency_of_a_serverless_endpoint_scales()
    {
        var config = await DeployedAsync([.. Sources.All["archive"].Inputs, ("endpoint-type", "SERVERLESS")], ("provisioned-concurrency", "1"), ("scale-max", "3"), ("serverless-memory", "2048"));

        Assert.Equal((2048, 5, 1), (config.ProductionVariants[0].ServerlessConfig.MemorySizeInMB, config.ProductionVariants[0].ServerlessConfig.MaxConcurrency, config.ProductionVariants[0].ServerlessConfig.ProvisionedConcurrency));
        Assert.Equal("sagemaker:variant:DesiredProvisionedConcurrency", Assert.Single(await TargetsAsync()).ScalableDimension.Value);
    }

    [Fact]
    public async Task Other_types_stand_in_when_there_is_no_capacity_and_the_model_is_split_as_the_smallest_needs()
    {
        var config = await DeployedAsync([("model-id", "Qwen/Qwen3-0.6B"), ("instance-type", "ml.g5.12xlarge")], ("fallback-instance-types", "ml.g6.2xlarge"), ("routing-strategy", "LEAST_OUTSTANDING_REQUESTS"),
            ("tags", """{"team": "search"}"""), ("environment", """{"SM_VLLM_DTYPE": "half", "LITERAL": "${AWS::Region}"}"""));

        var variant = config.ProductionVariants[0];
        Assert.Equal(["ml.g5.12xlarge", "ml.g6.2xlarge"], variant.InstancePools.OrderBy(pool => pool.Priority).Select(pool => pool.InstanceType.Value));
        Assert.Equal("al2023-ami-sagemaker-inference-gpu-4-1", variant.InferenceAmiVersion.Value);
        var variables = (await runs.Session.SageMaker.DescribeModelAsync(new DescribeModelRequest { ModelName = variant.ModelName })).PrimaryContainer.Environment;
        Assert.Equal(("1", "half", "${AWS::Region}"), (variables["SM_VLLM_TENSOR_PARALLEL_SIZE"], variables["SM_VLLM_DTYPE"], variables["LITERAL"]));
        Assert.Contains((await runs.Session.SageMaker.ListTagsAsync(new ListTagsRequest { ResourceArn = config.EndpointConfigArn })).Tags, tag => (tag.Key, tag.Value) == ("team", "search"));
    }

    private async Task<DescribeEndpointConfigResponse> DeployedAsync((string, string)[] source, params (string, string)[] options)
    {
        await runs.DeployAsync("tried", [.. source, .. options]);
        return await runs.Session.SageMaker.DescribeEndpointConfigAsync(new DescribeEndpointConfigRequest { EndpointConfigName = (await EndpointAsync()).EndpointConfigName });
    }

    private async Task<DescribeEndpointResponse> EndpointAsync()
    {
        var endpoint = await runs.Session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = "tried" });
        Assert.Equal(EndpointStatus.InService, endpoint.EndpointStatus);
        return endpoint;
    }

    private async Task<List<Amazon.ApplicationAutoScaling.Model.ScalableTarget>> TargetsAsync() =>
        (await runs.Session.Scaling.DescribeScalableTargetsAsync(new() { ServiceNamespace = "sagemaker" })).ScalableTargets;
}
