using System.Net.Http.Headers;
using System.Text;

namespace Octokit.Internal;

/// <summary>Sends requests with an <see cref="HttpClient"/> on the caller's handler.</summary>
public class HttpClientAdapter : IHttpClient
{
    private readonly HttpClient client;

    /// <summary>Takes the handler that requests go through; it is asked for once.</summary>
    public HttpClientAdapter(Func<HttpMessageHandler> getHandler)
    {
        ArgumentNullException.ThrowIfNull(getHandler);
        client = new HttpClient(new RedirectHandler { InnerHandler = getHandler() });
    }

    /// <inheritdoc />
    public async Task<IResponse> Send(IRequest request, CancellationToken cancellationToken, Func<object, object> preprocessResponseBody = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = BuildRequestMessage(request);
        using var answer = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        object body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new Response(
            answer.StatusCode,
            preprocessResponseBody is null ? body : preprocessResponseBody(body),
            Headers(answer),
            answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>Sends a message as it is.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => client.SendAsync(request, cancellationToken);

    /// <inheritdoc />
    public void SetRequestTimeout(TimeSpan timeout) => client.Timeout = timeout;

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back the connections.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            client.Dispose();
    }

    /// <summary>Makes the message of a request.</summary>
    protected virtual HttpRequestMessage BuildRequestMessage(IRequest request)
    {
        var message = new HttpRequestMessage(request.Method, Query.Append(new Uri(request.BaseAddress, request.Endpoint), request.Parameters));
        foreach (var (name, value) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (request.Body is string body)
            message.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(request.ContentType ?? "application/json", "utf-8"));
        return message;
    }

    private static Dictionary<string, string> Headers(HttpResponseMessage answer)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in answer.Headers.NonValidated)
            headers[name] = string.Join(", ", values);
        return headers;
    }
}
