using System.Net;

namespace Octokit;

/// <summary>Sends requests to one server and turns its refusals into exceptions.</summary>
public interface IConnection : IApiInfoProvider
{
    /// <summary>Where the API is.</summary>
    Uri BaseAddress { get; }

    /// <summary>Where the credentials come from.</summary>
    ICredentialStore CredentialStore { get; }

    /// <summary>Who the requests are from. Setting it replaces the store.</summary>
    Credentials Credentials { get; set; }

    /// <summary>Reads.</summary>
    /// <param name="uri">What, from the API's address.</param>
    /// <param name="parameters">The query; null for none.</param>
    /// <param name="accepts">The media type wanted; null for GitHub's JSON.</param>
    Task<IApiResponse<T>> Get<T>(Uri uri, IDictionary<string, string> parameters, string accepts);

    /// <summary>Reads, until told to stop.</summary>
    Task<IApiResponse<T>> Get<T>(
        Uri uri, IDictionary<string, string> parameters, string accepts, CancellationToken cancellationToken, Func<object, object> preprocessResponseBody = null);

    /// <summary>Creates without a body.</summary>
    Task<HttpStatusCode> Post(Uri uri, CancellationToken cancellationToken = default);

    /// <summary>Creates.</summary>
    Task<IApiResponse<T>> Post<T>(
        Uri uri, object body, string accepts, string contentType, IDictionary<string, string> parameters = null, CancellationToken cancellationToken = default);

    /// <summary>Changes.</summary>
    Task<IApiResponse<T>> Patch<T>(Uri uri, object body);

    /// <summary>Puts into place.</summary>
    Task<IApiResponse<T>> Put<T>(Uri uri, object body);

    /// <summary>Puts into place without a body.</summary>
    Task<HttpStatusCode> Put(Uri uri);

    /// <summary>Deletes.</summary>
    Task<HttpStatusCode> Delete(Uri uri);

    /// <summary>Deletes, with a body that says how.</summary>
    Task<HttpStatusCode> Delete(Uri uri, object data);

    /// <summary>How long an answer is waited for. Only before the first request.</summary>
    void SetRequestTimeout(TimeSpan timeout);
}
