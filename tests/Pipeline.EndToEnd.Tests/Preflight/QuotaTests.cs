using System.Globalization;
using System.Text.RegularExpressions;
using Amazon.ServiceQuotas.Model;

namespace Pipeline.EndToEnd.Tests.Preflight;

/// <summary>Instances and their quotas. The sandbox gives two with GPUs and eight without.</summary>
public partial class QuotaTests
{
    [Fact]
    public async Task Too_few_are_told_with_who_uses_them_and_the_command_that_is_told_gets_enough()
    {
        await using var room = await HostingRoom.StartAsync();
        await room.EndpointAsync("other");
        var needs = HostingRoom.Needs(count: 2);

        var problem = Assert.Single(await room.CheckAsync(needs));
        Assert.Equal("PL3045", problem.Code);
        Assert.Contains("the quota 'ml.g5.2xlarge for endpoint usage' is 2 in us-east-1, 1 in use by other, and 2 more are needed for twin", problem.Message);

        var command = Command().Match(problem.Hint!);
        Assert.Equal("5", command.Groups["value"].Value);
        var request = new RequestServiceQuotaIncreaseRequest { ServiceCode = "sagemaker", QuotaCode = command.Groups["code"].Value, DesiredValue = double.Parse(command.Groups["value"].Value, CultureInfo.InvariantCulture) };
        await room.Session.Quotas.RequestServiceQuotaIncreaseAsync(request);
        await HostingRoom.SettledAsync(async () => (await room.CheckAsync(needs)).Count == 0);
        Assert.Empty(room.Warnings);
    }

    [Fact]
    public async Task Enough_for_now_but_not_for_an_update_is_warned_of()
    {
        await using var room = await HostingRoom.StartAsync();
        await room.EndpointAsync("other");

        Assert.Empty(await room.CheckAsync(HostingRoom.Needs()));
        Assert.Contains("PL3046 endpoint twin: the quota 'ml.g5.2xlarge for endpoint usage' is 2 in us-east-1, 1 in use by other: enough now, but an update of twin brings up a second fleet beside the first and needs 3", Assert.Single(room.Warnings));
    }

    [Theory]
    [InlineData(4, false, true)]
    [InlineData(5, false, false)]
    [InlineData(5, true, true)]
    [InlineData(8, true, false)]
    public async Task An_update_brings_up_a_second_fleet_unless_it_goes_in_batches(int count, bool inPlace, bool enough)
    {
        await using var room = await HostingRoom.StartAsync();
        await room.EndpointAsync("twin", "ml.m5.large", count);
        var problems = await room.CheckAsync(HostingRoom.Needs("twin", "ml.m5.large", count) with { UpdatesInPlace = inPlace });
        Assert.Equal(enough, problems.All(problem => problem.Code != "PL3045"));
    }

    [Fact]
    public async Task Endpoints_of_one_run_are_counted_together()
    {
        await using var room = await HostingRoom.StartAsync();
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs("one"), HostingRoom.Needs("two", "ml.g6.xlarge")));
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs("one"), HostingRoom.Needs("two")));
        Assert.Contains("3 more are needed for one, two, three", Assert.Single(await room.CheckAsync(HostingRoom.Needs("one"), HostingRoom.Needs("two"), HostingRoom.Needs("three"))).Message);
    }

    [Fact]
    public async Task A_failed_endpoint_uses_nothing_and_a_serverless_one_needs_nothing()
    {
        await using var room = await HostingRoom.StartAsync("broken:ping");
        await room.EndpointAsync("broken", count: 2);
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs()));

        var before = room.Calls.Count(call => call.Operation == "ListServiceQuotas");
        Assert.Empty(await room.CheckAsync(HostingRoom.Needs() with { Instances = [] }));
        Assert.Equal(before, room.Calls.Count(call => call.Operation == "ListServiceQuotas"));
    }

    [GeneratedRegex("^aws service-quotas request-service-quota-increase --service-code sagemaker --quota-code (?<code>L-[0-9A-F]{8}) --desired-value (?<value>\\d+) --region us-east-1")]
    private static partial Regex Command();
}
