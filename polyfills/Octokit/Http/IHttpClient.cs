namespace Octokit.Internal;

/// <summary>Sends requests; the place for a caller's own way of doing so.</summary>
public interface IHttpClient : IDisposable
{
    /// <summary>Sends a request and reads the answer.</summary>
    /// <param name="request">What to ask.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <param name="preprocessResponseBody">What is made of the body before anybody reads it.</param>
    Task<IResponse> Send(IRequest request, CancellationToken cancellationToken, Func<object, object> preprocessResponseBody = null);

    /// <summary>How long an answer is waited for. Only before the first request.</summary>
    void SetRequestTimeout(TimeSpan timeout);
}
