using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What a caller hears who may not do everything.</summary>
public sealed class WithoutPermissionTests : EndpointTests
{
    private protected override SandboxOptions Behaviour => new()
    {
        Fail = ["DescribeAlarms:AccessDenied not allowed", "GetMetricData:AccessDenied not allowed", "PutParameter:AccessDeniedException not allowed", "DescribeLogGroups:AccessDeniedException not allowed"],
    };

    [Fact]
    public async Task An_endpoint_goes_although_alarms_cannot_be_looked_for_and_notes_not_be_kept()
    {
        await Hosting.ModelAsync("m");
        await Hosting.EndpointAsync("chat", "chat-config", "m");

        await DeleteAsync("chat");

        Assert.Empty((await Hosting.Session.SageMaker.ListModelsAsync(new())).Models ?? []);
        var warnings = Raised.OfType<Warned>().Select(one => one.Text).ToList();
        Assert.Contains("alarms of endpoint chat were not looked for: that takes cloudwatch:DescribeAlarms", warnings);
        Assert.Contains(warnings, one => one.StartsWith("ssm:PutParameter was refused", StringComparison.Ordinal) && one.Contains("chat-config, m", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_does_without_the_last_invocations()
    {
        await Hosting.ModelAsync("m");
        await Hosting.EndpointAsync("chat", "chat-config", "m");

        Assert.Equal("?", Assert.Single((await ListAsync()).Rows)[5]);
    }
}
