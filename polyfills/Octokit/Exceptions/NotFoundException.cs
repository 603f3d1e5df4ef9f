using System.Net;

namespace Octokit;

/// <summary>404: it is not there, or these credentials may not know of it; GitHub does not say which.</summary>
public class NotFoundException : ApiException
{
    /// <summary>In words.</summary>
    public NotFoundException(string message, HttpStatusCode statusCode)
        : base(message, statusCode)
    {
    }

    /// <summary>As it came over the wire.</summary>
    public NotFoundException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public NotFoundException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
