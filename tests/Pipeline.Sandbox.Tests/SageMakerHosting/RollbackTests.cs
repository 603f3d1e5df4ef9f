using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

public sealed class RollbackTests
{
    private const string Policy = """
        ,"DeploymentConfig":{"BlueGreenUpdatePolicy":{"TrafficRoutingConfiguration":{"Type":"ALL_AT_ONCE","WaitIntervalInSeconds":0},"TerminationWaitInSeconds":600},"AutoRollbackConfiguration":{"Alarms":[{"AlarmName":"none"},{"AlarmName":"errors"}]}}
        """;

    [Fact]
    [Behaviour("SageMaker/Hosting", "an alarm of the automatic rollback")]
    public async Task An_alarm_that_rings_while_the_new_fleet_bakes_ends_the_update_at_once()
    {
        var clock = new TestClock();
        var account = await ReadyAsync(clock);
        await account.CallAsync("UpdateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c2" """ + Policy + "}");
        await HostingAccount.PassAsync(clock, TimeSpan.FromMinutes(3));
        await HostingAccount.PassAsync(clock, TimeSpan.FromSeconds(5));
        var baking = await BakingAsync(account);
        await StateAsync(account, "ALARM");
        var after = await account.SettledAsync("e");

        Assert.Equal("Updating", (string)baking["EndpointStatus"]!);
        Assert.Equal(("InService", "c"), ((string)after["EndpointStatus"]!, (string)after["EndpointConfigName"]!));
        Assert.Contains("alarm errors went into the ALARM state", (string)after["FailureReason"]!, StringComparison.Ordinal);
        Assert.Null(after["PendingDeploymentSummary"]);
        Assert.Equal(0, clock.Waiting);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an alarm of the automatic rollback")]
    public async Task An_alarm_that_rings_already_ends_the_update_and_a_silent_one_does_not()
    {
        var account = await ReadyAsync(null);
        await StateAsync(account, "ALARM");
        var first = await account.UpdatedAsync("e", "c2", Policy);
        await StateAsync(account, "OK");
        var second = await account.UpdatedAsync("e", "c2", Policy);

        Assert.Equal("c", (string)first["EndpointConfigName"]!);
        Assert.Equal(("c2", null), ((string)second["EndpointConfigName"]!, (string?)second["FailureReason"]));
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an alarm of the automatic rollback")]
    public async Task What_rings_while_the_new_fleet_is_made_and_stops_in_time_does_not_matter()
    {
        var clock = new TestClock();
        var account = await ReadyAsync(clock);
        await StateAsync(account, "ALARM");
        await account.CallAsync("UpdateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c2" """ + Policy + "}");
        await StateAsync(account, "OK");
        foreach (var seconds in new[] { 180, 5, 600 })
            await HostingAccount.PassAsync(clock, TimeSpan.FromSeconds(seconds));

        Assert.Equal("c2", (string)(await account.SettledAsync("e"))["EndpointConfigName"]!);
    }

    private static async Task<HostingAccount> ReadyAsync(TestClock? clock)
    {
        var account = await HostingAccount.WithModelAsync(clock is null ? null : HostingAccount.Slow(clock));
        await account.ConfigAsync("c");
        await account.ConfigAsync("c2");
        await account.StartAsync("e", "c");
        if (clock is not null)
            await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await account.SettledAsync("e");
        await account.CallAsync("cloudwatch", "PutMetricAlarm", JsonNode.Parse("""
            {"AlarmName":"errors","Namespace":"AWS/SageMaker","MetricName":"Invocation5XXErrors","Statistic":"Sum","Period":60,"Threshold":1,"ComparisonOperator":"GreaterThanOrEqualToThreshold","EvaluationPeriods":1,
             "Dimensions":[{"Name":"EndpointName","Value":"e"},{"Name":"VariantName","Value":"AllTraffic"}]}
            """)!.AsObject());
        return account;
    }

    private static async Task<JsonObject> BakingAsync(HostingAccount account)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var endpoint = await account.DescribeAsync("e");
            if ((string?)endpoint["PendingDeploymentSummary"]?["ProductionVariants"]?[0]?["VariantStatus"]?[0]?["Status"] == "Baking")
                return endpoint;
            await Task.Delay(1, patience.Token);
        }
    }

    private static Task<JsonObject> StateAsync(HostingAccount account, string state) =>
        account.CallAsync("cloudwatch", "SetAlarmState", new() { ["AlarmName"] = "errors", ["StateValue"] = state, ["StateReason"] = "told to" });
}
