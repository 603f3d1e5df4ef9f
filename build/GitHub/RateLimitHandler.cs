using System.Globalization;

namespace Pipeline.GitHub;

/// <summary>
/// Waits and asks again when GitHub refuses a request for being one too many, as GitHub wants it done:
/// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api and
/// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately.
/// When that would take more than the patience given, the refusal is passed on, and becomes the client's own exception.
/// </summary>
/// <remarks>
/// The waits happen inside the client's request: its own timeout must be off (<see cref="Timeout.InfiniteTimeSpan"/>),
/// and <see cref="RateLimitPatience.Answer"/> takes its place.
/// </remarks>
public sealed class RateLimitHandler : DelegatingHandler
{
    private readonly RateLimitPatience patience;
    private readonly TimeProvider clock;
    private readonly Action<string>? tell;

    /// <summary>Puts the waiting before a handler that sends.</summary>
    /// <param name="inner">Sends the requests.</param>
    /// <param name="patience">How long a request may take.</param>
    /// <param name="clock">Measures the waits.</param>
    /// <param name="tell">Is told of each wait in words, before it begins.</param>
    public RateLimitHandler(HttpMessageHandler inner, RateLimitPatience patience, TimeProvider clock, Action<string>? tell = null)
        : base(inner)
    {
        this.patience = patience;
        this.clock = clock;
        this.tell = tell;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A stream is read once; what may be sent again must be kept.
        if (request.Content is { } content)
            await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        var left = patience.Total;
        for (var before = 0; ; before++)
        {
            var answer = await AnswerAsync(request, cancellationToken).ConfigureAwait(false);
            if (await RateLimitRefusal.OfAsync(answer, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) is not { } refusal)
                return answer;
            var wait = refusal.Wait(before);
            if (wait > left)
                return answer;
            answer.Dispose();
            tell?.Invoke(string.Create(CultureInfo.InvariantCulture, $"GitHub asks for fewer requests: waiting {Math.Ceiling(wait.TotalSeconds)} s, then asking again"));
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
            left -= wait;
        }
    }

    // The body belongs to the answer: it is read here, where it is limited in time, and small.
    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(patience.Answer, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var answer = await base.SendAsync(request, either.Token).ConfigureAwait(false);
            await answer.Content.LoadIntoBufferAsync(either.Token).ConfigureAwait(false);
            return answer;
        }
        catch (OperationCanceledException stopped) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            var late = string.Create(CultureInfo.InvariantCulture, $"{request.RequestUri?.Host} did not answer {request.Method} {request.RequestUri?.AbsolutePath} within {patience.Answer.TotalSeconds} s.");
            throw new TaskCanceledException(late, new TimeoutException(late, stopped));
        }
    }
}
