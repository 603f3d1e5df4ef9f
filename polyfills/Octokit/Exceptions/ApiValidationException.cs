using System.Net;

namespace Octokit;

/// <summary>422: the request was understood and something in it is wrong; <see cref="ApiException.ApiError"/> says what.</summary>
public class ApiValidationException : ApiException
{
    /// <summary>Without words.</summary>
    public ApiValidationException()
        : base(new ApiError(), HttpStatusCode.UnprocessableEntity, null)
    {
    }

    /// <summary>As it came over the wire.</summary>
    public ApiValidationException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public ApiValidationException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }

    /// <summary>The same refusal, seen more closely.</summary>
    protected ApiValidationException(ApiValidationException innerException)
        : base(innerException.HttpResponse, innerException)
    {
    }
}
