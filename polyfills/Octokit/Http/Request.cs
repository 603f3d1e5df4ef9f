namespace Octokit.Internal;

/// <inheritdoc />
public class Request : IRequest
{
    /// <inheritdoc />
    public object Body { get; set; }

    /// <inheritdoc />
    public Dictionary<string, string> Headers { get; } = [];

    /// <inheritdoc />
    public HttpMethod Method { get; set; }

    /// <inheritdoc />
    public Dictionary<string, string> Parameters { get; } = [];

    /// <inheritdoc />
    public Uri BaseAddress { get; set; }

    /// <inheritdoc />
    public Uri Endpoint { get; set; }

    /// <inheritdoc />
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <inheritdoc />
    public string ContentType { get; set; }
}
