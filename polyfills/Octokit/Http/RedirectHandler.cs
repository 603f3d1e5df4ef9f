using System.Net;

namespace Octokit.Internal;

/// <summary>
/// Follows redirects as GitHub asks (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects):
/// a renamed repository answers 301, 302 or 307, and the same request goes to the new address.
/// </summary>
internal sealed class RedirectHandler : DelegatingHandler
{
    private const int Most = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Handlers below may dispose of the content they send; what is sent again is a copy.
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (var count = 0; Target(request, answer) is { } target; count++)
        {
            if (count == Most)
                throw new InvalidOperationException($"{request.RequestUri} was redirected more than {Most} times; the last answer points to {target}.");
            request = Again(request, body, target, answer.StatusCode);
            answer.Dispose();
            answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        return answer;
    }

    private static Uri Target(HttpRequestMessage request, HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && request.RequestUri is { } from && answer.Headers.Location is { } location
            ? new Uri(from, location)
            : null;

    private static HttpRequestMessage Again(HttpRequestMessage request, byte[] body, Uri target, HttpStatusCode status)
    {
        var readsOnly = status == HttpStatusCode.SeeOther;
        var again = new HttpRequestMessage(readsOnly ? HttpMethod.Get : request.Method, target);
        foreach (var (name, values) in request.Headers.NonValidated)
            again.Headers.TryAddWithoutValidation(name, values);
        if (!Origin.IsSame(request.RequestUri, target))
            again.Headers.Authorization = null;
        if (request.Content is not { } content || readsOnly)
            return again;
        again.Content = new ByteArrayContent(body);
        foreach (var (name, values) in content.Headers.NonValidated)
            again.Content.Headers.TryAddWithoutValidation(name, values);
        return again;
    }
}
