using System.Net;

namespace Octokit;

/// <summary>401: there are no credentials, or they are wrong or too old.</summary>
public class AuthorizationException : ApiException
{
    /// <summary>Without words.</summary>
    public AuthorizationException()
        : base(new ApiError(), HttpStatusCode.Unauthorized, null)
    {
    }

    /// <summary>As it came over the wire.</summary>
    public AuthorizationException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public AuthorizationException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
