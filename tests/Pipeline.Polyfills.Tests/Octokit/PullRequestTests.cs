using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class PullRequestTests
{
    private static readonly string One = $$$"""
        {"id":1,"number":1347,"state":"open","title":"Begin","body":null,"draft":false,"html_url":"https://github.com/octocat/hello/pull/1347",
        "head":{"label":"octocat:work","ref":"work","sha":"{{{GitHub.Sha1}}}","repo":{"id":1,"name":"hello"}},"base":{"ref":"main","sha":"{{{GitHub.Sha2}}}"},
        "created_at":"2024-05-06T07:08:07Z","updated_at":"2024-05-06T07:08:07Z","closed_at":null,"merged_at":null,"mergeable":null,"mergeable_state":"a-state-since"}
        """;

    [Fact]
    public async Task A_pull_request_is_made()
    {
        using var server = new Server(GitHub.Created(One));
        var made = await GitHub.Client(server).PullRequest.Create("octocat", "hello", new NewPullRequest("Begin", "work", "main") { Body = "text" });

        Assert.Equal("POST /repos/octocat/hello/pulls", server.Request.Asked());
        Assert.Equal(("Begin", "work", "main", "text"), (server.Request.Body().Text("title"), server.Request.Body().Text("head"), server.Request.Body().Text("base"), server.Request.Body().Text("body")));
        Assert.Equal(1347, made.Number);
        Assert.Equal(ItemState.Open, made.State.Value);
        Assert.Equal(("work", "hello", "main"), (made.Head.Ref, made.Head.Repository.Name, made.Base.Ref));
        Assert.False(made.Merged);
    }

    [Fact]
    public async Task Pull_requests_are_listed_by_what_they_are_about()
    {
        using var server = new Server(GitHub.Ok($"[{One}]"));
        var request = new PullRequestRequest { State = ItemStateFilter.All, Head = "octocat:work", Base = "main" };
        Assert.Single(await GitHub.Client(server).Repository.PullRequest.GetAllForRepository("octocat", "hello", request));

        var query = Uri.UnescapeDataString(server.Request.Path.Split('?')[1]);
        Assert.Contains("state=all", query);
        Assert.Contains("head=octocat:work", query);
        Assert.Contains("base=main", query);
    }

    [Fact]
    public async Task A_pull_request_is_closed()
    {
        using var server = new Server(GitHub.Ok(One));
        await GitHub.Client(server).PullRequest.Update("octocat", "hello", 1347, new PullRequestUpdate { State = ItemState.Closed });

        Assert.Equal("PATCH /repos/octocat/hello/pulls/1347", server.Request.Asked());
        Assert.Equal("closed", server.Request.Body().Text("state"));
    }

    [Fact]
    public async Task A_pull_request_is_merged()
    {
        using var server = new Server(GitHub.Ok($$"""{"sha":"{{GitHub.Sha3}}","merged":true,"message":"Pull Request successfully merged"}"""));
        var merge = await GitHub.Client(server).PullRequest.Merge("octocat", "hello", 1347, new MergePullRequest { MergeMethod = PullRequestMergeMethod.Squash, Sha = GitHub.Sha1 });

        Assert.Equal("PUT /repos/octocat/hello/pulls/1347/merge", server.Request.Asked());
        Assert.Equal(("squash", GitHub.Sha1), (server.Request.Body().Text("merge_method"), server.Request.Body().Text("sha")));
        Assert.Equal((GitHub.Sha3, true), (merge.Sha, merge.Merged));
    }

    [Fact]
    public async Task What_stands_against_a_merge_is_its_own_refusal()
    {
        using var conflict = new Server(GitHub.Refusal(405, "Pull Request is not mergeable"));
        using var moved = new Server(GitHub.Refusal(409, "Head branch was modified. Review and try the merge again."));

        await Assert.ThrowsAsync<PullRequestNotMergeableException>(() => GitHub.Client(conflict).PullRequest.Merge("octocat", "hello", 1, new MergePullRequest()));
        await Assert.ThrowsAsync<PullRequestMismatchException>(() => GitHub.Client(moved).PullRequest.Merge("octocat", "hello", 1, new MergePullRequest()));
    }

    [Theory]
    [InlineData(204, true)]
    [InlineData(404, false)]
    public async Task Whether_it_was_merged_is_yes_or_no(int status, bool merged)
    {
        using var server = new Server(status == 204 ? GitHub.Nothing : GitHub.Refusal(404, "Not Found"));

        Assert.Equal(merged, await GitHub.Client(server).PullRequest.Merged("octocat", "hello", 1347));
    }

    [Fact]
    public async Task A_state_that_is_not_known_yet_is_kept_as_it_is_written()
    {
        using var server = new Server(GitHub.Ok(One));
        var state = (await GitHub.Client(server).PullRequest.Get("octocat", "hello", 1347)).MergeableState!.Value;

        Assert.Equal("a-state-since", state.StringValue);
        Assert.False(state.TryParse(out _));
        Assert.Throws<ArgumentException>(() => state.Value);
    }
}
