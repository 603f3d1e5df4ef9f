using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class LimitTests
{
    [Fact]
    public async Task An_allowance_that_is_used_up_tells_its_figures()
    {
        var refusal = await Refused<RateLimitExceededException>(
            "API rate limit exceeded for user ID 1.", ("X-RateLimit-Limit", "5000"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1350085394"));

        Assert.Equal((5000, 0), (refusal.Limit, refusal.Remaining));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1350085394), refusal.Reset);
        Assert.Equal("API rate limit exceeded for user ID 1.", refusal.Message);
    }

    [Fact]
    public async Task After_the_reset_there_is_nothing_to_wait_for()
    {
        var refusal = await Refused<RateLimitExceededException>("API rate limit exceeded", ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1350085394"));

        Assert.Equal(TimeSpan.Zero, refusal.GetRetryAfterTimeSpan());
    }

    [Fact]
    public async Task Too_much_at_once_is_the_secondary_limit()
    {
        var refusal = await Refused<SecondaryRateLimitExceededException>(
            "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", ("Retry-After", "60"));

        Assert.Contains("secondary rate limit", refusal.Message);
        Assert.Equal("60", refusal.HttpResponse.Headers["Retry-After"]);
    }

    [Fact]
    public async Task An_older_server_calls_it_abuse()
    {
        var refusal = await Refused<AbuseException>("You have triggered an abuse detection mechanism. Please wait.", ("Retry-After", "30"));

        Assert.Equal(30, refusal.RetryAfterSeconds);
    }

    [Fact]
    public async Task Abuse_without_a_time_has_none() =>
        Assert.Null((await Refused<AbuseException>("You have triggered an abuse detection mechanism.")).RetryAfterSeconds);

    [Fact]
    public async Task Too_many_wrong_passwords_is_its_own_refusal() =>
        await Refused<LoginAttemptsExceededException>("Maximum number of login attempts exceeded. Please try again later.");

    [Fact]
    public async Task What_is_left_can_be_asked()
    {
        using var server = new Server(GitHub.Ok("""
            {"resources":{"core":{"limit":5000,"used":1,"remaining":4999,"reset":1350085394},"search":{"limit":30,"remaining":18,"reset":1350085394},
            "graphql":{"limit":5000,"remaining":4993,"reset":1350085394}},"rate":{"limit":5000,"remaining":4999,"reset":1350085394}}
            """));
        var limits = await GitHub.Client(server).RateLimit.GetRateLimits();

        Assert.Equal("GET /rate_limit", server.Request.Asked());
        Assert.Equal((5000, 4999), (limits.Resources.Core.Limit, limits.Resources.Core.Remaining));
        Assert.Equal(18, limits.Resources.Search.Remaining);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1350085394), limits.Resources.Core.Reset);
    }

    private static async Task<T> Refused<T>(string message, params (string Name, string Value)[] headers)
        where T : ApiException
    {
        using var server = new Server(GitHub.Refusal(403, message, headers));
        return await Assert.ThrowsAsync<T>(() => GitHub.Client(server).Repository.Get("octocat", "hello"));
    }
}
