using System.Collections.ObjectModel;
using System.Net;

namespace Octokit.Internal;

/// <inheritdoc />
public class Response : IResponse
{
    /// <summary>An answer from its parts.</summary>
    public Response(HttpStatusCode statusCode, object body, IDictionary<string, string> headers, string contentType)
    {
        ArgumentNullException.ThrowIfNull(headers);
        StatusCode = statusCode;
        Body = body;
        Headers = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(headers, StringComparer.OrdinalIgnoreCase));
        ContentType = contentType;
        ApiInfo = ApiInfoReader.Read(Headers);
    }

    /// <inheritdoc />
    public object Body { get; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <inheritdoc />
    public ApiInfo ApiInfo { get; }

    /// <inheritdoc />
    public HttpStatusCode StatusCode { get; }

    /// <inheritdoc />
    public string ContentType { get; }
}
