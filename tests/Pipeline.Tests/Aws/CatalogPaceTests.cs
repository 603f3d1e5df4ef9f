using System.Net;
using Pipeline.Aws;

namespace Pipeline.Tests.Aws;

public class CatalogPaceTests
{
    private const string Throttled = """{"__type":"ThrottlingException","message":"Rate exceeded"}""";

    [Fact]
    public async Task What_is_throttled_is_sent_again_until_it_goes_through()
    {
        var service = new Service(3);
        using var client = new HttpClient(new CatalogPace(TimeProvider.System) { InnerHandler = service });

        var answer = await client.PostAsync("http://localhost/", new StringContent("{}"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(4, service.Calls);
    }

    [Fact]
    public async Task Throttling_makes_every_further_call_wait_and_success_makes_it_quicker_again()
    {
        var pace = new CatalogPace(TimeProvider.System) { InnerHandler = new Service(2) };
        using var client = new HttpClient(pace);
        Assert.Equal(TimeSpan.Zero, pace.Gap);

        await client.PostAsync("http://localhost/", new StringContent("{}"));
        var slow = pace.Gap;
        Assert.InRange(slow, TimeSpan.FromMilliseconds(30), TimeSpan.FromMilliseconds(40));
        await client.PostAsync("http://localhost/", new StringContent("{}"));
        Assert.True(pace.Gap < slow);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"__type":"InvalidParametersException"}""")]
    [InlineData(HttpStatusCode.InternalServerError, "")]
    public async Task Other_refusals_are_the_caller_s(HttpStatusCode status, string text)
    {
        var service = new Service(1, status, text);
        using var client = new HttpClient(new CatalogPace(TimeProvider.System) { InnerHandler = service });

        Assert.Equal(status, (await client.PostAsync("http://localhost/", new StringContent("{}"))).StatusCode);
        Assert.Equal(1, service.Calls);
    }

    [Fact]
    public async Task Whoever_is_never_let_through_hears_so()
    {
        var service = new Service(int.MaxValue);
        var clock = new SkippingClock();
        using var client = new HttpClient(new CatalogPace(clock) { InnerHandler = service });

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("http://localhost/", new StringContent("{}"))).StatusCode);
        Assert.Equal(12, service.Calls);
    }

    private sealed class Service(int refusals, HttpStatusCode status = HttpStatusCode.BadRequest, string text = Throttled) : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            Calls++ < refusals ? new HttpResponseMessage(status) { Content = new StringContent(text) } : new HttpResponseMessage(HttpStatusCode.OK));
    }

    // Whoever waits is told at once that the time is over.
    private sealed class SkippingClock : TimeProvider
    {
        private DateTimeOffset now = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero)
                now += dueTime;
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
