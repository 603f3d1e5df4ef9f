namespace Octokit.Internal;

/// <summary>A request before it goes over the wire.</summary>
public interface IRequest
{
    /// <summary>The body: a string of JSON, or null.</summary>
    object Body { get; set; }

    /// <summary>The headers.</summary>
    Dictionary<string, string> Headers { get; }

    /// <summary>The method.</summary>
    HttpMethod Method { get; }

    /// <summary>The query.</summary>
    Dictionary<string, string> Parameters { get; }

    /// <summary>Where the API is.</summary>
    Uri BaseAddress { get; }

    /// <summary>What is asked, from the API's address.</summary>
    Uri Endpoint { get; }

    /// <summary>How long an answer is waited for.</summary>
    TimeSpan Timeout { get; }

    /// <summary>The body's media type.</summary>
    string ContentType { get; }
}
