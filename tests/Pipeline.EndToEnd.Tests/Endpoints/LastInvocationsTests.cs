using System.Text;
using Pipeline.Aws.CloudWatch;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>When somebody last asked an endpoint, and how many calls it takes to find out.</summary>
public sealed class LastInvocationsTests : EndpointTests
{
    [Fact]
    public async Task Requests_to_variants_and_components_are_seen()
    {
        await Hosting.ModelAsync("m");
        await Hosting.EndpointAsync("chat", "chat-config", "m", "m");
        await Hosting.EndpointAsync("idle", "idle-config", "m");
        await Hosting.ComponentsAsync("many", "m");
        await AskAsync("chat", variant: "v1");
        await AskAsync("many", component: "many-other");

        var list = await ListAsync();

        Assert.Equal(["chat 0 min", "idle > 15 d", "many 0 min"], list.Rows.Select(row => $"{row[0]} {row[5]}"));
    }

    [Theory]
    [InlineData(0, 3, 2)]
    [InlineData(5, 2, 61)]
    [InlineData(3 * 24, 1, 24 * 60)]
    [InlineData(20 * 24, 1, null)]
    public async Task A_time_is_as_exact_as_it_is_young_and_no_call_is_wasted(int hoursAgo, int calls, int? minutesOff)
    {
        await Hosting.ModelAsync("m");
        await Hosting.EndpointAsync("chat", "chat-config", "m");
        await AskAsync("chat");
        var (asked, before) = (DateTimeOffset.UtcNow, Sandbox.Calls.Count);
        using var reporter = new Reporter([], TimeProvider.System);
        var metric = new AskedMetric("chat", "v0", null);

        var last = await new LastInvocations(Hosting.Session, new Ahead(TimeSpan.FromHours(hoursAgo)), reporter).ReadAsync([metric], default);

        Assert.Equal(calls, Sandbox.Calls.Skip(before).Count(call => call.Operation == "GetMetricData"));
        if (minutesOff is { } off)
            Assert.InRange(asked - last![metric], TimeSpan.Zero, TimeSpan.FromMinutes(off));
        else
            Assert.Empty(last!);
    }

    private async Task AskAsync(string endpoint, string? variant = null, string? component = null)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("""{"inputs": "Hello"}"""));
        await Hosting.Session.Inference.InvokeEndpointAsync(new() { EndpointName = endpoint, TargetVariant = variant, InferenceComponentName = component, ContentType = "application/json", Body = body });
    }

    /// <summary>A clock that is ahead of the sandbox's.</summary>
    private sealed class Ahead(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
