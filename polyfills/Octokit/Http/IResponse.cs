using System.Net;

namespace Octokit;

/// <summary>An answer as it came over the wire.</summary>
public interface IResponse
{
    /// <summary>The body, a string.</summary>
    object Body { get; }

    /// <summary>The headers; their names' case does not matter.</summary>
    IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>What the headers say.</summary>
    ApiInfo ApiInfo { get; }

    /// <summary>The status.</summary>
    HttpStatusCode StatusCode { get; }

    /// <summary>The body's media type.</summary>
    string ContentType { get; }
}
