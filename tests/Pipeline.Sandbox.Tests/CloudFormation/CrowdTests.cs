using System.Diagnostics;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class CrowdTests
{
    [Fact]
    [Behaviour("CloudFormation", "stacks")]
    public async Task A_hundred_clients_side_by_side_lose_nothing()
    {
        var cloud = new Cloud();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(async () =>
        {
            var name = $"shop{number}";
            await cloud.CreatedAsync(name, Templates.Chain(("A", "1"), ("B", "1")));
            var stack = await cloud.UpdatedAsync(name, Templates.Chain(("A", "2"), ("C", "1")));
            Assert.Equal("UPDATE_COMPLETE", (string)stack["StackStatus"]!);
            if (number % 2 == 0)
                await cloud.DeletedAsync(name);
        })));
        var stacks = (await cloud.CallAsync("DescribeStacks", []))["Stacks"]!.AsArray();
        Assert.Equal(50, stacks.Count);
        Assert.All(stacks, stack => Assert.Equal("UPDATE_COMPLETE", (string)stack!["StackStatus"]!));
        Assert.Equal(100, await CountAsync(cloud));
    }

    [Fact]
    [Behaviour("CloudFormation", "names of stacks")]
    public async Task Of_many_that_want_one_name_one_gets_it()
    {
        var cloud = new Cloud();
        var won = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            try
            {
                await cloud.CreateAsync("shop", Templates.Chain(("A", "1")));
                return true;
            }
            catch (AwsError refused) when (refused.Code == "AlreadyExistsException")
            {
                return false;
            }
        })));
        Assert.Single(won, true);
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    [Behaviour("CloudFormation", "stacks")]
    public async Task Of_many_updates_at_once_one_goes_through()
    {
        var cloud = new Cloud(new() { ResourceDelay = TimeSpan.FromMilliseconds(200) });
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "0")));
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => Task.Run(async () =>
        {
            try
            {
                await cloud.UpdateAsync("shop", Templates.Chain(("A", $"{number}")));
                return number;
            }
            catch (AwsError refused) when (refused.Message.EndsWith("is in UPDATE_IN_PROGRESS state and can not be updated.", StringComparison.Ordinal))
            {
                return 0;
            }
        })));
        var winner = Assert.Single(outcomes, number => number > 0);
        await cloud.DoneAsync("shop");
        Assert.Equal($"{winner}", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/A" }))["Parameter"]!["Value"]!);
    }

    [Fact]
    [Behaviour("CloudFormation", "events")]
    public async Task A_long_history_is_paged_from_the_newest_event_on()
    {
        var cloud = new Cloud();
        var wide = Templates.Chain([.. Enumerable.Range(0, 120).Select(number => ($"P{number:D3}", "1"))]);
        await cloud.CreatedAsync("shop", wide);
        for (var round = 0; round < 2; round++)
            await cloud.UpdatedAsync("shop", wide.Replace("Value: " + (round + 1), "Value: " + (round + 2), StringComparison.Ordinal));
        var events = await cloud.EventsAsync("shop");
        Assert.Equal(2 + (120 * 3) + (2 * (3 + (120 * 2))), events.Count);
        Assert.Equal(events.Count, events.Select(one => (string)one["EventId"]!).Distinct().Count());
        var watch = Stopwatch.StartNew();
        await cloud.EventsAsync("shop");
        Assert.InRange(watch.ElapsedMilliseconds, 0, 500);
    }

    [Fact]
    [Behaviour("CloudFormation", "twenty resources")]
    public async Task Twenty_resources_take_no_time_worth_speaking_of()
    {
        var cloud = new Cloud();
        var template = Templates.Chain([.. Enumerable.Range(0, 20).Select(number => ($"P{number:D2}", "1"))]);
        await cloud.CreatedAsync("warm", template);
        var best = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            await cloud.CreatedAsync($"shop{round}", template);
            best = Math.Min(best, watch.ElapsedMilliseconds);
        }
        Assert.InRange(best, 0, 50);
    }

    private static async Task<int> CountAsync(Cloud cloud)
    {
        var (count, next) = (0, (string?)null);
        do
        {
            var input = new JsonObject { ["MaxResults"] = 50 };
            if (next is not null)
                input["NextToken"] = next;
            var page = await cloud.AskAsync("ssm", "DescribeParameters", input);
            count += page["Parameters"]!.AsArray().Count;
            next = (string?)page["NextToken"];
        }
        while (next is not null);
        return count;
    }
}
