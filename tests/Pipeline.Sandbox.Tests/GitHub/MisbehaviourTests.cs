using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

/// <summary>What a client of GitHub's sees of a sandbox that was told to misbehave.</summary>
public sealed class MisbehaviourTests
{
    private const string Repository = """{"name":"x"}""";

    [Fact]
    [Behaviour("GitHub", "`--sandbox-latency github=50`")]
    public async Task Latency_is_waited_for_and_may_be_about_one_operation()
    {
        var clock = new TestClock();
        await using var github = await GitHubSandbox.StartAsync(new() { Clock = clock, Latency = [Latency.Parse("github=5s"), Latency.Parse("github:GET/repos/{who}/{what}=0"), Latency.Parse("github:get/user=0")] });
        var slow = github.PostAsync("/user/repos", Repository);
        Assert.Equal(200, (await github.GetAsync("/user")).Status);
        Assert.Equal(404, (await github.GetAsync("/repos/sandbox-user/x")).Status);
        Assert.False(slow.IsCompleted);
        while (!slow.IsCompleted)
        {
            clock.Pass(TimeSpan.FromSeconds(5));
            await Task.WhenAny(slow, Task.Delay(5));
        }
        Assert.Equal(201, (await slow).Status);
    }

    [Fact]
    [Behaviour("GitHub", "`--sandbox-throttle github=5/s`")]
    public async Task What_comes_too_fast_meets_the_secondary_limit_until_the_time_it_names()
    {
        var clock = new TestClock();
        await using var github = await GitHubSandbox.StartAsync(new() { Clock = clock, Throttle = [Throttle.Parse("github=2/m")] });
        Assert.Equal(201, (await github.PostAsync("/user/repos", Repository)).Status);
        var second = await github.PostAsync("/user/repos", """{"name":"y"}""");

        Assert.Equal("403 You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", second.Refusal());
        Assert.Equal(("30", "4998"), (second.Header("Retry-After"), second.Header("X-RateLimit-Remaining")));
        clock.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(["x"], (await github.GetAsync("/user/repos")).Names());
    }

    [Fact]
    [Behaviour("GitHub", "`--sandbox-errors github=0.1`")]
    public async Task A_share_of_requests_is_answered_by_the_gateway_and_does_nothing()
    {
        await using var github = await GitHubSandbox.StartAsync(new() { Errors = [Share.Parse("github:POST/user/repos=50%")] });
        var replies = new List<Reply>();
        for (var number = 0; number < 20; number++)
            replies.Add(await github.PostAsync("/user/repos", $$"""{"name":"r{{number}}"}"""));
        var failed = replies.Where(reply => reply.Status != 201).ToList();

        Assert.InRange(failed.Count, 4, 16);
        Assert.All(failed, reply => Assert.Equal((502, """{"message":"Server Error"}"""), (reply.Status, reply.Text)));
        Assert.Equal(20 - failed.Count, (await github.GetAsync("/user/repos")).Names().Length);
    }

    [Fact]
    [Behaviour("GitHub", "`--sandbox-drops github=0.05`")]
    public async Task A_share_of_connections_breaks_before_or_after_the_work_was_done()
    {
        await using var github = await GitHubSandbox.StartAsync(new() { Drops = [Share.Parse("github:POST/user/repos=1")] });
        for (var number = 0; number < 20; number++)
            await Assert.ThrowsAsync<HttpRequestException>(() => github.PostAsync("/user/repos", $$"""{"name":"r{{number}}"}"""));
        Assert.InRange((await github.GetAsync("/user/repos")).Names().Length, 4, 16);
    }

    [Theory]
    [Behaviour("GitHub", "`--sandbox-fail github:POST/user/repos`")]
    [InlineData("github:POST/user/repos", "400 POST /user/repos was told to fail.")]
    [InlineData("GitHub:post /user/repos:too tired", "400 too tired")]
    [InlineData("github:POST/user/repos:403 not today", "403 not today")]
    [InlineData("github:POST/user/repos:503", "503 POST /user/repos was told to fail.")]
    public async Task An_operation_told_to_fail_says_why(string told, string refusal)
    {
        await using var github = await GitHubSandbox.StartAsync(new() { Fail = [told] });
        Assert.Equal(["github:POST /user/repos"], github.Host.World.Unfired);
        Assert.Equal(refusal, (await github.PostAsync("/user/repos", Repository)).Refusal());
        Assert.Empty(github.Host.World.Unfired);
        Assert.Empty((await github.GetAsync("/user/repos")).Names());
    }

    [Fact]
    [Behaviour("GitHub", "`--sandbox-fail github:POST/user/repos`")]
    public void An_operation_that_is_not_there_is_refused_with_the_nearest() =>
        Assert.Contains("github has no operation 'POST/user/repo'; did you mean 'POST /user/repos'?", Assert.Throws<FormatException>(() => Failing.Parse("github:POST/user/repo")).Message, StringComparison.Ordinal);

    [Fact]
    [Behaviour("GitHub", "`--sandbox-expire-credentials-after 20`")]
    public async Task A_worn_out_token_is_nobodys_and_others_are_not()
    {
        await using var github = await GitHubSandbox.StartAsync(new() { ExpireCredentialsAfter = 1 });
        Assert.Equal(200, (await github.GetAsync("/user")).Status);
        var second = await github.GetAsync("/user");

        Assert.Equal("401 Bad credentials", second.Refusal());
        Assert.Null(second.Header("X-OAuth-Scopes"));
        Assert.Equal(200, (await github.GetAsync("/user", "another token")).Status);
        for (var time = 0; time < 2; time++)
            Assert.Equal(200, (await github.GetAsync("/meta", null)).Status);
    }

    [Fact]
    [Behaviour("GitHub", "`--sandbox-page-size 2`")]
    public async Task Lists_come_in_small_pages_that_lead_to_one_another()
    {
        await using var github = await GitHubSandbox.StartAsync(new() { PageSize = 2 });
        foreach (var name in (string[])["a", "b", "c"])
            (await github.PostAsync("/user/repos", $$"""{"name":"{{name}}"}""")).Ok();
        var first = await github.GetAsync("/user/repos?per_page=100");
        var next = first.Header("Link")!.Split('<', '>')[1];

        Assert.Equal(["a", "b"], first.Names());
        Assert.Equal(["c"], (await github.GetAsync(next)).Names());
        Assert.Single((await github.GetAsync("/user/repos?per_page=1")).Names());
    }

    [Fact]
    [Behaviour("GitHub", "`--sandbox-kill-at 17`")]
    public async Task A_request_is_told_of_when_it_was_carried_out_and_before_it_is_answered()
    {
        using var answer = new SemaphoreSlim(0);
        var told = new TaskCompletionSource<RecordedCall>();
        await using var github = await GitHubSandbox.StartAsync(new()
        {
            Acted = call =>
            {
                if (!call.Writes)
                    return;
                told.SetResult(call);
                answer.Wait(TimeSpan.FromSeconds(20));
            },
        });
        var made = github.PostAsync("/user/repos", Repository);
        Assert.Equal(new RecordedCall("github", "POST /user/repos", true, "sandbox-user", 200), await told.Task);
        Assert.Equal(["x"], (await github.GetAsync("/user/repos")).Names());
        Assert.False(made.IsCompleted);
        answer.Release();
        Assert.Equal(201, (await made).Status);
    }
}
