using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.SageMakerHosting;
using Pipeline.Sandbox.Tests.SageMakerRuntime;

namespace Pipeline.Sandbox.Tests.CloudWatch;

[Behaviour("CloudWatch", "requests to SageMaker endpoints")]
public sealed class InvocationMetricTests
{
    private const string Chat = """{"messages":[{"role":"user","content":"Hello"}]}""";
    private const string Variant = """[{"Name":"VariantName","Value":"AllTraffic"},{"Name":"EndpointName","Value":"e"}]""";
    private const string Component = """[{"Name":"InferenceComponentName","Value":"one"}]""";

    [Fact]
    public async Task Requests_are_counted_per_variant_with_the_containers_complaints()
    {
        var account = await Invoked.WithAsync("huggingface-vllm");
        await account.InvokeAsync(Chat);
        await account.InvokeAsync(Chat);
        await Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync("no JSON"));
        await Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync(Chat, more: ("TargetVariant", "None")));

        Assert.Equal((3, 3, "None"), await SumAsync(account, "Invocations", Variant));
        Assert.Equal((1, 3, "None"), await SumAsync(account, "Invocation4XXErrors", Variant));
        Assert.Equal((0, 3, "None"), await SumAsync(account, "Invocation5XXErrors", Variant));
        Assert.Equal((3, 3, "None"), await SumAsync(account, "InvocationsPerInstance", Variant));
        Assert.Equal((3, "Microseconds"), await CountAsync(account, "ModelLatency"));
        Assert.Equal((3, "Microseconds"), await CountAsync(account, "OverheadLatency"));
    }

    [Fact]
    public async Task Requests_to_a_component_are_counted_for_it_too()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ComponentConfigAsync("c");
        await account.EndpointAsync("e", "c");
        await account.ComponentAsync("one", """{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":1}}""", ""","RuntimeConfig":{"CopyCount":2}""");
        await account.SettledComponentAsync("one");
        await account.InvokeAsync(Chat, more: ("InferenceComponentName", "one"));

        Assert.Equal((1, 1, "None"), await SumAsync(account, "Invocations", Variant));
        Assert.Equal((1, 1, "None"), await SumAsync(account, "Invocations", Component));
        Assert.Equal((0.5, 1, "None"), await SumAsync(account, "InvocationsPerCopy", Component));
    }

    [Fact]
    [Behaviour("CloudWatch", "what rings")]
    public async Task An_alarm_on_errors_rings_when_the_model_fails()
    {
        var account = await Invoked.WithAsync("huggingface-vllm", options: new() { Fail = ["m:model-error"] });
        await account.CallAsync("cloudwatch", "PutMetricAlarm", JsonNode.Parse($$"""
            {"AlarmName":"errors","Namespace":"AWS/SageMaker","MetricName":"Invocation5XXErrors","Dimensions":{{Variant}},"Statistic":"Sum","Period":60,"Threshold":0,"ComparisonOperator":"GreaterThanThreshold","EvaluationPeriods":1}
            """)!.AsObject());
        await Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync(Chat));

        Assert.Equal("ALARM", (string)(await account.CallAsync("cloudwatch", "DescribeAlarms", []))["MetricAlarms"]![0]!["StateValue"]!);
    }

    private static async Task<(double Sum, double Count, string Unit)> SumAsync(HostingAccount account, string metric, string dimensions)
    {
        var point = Assert.Single(await PointsAsync(account, metric, dimensions))!;
        return ((double)point["Sum"]!, (double)point["SampleCount"]!, (string)point["Unit"]!);
    }

    private static async Task<(double Count, string Unit)> CountAsync(HostingAccount account, string metric)
    {
        var point = Assert.Single(await PointsAsync(account, metric, Variant))!;
        return ((double)point["SampleCount"]!, (string)point["Unit"]!);
    }

    private static async Task<JsonArray> PointsAsync(HostingAccount account, string metric, string dimensions)
    {
        var now = account.Cloud.World.Clock.GetUtcNow();
        return (await account.CallAsync("cloudwatch", "GetMetricStatistics", JsonNode.Parse($$"""
            {"Namespace":"AWS/SageMaker","MetricName":"{{metric}}","Dimensions":{{dimensions}},"Statistics":["Sum","SampleCount"],"Period":86400,"StartTime":"{{now.AddHours(-1):O}}","EndTime":"{{now.AddHours(1):O}}"}
            """)!.AsObject()))["Datapoints"]!.AsArray();
    }
}
