using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.SageMakerHosting;

namespace Pipeline.Sandbox.Tests.ApplicationAutoScaling;

public sealed class ScalingTests
{
    private const string Variant = "endpoint/e/variant/AllTraffic";
    private const string Instances = "sagemaker:variant:DesiredInstanceCount";
    private const string Copies = "sagemaker:inference-component:DesiredCopyCount";

    [Fact]
    [Behaviour("ApplicationAutoScaling", "a scalable target")]
    public async Task A_target_is_read_back_and_its_bounds_change()
    {
        var account = await ReadyAsync();
        var arn = (string)(await RegisterAsync(account, 1, 2))["ScalableTargetARN"]!;
        var again = (string)(await CallAsync(account, "RegisterScalableTarget", new() { ["MaxCapacity"] = 4 }))["ScalableTargetARN"]!;
        var target = Assert.Single(await TargetsAsync(account))!;

        Assert.StartsWith("arn:aws:application-autoscaling:eu-west-1:111122223333:scalable-target/0ec5", arn);
        Assert.Equal(arn, again);
        Assert.Equal((1, 4), ((int)target["MinCapacity"]!, (int)target["MaxCapacity"]!));
        Assert.EndsWith("AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint", (string)target["RoleARN"]!);
        Assert.True(await account.Cloud.HasAsync("iam", "GetRole", new() { ["RoleName"] = "AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint" }));
    }

    [Theory]
    [InlineData(3, 2, Variant, Instances, "Maximum capacity cannot be less than minimum capacity")]
    [InlineData(0, 2, Variant, Instances, "at least 1")]
    [InlineData(1, 2, "endpoint/none/variant/AllTraffic", Instances, "Could not find endpoint")]
    [InlineData(1, 2, "endpoint/e/variant/None", Instances, "Could not find variant")]
    [InlineData(1, 2, "inference-component/none", Copies, "Could not find inference component")]
    [InlineData(1, 2, Variant, Copies, "Unsupported service namespace, resource type or scalable dimension")]
    [InlineData(1, 2, Variant, "sagemaker:variant:DesiredProvisionedConcurrency", "not supported for instance-based variants")]
    [InlineData(1, 2, "endpoint/burst/variant/AllTraffic", Instances, "burstable")]
    [Behaviour("ApplicationAutoScaling", "a scalable target")]
    public async Task A_target_that_cannot_be_scaled_so_is_refused(int least, int most, string resource, string dimension, string words)
    {
        var account = await ReadyAsync();
        await account.ConfigAsync("b", type: "ml.t2.medium");
        await account.EndpointAsync("burst", "b");
        var error = await Assert.ThrowsAsync<AwsError>(() => RegisterAsync(account, least, most, resource, dimension));

        Assert.Equal("ValidationException", error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("ApplicationAutoScaling", "a scalable target")]
    [Behaviour("ApplicationAutoScaling", "deregistering")]
    public async Task Copies_of_a_component_may_go_down_to_none_and_their_target_goes_with_it()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ComponentConfigAsync("c");
        await account.EndpointAsync("e", "c");
        await account.ComponentAsync("one", """{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":1}}""");
        await account.SettledComponentAsync("one");
        await RegisterAsync(account, 0, 4, "inference-component/one", Copies);
        Assert.Single(await TargetsAsync(account));
        await account.CallAsync("DeleteInferenceComponent", """{"InferenceComponentName":"one"}""");
        await account.ComponentGoneAsync("one");

        Assert.Empty(await TargetsAsync(account));
    }

