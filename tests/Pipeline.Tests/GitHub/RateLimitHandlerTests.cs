using System.Net;
using System.Net.Http.Headers;
using Pipeline.GitHub;
using Pipeline.Tests.Reporting;

namespace Pipeline.Tests.GitHub;

public class RateLimitHandlerTests
{
    private const string Secondary = """{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}""";

    private static readonly Func<HttpResponseMessage> Fine = Answers.Of(HttpStatusCode.OK, "fine");

    private readonly ManualClock clock = new();
    private readonly List<string> told = [];

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Every_other_answer_is_passed_on_at_once(HttpStatusCode status)
    {
        var answers = new Answers(clock, Answers.Of(status, "", ("Retry-After", "5")));

        Assert.Equal(status, (await SendAsync(answers)).StatusCode);
        Assert.Single(answers.Asked);
    }

    [Fact]
    public async Task What_is_plainly_forbidden_is_passed_on_at_once()
    {
        var answers = new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, """{"message":"Resource not accessible"}""", ("x-ratelimit-remaining", "4000"), ("x-ratelimit-reset", "1767323105")));

        Assert.Contains("Resource not accessible", await (await SendAsync(answers)).Content.ReadAsStringAsync());
        Assert.Single(answers.Asked);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task A_time_in_seconds_is_waited_for(HttpStatusCode status)
    {
        var answers = new Answers(clock, Answers.Of(status, "", ("Retry-After", "42")), Fine);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(answers)).StatusCode);
        Assert.Equal([42], answers.Waits());
    }

    [Fact]
    public async Task A_date_is_waited_for()
    {
        var answers = new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, "", ("Retry-After", (clock.GetUtcNow() + TimeSpan.FromSeconds(90)).ToString("R"))), Fine);
        await SendAsync(answers);

        Assert.Equal([90], answers.Waits());
    }

    [Fact]
    public async Task The_reset_of_an_allowance_is_waited_for_and_a_second_more()
    {
        var answers = new Answers(clock, UsedUp(clock.GetUtcNow().AddSeconds(30)), Fine);
        await SendAsync(answers);

        Assert.Equal([31], answers.Waits());
    }

    [Fact]
    public async Task The_servers_clock_measures_the_servers_reset()
    {
        var server = clock.GetUtcNow().AddHours(5);
        var answers = new Answers(clock, UsedUp(server.AddSeconds(30), ("Date", server.ToString("R"))), Fine);
        await SendAsync(answers);

        Assert.Equal([31], answers.Waits());
    }

    [Fact]
    public async Task A_reset_that_is_past_is_not_asked_at_once_again_and_again()
    {
        var answers = new Answers(clock, UsedUp(clock.GetUtcNow().AddHours(-1)));
        await SendAsync(answers, minutes: 1);

        Assert.Equal([1, 2, 4, 8, 16], answers.Waits());
    }

    [Fact]
    public async Task Without_a_time_it_is_a_minute_and_twice_as_long_each_time()
    {
        var answers = new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, Secondary), Answers.Of(HttpStatusCode.Forbidden, Secondary), Answers.Of(HttpStatusCode.TooManyRequests), Fine);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(answers)).StatusCode);
        Assert.Equal([60, 120, 240], answers.Waits());
    }

    [Fact]
    public async Task The_same_request_is_sent_again_with_its_body()
    {
        var answers = new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, "", ("Retry-After", "1")), Answers.Of(HttpStatusCode.Forbidden, "", ("Retry-After", "1")), Fine);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.github.com/user/repos");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", "t");
        request.Content = new StreamContent(new Once("a body"u8.ToArray()));
        await SendAsync(answers, request: request);

        Assert.Equal(3, answers.Asked.Count);
        Assert.All(answers.Asked, asked => Assert.Equal(("POST https://api.github.com/user/repos Token t", "a body"), (asked.Request, asked.Body)));
    }

    [Fact]
    public async Task A_wait_beyond_patience_is_not_begun_and_the_refusal_is_passed_on()
    {
        var answers = new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, Secondary, ("Retry-After", "3600")));
        var answer = await SendAsync(answers);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(Secondary, await answer.Content.ReadAsStringAsync());
        Assert.Single(answers.Asked);
        Assert.Empty(told);
    }

    [Fact]
    public async Task Patience_is_for_all_waits_of_a_request_together()
    {
        var answers = new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, "", ("Retry-After", "240")));

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(answers, minutes: 10)).StatusCode);
        Assert.Equal([240, 240], answers.Waits());
    }

    [Fact]
    public async Task Each_wait_is_told()
    {
        await SendAsync(new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, "", ("Retry-After", "42")), Fine));

        Assert.Equal(["GitHub asks for fewer requests: waiting 42 s, then asking again"], told);
    }

    [Fact]
    public async Task A_wait_can_be_ended()
    {
        using var stop = new CancellationTokenSource();
        using var invoker = Invoker(new Answers(clock, Answers.Of(HttpStatusCode.Forbidden, Secondary)), 10);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/user");
        var asked = invoker.SendAsync(request, stop.Token);
        Assert.False(asked.IsCompleted);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_given_up_by_name()
    {
        using var invoker = Invoker(new Silence(), 10);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/user?token=hidden");
        var asked = invoker.SendAsync(request, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(101));

        var late = await Assert.ThrowsAsync<TaskCanceledException>(() => asked);
        Assert.Equal("api.github.com did not answer GET /user within 100 s.", late.Message);
        Assert.IsType<TimeoutException>(late.InnerException);
    }

    private static Func<HttpResponseMessage> UsedUp(DateTimeOffset reset, params (string Name, string Value)[] headers) => Answers.Of(
        HttpStatusCode.Forbidden,
        """{"message":"API rate limit exceeded for user ID 1."}""",
        [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", $"{reset.ToUnixTimeSeconds()}"), .. headers]);

    private HttpMessageInvoker Invoker(HttpMessageHandler inner, int minutes) =>
        new(new RateLimitHandler(inner, new RateLimitPatience(TimeSpan.FromMinutes(minutes), TimeSpan.FromSeconds(100)), clock, told.Add));

    // Nothing takes time but the clock, which goes on until the answer is there. What waits for it goes on at once only
    // where no other context asks for its turn, so this runs on a thread of its own.
    private Task<HttpResponseMessage> SendAsync(Answers answers, int minutes = 10, HttpRequestMessage? request = null) => Task.Run(() =>
    {
        using var invoker = Invoker(answers, minutes);
        using var get = new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/user");
        var asked = invoker.SendAsync(request ?? get, CancellationToken.None);
        for (var seconds = 0; seconds < 3600 && !asked.IsCompleted; seconds++)
            clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(asked.IsCompleted, "The clock went on for an hour and there was no answer.");
        return asked;
    });

    private sealed class Silence : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return new HttpResponseMessage();
        }
    }

    private sealed class Once(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
