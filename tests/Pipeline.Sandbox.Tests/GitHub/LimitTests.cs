namespace Pipeline.Sandbox.Tests.GitHub;

public class LimitTests
{
    [Fact]
    [Behaviour("GitHub", "too many requests an hour")]
    public async Task A_token_has_so_many_requests_an_hour()
    {
        var clock = new TestClock();
        await using var github = await GitHubSandbox.StartAsync(new() { Clock = clock, GitHubRateLimit = 2 });
        var first = await github.GetAsync("/user");
        await github.GetAsync("/user");
        var third = await github.GetAsync("/user");

        Assert.Equal(("2", "1", "1"), (first.Header("X-RateLimit-Limit"), first.Header("X-RateLimit-Remaining"), first.Header("X-RateLimit-Used")));
        Assert.Equal("403 API rate limit exceeded for user ID 1001.", third.Refusal());
        Assert.Equal(("0", clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString()), (third.Header("X-RateLimit-Remaining"), third.Header("X-RateLimit-Reset")));
        Assert.Equal(200, (await github.GetAsync("/user", "another token")).Status);
        clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(200, (await github.GetAsync("/user")).Status);
    }

    [Fact]
    [Behaviour("GitHub", "`rate_limit`")]
    public async Task Asking_for_the_limit_costs_nothing()
    {
        await using var github = await GitHubSandbox.StartAsync();
        await github.GetAsync("/user");
        await github.GetAsync("/rate_limit");
        var core = (await github.GetAsync("/rate_limit")).Ok().Json["resources"]!["core"]!;

        Assert.Equal((5000, 4999, 1), ((int)core["limit"]!, (int)core["remaining"]!, (int)core["used"]!));
        Assert.Equal(60, (int)(await github.GetAsync("/rate_limit", null)).Ok().Json["rate"]!["limit"]!);
    }

    [Fact]
    [Behaviour("GitHub", "too many writing requests a minute")]
    public async Task Those_who_write_too_fast_are_told_when_to_go_on()
    {
        var clock = new TestClock();
        await using var github = await GitHubSandbox.StartAsync(new() { Clock = clock, GitHubWritesPerMinute = 1 });
        await github.RepositoryAsync();
        clock.Pass(TimeSpan.FromSeconds(20));
        var second = await github.PostAsync("/user/repos", """{"name":"x"}""");

        Assert.Equal("403 You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", second.Refusal());
        Assert.Equal("40", second.Header("Retry-After"));
        Assert.Equal(200, (await github.GetAsync("/user")).Status);
        clock.Pass(TimeSpan.FromSeconds(40));
        Assert.Equal(201, (await github.PostAsync("/user/repos", """{"name":"x"}""")).Status);
    }
}
