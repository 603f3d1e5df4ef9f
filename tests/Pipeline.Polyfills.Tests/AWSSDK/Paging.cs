using Amazon.CloudFormation.Model;
using Amazon.ServiceCatalog.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class Paging
{
    [Fact]
    public async Task Results_come_from_all_pages_in_order()
    {
        using var server = new Server(Page("a", "<NextToken>2</NextToken>"), Page("b", "<NextToken>3</NextToken>"), Page("c", ""));
        var names = new List<string>();
        await foreach (var stack in Clients.CloudFormation(server).Paginators.DescribeStacks(new DescribeStacksRequest()).Stacks) names.Add(stack.StackName);

        Assert.Equal(["a", "b", "c"], names);
        Assert.Equal([null, "2", "3"], server.Requests.Select(request => request.Form().GetValueOrDefault("NextToken")));
    }

    [Fact]
    public async Task Responses_come_one_per_page()
    {
        using var server = new Server(Reply.Ok("""{"NextPageToken":"2"}"""), Reply.Ok("""{"NextPageToken":""}"""));
        var pages = 0;
        await foreach (var _ in Clients.ServiceCatalog(server).Paginators.ListPortfolios(new ListPortfoliosRequest { PageSize = 20 }).Responses) pages++;

        Assert.Equal(2, pages);
        Assert.Equal(["""{"PageSize":20}""", """{"PageSize":20,"PageToken":"2"}"""], server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task A_walk_that_stops_early_asks_for_no_more_pages()
    {
        using var server = new Server(Page("a", "<NextToken>2</NextToken>"), Page("b", ""));
        await foreach (var _ in Clients.CloudFormation(server).Paginators.DescribeStacks(new DescribeStacksRequest()).Stacks) break;

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_paginator_is_walked_once()
    {
        using var server = new Server(Page("a", ""));
        var paginator = Clients.CloudFormation(server).Paginators.DescribeStacks(new DescribeStacksRequest());
        await foreach (var _ in paginator.Stacks) { }

        await Assert.ThrowsAsync<InvalidOperationException>(async () => { await foreach (var _ in paginator.Responses) { } });
    }

    private static Reply Page(string stack, string next) => Reply.Ok(
        $"<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>{stack}</StackName></member></Stacks>{next}</DescribeStacksResult></DescribeStacksResponse>");
}
