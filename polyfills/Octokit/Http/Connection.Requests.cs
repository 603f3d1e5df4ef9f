using System.Net;
using Octokit.Internal;

namespace Octokit;

public partial class Connection
{
    // GitHub's name for version 3 of its API, in JSON.
    private const string Json = "application/vnd.github.v3+json";

    /// <inheritdoc />
    public Task<IApiResponse<T>> Get<T>(Uri uri, IDictionary<string, string> parameters, string accepts) =>
        Run<T>(HttpMethod.Get, uri, null, parameters, accepts);

    /// <inheritdoc />
    public Task<IApiResponse<T>> Get<T>(
        Uri uri, IDictionary<string, string> parameters, string accepts, CancellationToken cancellationToken, Func<object, object> preprocessResponseBody = null) =>
        Run<T>(HttpMethod.Get, uri, null, parameters, accepts, null, cancellationToken, preprocessResponseBody);

    /// <inheritdoc />
    public async Task<HttpStatusCode> Post(Uri uri, CancellationToken cancellationToken = default) =>
        Status(await Run<object>(HttpMethod.Post, uri, cancellationToken: cancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public Task<IApiResponse<T>> Post<T>(
        Uri uri, object body, string accepts, string contentType, IDictionary<string, string> parameters = null, CancellationToken cancellationToken = default) =>
        Run<T>(HttpMethod.Post, uri, body, parameters, accepts, contentType, cancellationToken);

    /// <inheritdoc />
    public Task<IApiResponse<T>> Patch<T>(Uri uri, object body) => Run<T>(HttpMethod.Patch, uri, body);

    /// <inheritdoc />
    public Task<IApiResponse<T>> Put<T>(Uri uri, object body) => Run<T>(HttpMethod.Put, uri, body);

    /// <inheritdoc />
    public async Task<HttpStatusCode> Put(Uri uri) => Status(await Run<object>(HttpMethod.Put, uri).ConfigureAwait(false));

    /// <inheritdoc />
    public async Task<HttpStatusCode> Delete(Uri uri) => Status(await Run<object>(HttpMethod.Delete, uri).ConfigureAwait(false));

    /// <inheritdoc />
    public async Task<HttpStatusCode> Delete(Uri uri, object data) => Status(await Run<object>(HttpMethod.Delete, uri, data).ConfigureAwait(false));

    private static HttpStatusCode Status(IApiResponse<object> answer) => answer.HttpResponse.StatusCode;

    private async Task<IApiResponse<T>> Run<T>(
        HttpMethod method,
        Uri uri,
        object body = null,
        IDictionary<string, string> parameters = null,
        string accepts = null,
        string contentType = null,
        CancellationToken cancellationToken = default,
        Func<object, object> preprocess = null)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var request = new Request { Method = method, BaseAddress = BaseAddress, Endpoint = uri, ContentType = contentType };
        foreach (var (name, value) in parameters ?? new Dictionary<string, string>())
            request.Parameters[name] = value;
        request.Headers["Accept"] = accepts ?? Json;
        request.Headers["User-Agent"] = UserAgent;
        if (body is not null)
            request.Body = body as string ?? serializer.Serialize(body);
        // The address of a next page is the server's to give; credentials go to the server only.
        if (Origin.IsSame(BaseAddress, new Uri(BaseAddress, uri)) && AuthorizationHeader.Of(await CredentialStore.GetCredentials().ConfigureAwait(false)) is { } authorization)
            request.Headers["Authorization"] = authorization;
        var answer = await http.Send(request, cancellationToken, preprocess).ConfigureAwait(false);
        Volatile.Write(ref lastApiInfo, answer.ApiInfo);
        Refusals.Throw(answer);
        return new ApiResponse<T>(answer, Read<T>(answer));
    }

    private T Read<T>(IResponse answer)
    {
        if (answer.Body is not string body || string.IsNullOrWhiteSpace(body) || typeof(T) == typeof(object))
            return default;
        // A list of one is answered as the one alone: the contents of a path that is a file.
        var isOne = typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(List<>) && body.AsSpan().TrimStart().StartsWith("{");
        return serializer.Deserialize<T>(isOne ? $"[{body}]" : body);
    }
}
