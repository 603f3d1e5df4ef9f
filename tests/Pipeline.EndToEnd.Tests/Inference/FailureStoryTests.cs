using Amazon.CloudWatchLogs.Model;
using Pipeline.Aws.Logs;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>What is told of a deployment that failed.</summary>
public sealed class FailureStoryTests
{
    private static readonly DeploymentFailed Failed = new("mlops-twin", "Endpoint", "Resource handler says it did not stabilize", "The stack is now ROLLBACK_COMPLETE.", "Run the same command again.");
    private static readonly string Token = "hf_" + new string('x', 34);

    [Fact]
    public async Task SageMakers_reason_the_last_lines_of_the_log_and_what_to_do()
    {
        await using var hosting = await Hosting.StartAsync("e");
        await hosting.EndpointAsync("e", "vllm");
        var story = await TellAsync(hosting, TimeSpan.FromMinutes(5));

        Assert.Equal(("mlops-twin", "Endpoint", 4), (story.Stack, story.Resource, story.ExitCode));
        Assert.Contains("did not pass the ping health check", story.Reason);
        Assert.Contains("the model server did not start", story.Detail);
        Assert.Contains("The stack is now ROLLBACK_COMPLETE.", story.Detail);
        Assert.Contains("startup-timeout", story.Hint);
    }

    [Fact]
    public async Task The_last_20_lines_of_all_streams_in_order_without_tokens_and_control_characters()
    {
        await using var hosting = await Hosting.StartAsync();
        await WriteAsync(hosting, "e", "one", -90, Enumerable.Range(1, 30).Select(number => $"one {number}"));
        await WriteAsync(hosting, "e", "two", -30, ["\e[31mGatedRepoError\e[0m: 401 Client Error", $"HF_TOKEN={Token}\a"]);
        var story = await TellAsync(hosting, TimeSpan.FromMinutes(5));
        var lines = story.Detail.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim()).ToList();

        Assert.Equal(20, lines.Count);
        Assert.Equal(["one 13", "one 30", "GatedRepoError: 401 Client Error", "HF_TOKEN=hf_[masked]"], [lines[0], lines[17], lines[18], lines[19]]);
        Assert.Contains("hf-access-token-secret", story.Hint);
        Assert.DoesNotContain(Token, story.ToString());
    }

    [Fact]
    public async Task Lines_from_before_the_deployment_are_not_among_them()
    {
        await using var hosting = await Hosting.StartAsync();
        await WriteAsync(hosting, "e", "one", -3600, ["CUDA out of memory"]);
        var story = await TellAsync(hosting, TimeSpan.FromMinutes(5));

        Assert.Contains("The log has nothing new.", story.Detail);
        Assert.Equal(Failed.Hint, story.Hint);
    }

    [Fact]
    public async Task Components_have_logs_of_their_own()
    {
        await using var hosting = await Hosting.StartAsync();
        await WriteAsync(hosting, ContainerLogs.OfComponent("llm"), "one", -10, ["CUDA out of memory"]);

        Assert.Contains("gpu-instance-type", (await TellAsync(hosting, TimeSpan.FromMinutes(5), "llm")).Hint);
    }

    [Fact]
    public async Task Half_an_hour_without_any_log_is_a_matter_of_the_machine_image()
    {
        await using var hosting = await Hosting.StartAsync();

        Assert.Contains("inference-ami-version", (await TellAsync(hosting, TimeSpan.FromMinutes(40))).Hint);
        Assert.Equal(Failed.Hint, (await TellAsync(hosting, TimeSpan.FromMinutes(10))).Hint);
        Assert.Contains("no container has started", (await TellAsync(hosting, TimeSpan.FromMinutes(10))).Detail);
    }

    private static async Task<DeploymentFailed> TellAsync(Hosting hosting, TimeSpan age, params string[] components)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = hosting.Parts(reporter);
        return await parts.FailureStory("us-east-1").OfAsync(Failed, "e", components, DateTimeOffset.UtcNow - age, default);
    }

    private static async Task WriteAsync(Hosting hosting, string endpoint, string stream, int seconds, IEnumerable<string> lines)
    {
        var group = endpoint.StartsWith('/') ? endpoint : ContainerLogs.OfEndpoint(endpoint);
        var known = await hosting.Session.Logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest { LogGroupNamePrefix = group });
        if (known.LogGroups is null or [])
            await hosting.Session.Logs.CreateLogGroupAsync(new CreateLogGroupRequest { LogGroupName = group });
        var begin = DateTime.UtcNow.AddSeconds(seconds);
        await hosting.LogAsync(group, stream, lines.Select((line, at) => (begin.AddMilliseconds(at), line)));
    }
}