    [Fact]
    [Behaviour("ApplicationAutoScaling", "policies")]
    public async Task Policies_need_a_target_and_tracking_ones_have_alarms()
    {
        var account = await ReadyAsync();
        var early = await Assert.ThrowsAsync<AwsError>(() => TrackAsync(account, "SageMakerVariantInvocationsPerInstance"));
        await RegisterAsync(account, 1, 2);
        var put = await TrackAsync(account, "SageMakerVariantInvocationsPerInstance");
        var steps = await CallAsync(account, "PutScalingPolicy", new()
        {
            ["PolicyName"] = "steps",
            ["PolicyType"] = "StepScaling",
            ["StepScalingPolicyConfiguration"] = new JsonObject { ["AdjustmentType"] = "ChangeInCapacity", ["StepAdjustments"] = new JsonArray(new JsonObject { ["MetricIntervalLowerBound"] = 0.0, ["ScalingAdjustment"] = 1 }) },
        });
        var wrong = await Assert.ThrowsAsync<AwsError>(() => TrackAsync(account, "SageMakerInferenceComponentInvocationsPerCopy"));
        var again = await TrackAsync(account, "SageMakerVariantInvocationsPerInstance");

        Assert.Equal(("ObjectNotFoundException", $"No scalable target registered for service namespace: sagemaker, resource ID: {Variant}, scalable dimension: {Instances}"), (early.Code, early.Message));
        Assert.Matches($"^arn:aws:autoscaling:eu-west-1:111122223333:scalingPolicy:[0-9a-f-]{{36}}:resource/sagemaker/{Variant}:policyName/track$", (string)put["PolicyARN"]!);
        Assert.StartsWith($"TargetTracking-{Variant}-AlarmHigh-", (string)put["Alarms"]![0]!["AlarmName"]!);
        Assert.Equal(put.ToJsonString(), again.ToJsonString());
        Assert.Empty(steps["Alarms"]!.AsArray());
        Assert.Contains("is not supported for the scalable dimension", wrong.Message, StringComparison.Ordinal);
        var named = await account.CallAsync("application-autoscaling", "DescribeScalingPolicies", new() { ["ServiceNamespace"] = "sagemaker", ["PolicyNames"] = new JsonArray("steps") });
        Assert.Equal("StepScaling", (string)Assert.Single(named["ScalingPolicies"]!.AsArray())!["PolicyType"]!);
        await CallAsync(account, "DeleteScalingPolicy", new() { ["PolicyName"] = "steps" });
        Assert.Equal("ObjectNotFoundException", (await Assert.ThrowsAsync<AwsError>(() => CallAsync(account, "DeleteScalingPolicy", new() { ["PolicyName"] = "steps" }))).Code);
    }

    [Fact]
    [Behaviour("ApplicationAutoScaling", "scheduled actions")]
    public async Task Schedules_are_kept()
    {
        var account = await ReadyAsync();
        await RegisterAsync(account, 1, 2);
        await CallAsync(account, "PutScheduledAction", new() { ["ScheduledActionName"] = "night", ["Schedule"] = "cron(0 22 * * ? *)", ["Timezone"] = "Europe/Berlin", ["ScalableTargetAction"] = new JsonObject { ["MinCapacity"] = 1, ["MaxCapacity"] = 1 } });
        var wrong = await Assert.ThrowsAsync<AwsError>(() => CallAsync(account, "PutScheduledAction", new() { ["ScheduledActionName"] = "day", ["Schedule"] = "daily" }));
        var action = Assert.Single((await account.CallAsync("application-autoscaling", "DescribeScheduledActions", new() { ["ServiceNamespace"] = "sagemaker" }))["ScheduledActions"]!.AsArray())!;

        Assert.Equal(("cron(0 22 * * ? *)", "Europe/Berlin"), ((string)action["Schedule"]!, (string)action["Timezone"]!));
        Assert.Equal("ValidationException", wrong.Code);
        await CallAsync(account, "DeleteScheduledAction", new() { ["ScheduledActionName"] = "night" });
        Assert.Equal("ObjectNotFoundException", (await Assert.ThrowsAsync<AwsError>(() => CallAsync(account, "DeleteScheduledAction", new() { ["ScheduledActionName"] = "night" }))).Code);
    }

