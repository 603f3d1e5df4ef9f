using System.Net;
using Amazon.Runtime;

namespace Pipeline.Aws;

/// <summary>
/// The pace of calls to Service Catalog, which throttles early and does not publish its limits. A call that was throttled is
/// sent again, and every further call waits longer between one and the next; calls that go through make the pace quicker again.
/// </summary>
/// <remarks>
/// The SDK's own retries give up once their quota is used, and its adaptive mode refuses calls while it has no capacity: both are
/// meant for one caller among many, not for a hundred products in a row.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
/// </remarks>
/// <param name="clock">Tells time and waits.</param>
public sealed class CatalogPace(TimeProvider clock) : DelegatingHandler
{
    private const int Attempts = 12;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly string[] Signs = ["Throttl", "TooManyRequests", "RequestLimitExceeded", "SlowDown"];

    private readonly Lock gate = new();
    private TimeSpan gap;
    private DateTimeOffset next;

    /// <summary>How long one call waits after the other at present; zero until something was throttled.</summary>
    public TimeSpan Gap
    {
        get
        {
            lock (gate)
                return gap;
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await TurnAsync(cancellationToken);
            var answer = await base.SendAsync(request, cancellationToken);
            if (!await IsThrottledAsync(answer, cancellationToken))
            {
                lock (gate)
                    gap = gap < TimeSpan.FromMilliseconds(1) ? TimeSpan.Zero : gap * 0.9;
                return answer;
            }
            lock (gate)
                gap = gap < First ? First : gap * 2 < Longest ? gap * 2 : Longest;
            if (attempt == Attempts)
                return answer;
            answer.Dispose();
        }
    }

    // Each call takes the next free moment, so that those that wait together do not all go at once.
    private async Task TurnAsync(CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (gate)
        {
            var now = clock.GetUtcNow();
            next = next + gap > now ? next + gap : now;
            wait = next - now;
        }
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellation);
    }

    private static async Task<bool> IsThrottledAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            return true;
        if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.ServiceUnavailable))
            return false;
        await answer.Content.LoadIntoBufferAsync(cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        return Signs.Any(sign => text.Contains(sign, StringComparison.Ordinal));
    }
}

/// <summary>Gives a client's calls a pace.</summary>
/// <param name="pace">The pace; one for all calls of the client.</param>
internal sealed class PacedHttpClients(CatalogPace pace) : HttpClientFactory
{
    private HttpClient? client;

    /// <inheritdoc/>
    public override HttpClient CreateHttpClient(IClientConfig clientConfig)
    {
        pace.InnerHandler ??= new SocketsHttpHandler();
        return client ??= new HttpClient(pace) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc/>
    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    /// <inheritdoc/>
    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
