using System.Globalization;
using System.Net;

namespace Pipeline.GitHub;

/// <summary>
/// What an answer says of a limit that was exceeded:
/// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit.
/// </summary>
/// <param name="Asked">The wait that the headers ask for; null when they say nothing.</param>
internal sealed record RateLimitRefusal(TimeSpan? Asked)
{
    // GitHub's minimum where it names no time.
    private static readonly TimeSpan Unnamed = TimeSpan.FromMinutes(1);

    // A reset is told in whole seconds, and may be in the past.
    private static readonly TimeSpan Named = TimeSpan.FromSeconds(1);

    /// <summary>Reads an answer, whose content is there already. Null when it is none of a limit: another status, or plainly forbidden.</summary>
    public static async Task<RateLimitRefusal?> OfAsync(HttpResponseMessage answer, DateTimeOffset now, CancellationToken cancellation)
    {
        if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests))
            return null;
        // The server's clock made the times in the headers, so it measures them.
        if (Asks(answer, answer.Headers.Date ?? now) is { } asked)
            return new RateLimitRefusal(asked);
        if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            return new RateLimitRefusal((TimeSpan?)null);
        var body = await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
        return Says("rate limit") || Says("abuse detection") ? new RateLimitRefusal((TimeSpan?)null) : null;

        bool Says(string words) => body.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How long to wait: what is asked for, and longer each time that it did not help.</summary>
    /// <param name="before">How often the request was refused before.</param>
    public TimeSpan Wait(int before)
    {
        var least = (Asked is null ? Unnamed : Named) * Math.Pow(2, Math.Min(before, 10));
        return Asked > least ? Asked.Value : least;
    }

    private static TimeSpan? Asks(HttpResponseMessage answer, DateTimeOffset server)
    {
        if (answer.Headers.RetryAfter is { } after)
            return after.Delta ?? after.Date - server;
        return Number(answer, "x-ratelimit-remaining") == 0 && Number(answer, "x-ratelimit-reset") is { } reset
            ? DateTimeOffset.UnixEpoch.AddSeconds(reset) - server + Named
            : null;
    }

    private static uint? Number(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) && uint.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