    [Fact]
    [Behaviour("ApplicationAutoScaling", "deregistering")]
    public async Task Deregistering_takes_policies_and_schedules_along()
    {
        var account = await ReadyAsync();
        await RegisterAsync(account, 1, 2);
        await TrackAsync(account, "SageMakerVariantInvocationsPerInstance");
        await CallAsync(account, "PutScheduledAction", new() { ["ScheduledActionName"] = "night", ["Schedule"] = "rate(1 day)" });
        await CallAsync(account, "DeregisterScalableTarget", []);
        var gone = await Assert.ThrowsAsync<AwsError>(() => CallAsync(account, "DeregisterScalableTarget", []));

        Assert.Empty((await account.CallAsync("application-autoscaling", "DescribeScalingPolicies", new() { ["ServiceNamespace"] = "sagemaker" }))["ScalingPolicies"]!.AsArray());
        Assert.Empty((await account.CallAsync("application-autoscaling", "DescribeScheduledActions", new() { ["ServiceNamespace"] = "sagemaker" }))["ScheduledActions"]!.AsArray());
        Assert.Equal(("ObjectNotFoundException", $"No scalable target found for service namespace: sagemaker, resource ID: {Variant}, scalable dimension: {Instances}"), (gone.Code, gone.Message));
    }

    [Fact]
    [Behaviour("ApplicationAutoScaling", "deregistering")]
    public async Task A_target_goes_with_its_endpoint()
    {
        var account = await ReadyAsync();
        await RegisterAsync(account, 1, 2);
        await account.CallAsync("DeleteEndpoint", """{"EndpointName":"e"}""");
        await account.GoneAsync("e");

        Assert.Empty(await TargetsAsync(account));
    }

    [Fact]
    [Behaviour("ApplicationAutoScaling", "activities")]
    [Behaviour("ApplicationAutoScaling", "tags")]
    public async Task Nothing_scales_and_targets_have_tags()
    {
        var account = await ReadyAsync();
        var arn = (string)(await RegisterAsync(account, 1, 2))["ScalableTargetARN"]!;
        await account.CallAsync("application-autoscaling", "TagResource", new() { ["ResourceARN"] = arn, ["Tags"] = new JsonObject { ["a"] = "1", ["b"] = "2" } });
        await account.CallAsync("application-autoscaling", "UntagResource", new() { ["ResourceARN"] = arn, ["TagKeys"] = new JsonArray("a") });

        Assert.Empty((await account.CallAsync("application-autoscaling", "DescribeScalingActivities", new() { ["ServiceNamespace"] = "sagemaker" }))["ScalingActivities"]!.AsArray());
        Assert.Equal("""{"b":"2"}""", (await account.CallAsync("application-autoscaling", "ListTagsForResource", new() { ["ResourceARN"] = arn }))["Tags"]!.ToJsonString());
        Assert.Equal("ResourceNotFoundException", (await Assert.ThrowsAsync<AwsError>(() => account.CallAsync("application-autoscaling", "ListTagsForResource", new() { ["ResourceARN"] = arn + "0" }))).Code);
    }

    private static async Task<HostingAccount> ReadyAsync()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ConfigAsync("c");
        await account.EndpointAsync("e", "c");
        return account;
    }

    private static Task<JsonObject> RegisterAsync(HostingAccount account, int least, int most, string resource = Variant, string dimension = Instances) =>
        account.CallAsync("application-autoscaling", "RegisterScalableTarget", new() { ["ServiceNamespace"] = "sagemaker", ["ResourceId"] = resource, ["ScalableDimension"] = dimension, ["MinCapacity"] = least, ["MaxCapacity"] = most });

    private static Task<JsonObject> CallAsync(HostingAccount account, string operation, JsonObject input)
    {
        (input["ServiceNamespace"], input["ResourceId"], input["ScalableDimension"]) = ("sagemaker", Variant, Instances);
        return account.CallAsync("application-autoscaling", operation, input);
    }

    private static Task<JsonObject> TrackAsync(HostingAccount account, string metric) => CallAsync(account, "PutScalingPolicy", new()
    {
        ["PolicyName"] = "track",
        ["PolicyType"] = "TargetTrackingScaling",
        ["TargetTrackingScalingPolicyConfiguration"] = new JsonObject { ["TargetValue"] = 5.0, ["PredefinedMetricSpecification"] = new JsonObject { ["PredefinedMetricType"] = metric } },
    });

    private static async Task<JsonArray> TargetsAsync(HostingAccount account) =>
        (await account.CallAsync("application-autoscaling", "DescribeScalableTargets", new() { ["ServiceNamespace"] = "sagemaker" }))["ScalableTargets"]!.AsArray();
}
