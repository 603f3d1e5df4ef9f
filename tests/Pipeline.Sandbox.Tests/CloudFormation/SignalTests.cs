using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "signals")]
public sealed class SignalTests
{
    private const string Machine = """
        Resources:
          Machine:
            Type: AWS::EC2::Instance
            CreationPolicy: { ResourceSignal: { Count: 2, Timeout: PT10M } }
            Properties: { ImageId: ami-0123456789abcdef0 }
        """;

    private const string Waiting = """
        Resources:
          Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' }
          Wait: { Type: 'AWS::CloudFormation::WaitCondition', Properties: { Handle: !Ref Handle, Timeout: '600', Count: 2 } }
        Outputs:
          Data: { Value: !GetAtt Wait.Data }
        """;

    [Fact]
    public async Task A_resource_is_complete_when_it_had_its_signals()
    {
        var cloud = new Cloud();
        await cloud.CreateAsync("shop", Machine);
        await ReachedAsync(cloud, "Machine");
        await SignalAsync(cloud, "one", "SUCCESS");
        Assert.Equal("CREATE_IN_PROGRESS", (string)(await cloud.StackAsync("shop"))["StackStatus"]!);
        Assert.Contains("Signals may only be updated with a FAILURE status.", (await Assert.ThrowsAsync<AwsError>(() => SignalAsync(cloud, "one", "SUCCESS"))).Message, StringComparison.Ordinal);
        await SignalAsync(cloud, "two", "SUCCESS");
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Contains(await cloud.EventsAsync("shop"), one => (string?)one["ResourceStatusReason"] == "Received SUCCESS signal with UniqueId two");
        Assert.Contains("can not be signaled", (await Assert.ThrowsAsync<AwsError>(() => SignalAsync(cloud, "three", "SUCCESS"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_waits_for_a_new_resource_only()
    {
        var cloud = new Cloud();
        await cloud.CreateAsync("shop", Machine);
        await ReachedAsync(cloud, "Machine");
        await SignalAsync(cloud, "one", "SUCCESS");
        await SignalAsync(cloud, "two", "SUCCESS");
        await cloud.DoneAsync("shop");
        var changed = Machine.Replace("0123456789abcdef0 }", "0123456789abcdef0, EbsOptimized: true }", StringComparison.Ordinal);
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", changed))["StackStatus"]!);
        await cloud.UpdatedAsync("shop", Templates.Chain(("A", "1")));
        await cloud.UpdateAsync("shop", Machine);
        await ReachedAsync(cloud, "Machine");
        Assert.Equal("UPDATE_IN_PROGRESS", (string)(await cloud.StackAsync("shop"))["StackStatus"]!);
        await SignalAsync(cloud, "one", "SUCCESS");
        await SignalAsync(cloud, "two", "SUCCESS");
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_failure_fails_it()
    {
        var cloud = new Cloud();
        await cloud.CreateAsync("shop", Machine);
        await ReachedAsync(cloud, "Machine");
        await SignalAsync(cloud, "one", "FAILURE");
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("Received 1 FAILURE signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement", await cloud.FailureAsync("shop", "Machine"));
    }

    [Fact]
    public async Task Signals_that_do_not_come_in_time_fail_it()
    {
        var clock = new TestClock();
        var cloud = new Cloud(new() { Clock = clock });
        await cloud.CreateAsync("shop", Machine);
        await ReachedAsync(cloud, "Machine");
        await SignalAsync(cloud, "one", "SUCCESS");
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await PassedAsync(cloud, clock))["StackStatus"]!);
        Assert.Equal("Failed to receive 1 resource signal(s) within the specified duration", await cloud.FailureAsync("shop", "Machine"));
    }

    [Fact]
    public async Task A_wait_condition_reads_what_is_put_at_its_handle()
    {
        await using var sandbox = await SandboxHost.StartAsync(new());
        var cloud = Cloud.In(sandbox.World);
        await cloud.CreateAsync("shop", Waiting);
        await ReachedAsync(cloud, "Wait");
        using var http = new HttpClient();
        foreach (var (id, data) in new[] { ("a", "first"), ("a", "again"), ("b", "second") })
            using (var answer = await http.PutAsync(await cloud.IdAsync("shop", "Handle"), new StringContent($$"""{"Status":"SUCCESS","UniqueId":"{{id}}","Data":"{{data}}","Reason":"done"}""", Encoding.UTF8)))
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var stack = await cloud.DoneAsync("shop");
        Assert.Equal(("CREATE_COMPLETE", """{"a":"first","b":"second"}"""), ((string)stack["StackStatus"]!, (string)stack["Outputs"]![0]!["OutputValue"]!));
        Assert.Empty((await cloud.AskAsync("s3", "ListBuckets", []))["Buckets"]!.AsArray());
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_wait_condition_that_waits_in_vain_says_so()
    {
        var clock = new TestClock();
        var cloud = new Cloud(new() { Clock = clock });
        await cloud.CreateAsync("shop", Waiting);
        await ReachedAsync(cloud, "Wait");
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await PassedAsync(cloud, clock))["StackStatus"]!);
        Assert.Equal("WaitCondition timed out. Received 0 conditions when expecting 2", await cloud.FailureAsync("shop", "Wait"));
    }

    // The wait may begin a moment after it can be seen, so time passes until it is over.
    private static async Task<JsonNode> PassedAsync(Cloud cloud, TestClock clock)
    {
        var done = cloud.DoneAsync("shop");
        while (!done.IsCompleted)
        {
            clock.Pass(TimeSpan.FromMinutes(11));
            await Task.Delay(1);
        }
        return await done;
    }

    private static async Task ReachedAsync(Cloud cloud, string id)
    {
        while (await cloud.ResourceAsync("shop", id) is not { } row || row["PhysicalResourceId"] is null)
            await Task.Delay(1);
    }

    private static Task<JsonObject> SignalAsync(Cloud cloud, string id, string status) =>
        cloud.CallAsync("SignalResource", new() { ["StackName"] = "shop", ["LogicalResourceId"] = "Machine", ["UniqueId"] = id, ["Status"] = status });
}
