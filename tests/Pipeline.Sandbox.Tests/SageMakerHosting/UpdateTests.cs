using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

public sealed class UpdateTests
{
    private const string Canary = """{"BlueGreenUpdatePolicy":{"TrafficRoutingConfiguration":{"Type":"CANARY","WaitIntervalInSeconds":600,"CanarySize":{"Type":"CAPACITY_PERCENT","Value":30}},"TerminationWaitInSeconds":60},"AutoRollbackConfiguration":{"Alarms":[{"AlarmName":"errors"}]}}""";

    [Fact]
    [Behaviour("SageMaker/Hosting", "an update")]
    public async Task A_second_fleet_takes_over_while_the_first_one_serves()
    {
        var clock = new TestClock();
        var account = await ReadyAsync(HostingAccount.Slow(clock), clock);
        await account.ConfigAsync("c2");
        await account.CallAsync("UpdateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c2"}""");
        var between = await account.DescribeAsync("e");
        for (var stage = 0; stage < 2; stage++)
            await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        var after = await account.SettledAsync("e");

        Assert.Equal(("Updating", "c", "c2"), ((string)between["EndpointStatus"]!, (string)between["EndpointConfigName"]!, (string)between["PendingDeploymentSummary"]!["EndpointConfigName"]!));
        Assert.Equal(("InService", "c2"), ((string)after["EndpointStatus"]!, (string)after["EndpointConfigName"]!));
        Assert.Null(after["PendingDeploymentSummary"]);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an update")]
    public async Task An_update_that_fails_leaves_the_old_configuration_serving()
    {
        var account = await ReadyAsync(new() { Fail = ["bad:capacity"] });
        await account.ConfigAsync("bad");
        var endpoint = await account.UpdatedAsync("e", "bad");

        Assert.Equal(("InService", "c"), ((string)endpoint["EndpointStatus"]!, (string)endpoint["EndpointConfigName"]!));
        Assert.Contains("InsufficientInstanceCapacity", (string)endpoint["FailureReason"]!, StringComparison.Ordinal);
        await account.ConfigAsync("c3");
        Assert.Null((await account.UpdatedAsync("e", "c3"))["FailureReason"]);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an update")]
    public async Task The_old_configuration_must_still_be_there()
    {
        var account = await ReadyAsync(new());
        await account.ConfigAsync("c2");
        await account.CallAsync("DeleteEndpointConfig", """{"EndpointConfigName":"c"}""");

        Assert.Equal(
            "Could not find endpoint configuration \"arn:aws:sagemaker:eu-west-1:111122223333:endpoint-config/c\".",
            (await account.RefusedAsync("UpdateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c2"}""")).Message);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "`:rollback`")]
    public async Task A_rollback_fails_when_told_and_is_repaired_by_another_update()
    {
        var account = await ReadyAsync(new() { Fail = ["bad:rollback"] });
        await account.ConfigAsync("bad");
        var stuck = await account.UpdatedAsync("e", "bad");
        await account.ConfigAsync("c2");

        Assert.Equal(("UpdateRollbackFailed", "c"), ((string)stuck["EndpointStatus"]!, (string)stuck["EndpointConfigName"]!));
        Assert.Equal("InService", (string)(await account.UpdatedAsync("e", "c2"))["EndpointStatus"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "a deployment policy")]
    public async Task A_policy_takes_its_waits_is_kept_and_retained()
    {
        var clock = new TestClock();
        var account = await ReadyAsync(HostingAccount.Slow(clock), clock);
        await account.ConfigAsync("c2");
        await account.CallAsync("UpdateEndpoint", $$"""{"EndpointName":"e","EndpointConfigName":"c2","DeploymentConfig":{{Canary}}}""");
        var started = clock.GetUtcNow();
        var settled = account.SettledAsync("e");
        while (!settled.IsCompleted)
            if (clock.Waiting > 0)
                clock.Pass(TimeSpan.FromSeconds(5));
            else
                await Task.Delay(1);
        await settled;

        Assert.InRange(clock.GetUtcNow() - started, TimeSpan.FromSeconds(180 + 1200 + 60), TimeSpan.FromMinutes(60));
        Assert.Equal(30, (int)(await settled)["LastDeploymentConfig"]!["BlueGreenUpdatePolicy"]!["TrafficRoutingConfiguration"]!["CanarySize"]!["Value"]!);
    }

    [Theory]
    [InlineData("CANARY", "CanarySize", 51, "between 1 and 50 percent")]
    [InlineData("LINEAR", "LinearStepSize", 9, "between 10 and 50 percent")]
    [InlineData("LINEAR", "CanarySize", 10, "CanarySize is not supported")]
    [InlineData("ALL_AT_ONCE", "CanarySize", 10, "CanarySize is not supported")]
    [Behaviour("SageMaker/Hosting", "a deployment policy")]
    public async Task Sizes_are_held_to_their_bounds(string type, string member, int percent, string words)
    {
        var account = await ReadyAsync(new());
        await account.ConfigAsync("c2");
        var routing = new JsonObject { ["Type"] = type, ["WaitIntervalInSeconds"] = 0, [member] = new JsonObject { ["Type"] = "CAPACITY_PERCENT", ["Value"] = percent } };
        var deployment = new JsonObject { ["BlueGreenUpdatePolicy"] = new JsonObject { ["TrafficRoutingConfiguration"] = routing } };
        var error = await account.RefusedAsync("UpdateEndpoint", new JsonObject { ["EndpointName"] = "e", ["EndpointConfigName"] = "c2", ["DeploymentConfig"] = deployment }.ToJsonString());

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "a deployment policy")]
    public async Task Traffic_shifts_only_between_variants_of_the_same_names()
    {
        var account = await ReadyAsync(new());
        await account.CallAsync("CreateEndpointConfig", """{"EndpointConfigName":"c2","ProductionVariants":[{"VariantName":"Other","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1}]}""");
        var error = await account.RefusedAsync("UpdateEndpoint", $$"""{"EndpointName":"e","EndpointConfigName":"c2","DeploymentConfig":{{Canary}}}""");

        Assert.Contains("must have the same names", error.Message, StringComparison.Ordinal);
        Assert.Equal("Other", (string)(await account.UpdatedAsync("e", "c2"))["ProductionVariants"]![0]!["VariantName"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "weights and capacities")]
    public async Task Weights_and_counts_change_in_a_while()
    {
        var clock = new TestClock();
        var account = await ReadyAsync(HostingAccount.Slow(clock), clock);
        await account.CallAsync("UpdateEndpointWeightsAndCapacities", """{"EndpointName":"e","DesiredWeightsAndCapacities":[{"VariantName":"AllTraffic","DesiredInstanceCount":3,"DesiredWeight":2}]}""");
        var between = (await account.DescribeAsync("e"))["ProductionVariants"]![0]!;
        await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        var after = (await account.SettledAsync("e"))["ProductionVariants"]![0]!;

        Assert.Equal((1, 3), ((int)between["CurrentInstanceCount"]!, (int)between["DesiredInstanceCount"]!));
        Assert.Equal((3, 2.0), ((int)after["CurrentInstanceCount"]!, double.Parse(after["CurrentWeight"]!.ToString(), null)));
        Assert.Equal(
            "The variant name(s) \"None\" is/are not present within endpoint configuration \"c\".",
            (await account.RefusedAsync("UpdateEndpointWeightsAndCapacities", """{"EndpointName":"e","DesiredWeightsAndCapacities":[{"VariantName":"None","DesiredWeight":2}]}""")).Message);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "`:scaling`")]
    public async Task Counts_go_back_when_scaling_is_told_to_fail()
    {
        var account = await ReadyAsync(new() { Fail = ["e:scaling"] });
        await account.CallAsync("UpdateEndpointWeightsAndCapacities", """{"EndpointName":"e","DesiredWeightsAndCapacities":[{"VariantName":"AllTraffic","DesiredInstanceCount":3}]}""");
        var variant = (await account.SettledAsync("e"))["ProductionVariants"]![0]!;

        Assert.Equal((1, 1), ((int)variant["CurrentInstanceCount"]!, (int)variant["DesiredInstanceCount"]!));
    }

    [Theory]
    [InlineData(""","RetainAllVariantProperties":true""", 3)]
    [InlineData(""","RetainAllVariantProperties":true,"ExcludeRetainedVariantProperties":[{"VariantPropertyType":"DesiredInstanceCount"}]""", 1)]
    [InlineData("", 1)]
    [Behaviour("SageMaker/Hosting", "scaled counts and weights")]
    public async Task Scaled_counts_stay_when_they_are_retained(string more, int count)
    {
        var account = await ReadyAsync(new());
        await account.CallAsync("UpdateEndpointWeightsAndCapacities", """{"EndpointName":"e","DesiredWeightsAndCapacities":[{"VariantName":"AllTraffic","DesiredInstanceCount":3}]}""");
        await account.SettledAsync("e");
        await account.ConfigAsync("c2");

        Assert.Equal(count, (int)(await account.UpdatedAsync("e", "c2", more))["ProductionVariants"]![0]!["CurrentInstanceCount"]!);
    }

    private static async Task<HostingAccount> ReadyAsync(SandboxOptions options, TestClock? clock = null)
    {
        var account = await HostingAccount.WithModelAsync(options);
        await account.ConfigAsync("c");
        await account.StartAsync("e", "c");
        if (clock is not null)
            await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        Assert.Equal("InService", (string)(await account.SettledAsync("e"))["EndpointStatus"]!);
        return account;
    }
}
