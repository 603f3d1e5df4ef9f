using System.Net;
using Octokit.Internal;

namespace Octokit;

/// <summary>GitHub refused a request. The message is GitHub's own; nothing in it comes from the request.</summary>
public class ApiException : Exception
{
    /// <summary>A refusal of which nothing is known.</summary>
    public ApiException()
        : this(new ApiError(), HttpStatusCode.InternalServerError, null)
    {
    }

    /// <summary>A refusal in words.</summary>
    public ApiException(string message, HttpStatusCode httpStatusCode)
        : this(new ApiError(message), httpStatusCode, null)
    {
    }

    /// <summary>A refusal in words, and what led to it.</summary>
    public ApiException(string message, Exception innerException)
        : this(new ApiError(message), 0, innerException)
    {
    }

    /// <summary>A refusal as it came over the wire.</summary>
    public ApiException(IResponse response)
        : this(response, null)
    {
    }

    /// <summary>A refusal as it came over the wire, and what led to it.</summary>
    public ApiException(IResponse response, Exception innerException)
        : base(null, innerException)
    {
        ArgumentNullException.ThrowIfNull(response);
        StatusCode = response.StatusCode;
        ApiError = ApiErrorReader.Read(response.Body as string);
        HttpResponse = response;
    }

    /// <summary>A refusal from its parts.</summary>
    protected ApiException(ApiError apiError, HttpStatusCode statusCode, Exception innerException)
        : base(null, innerException)
    {
        ArgumentNullException.ThrowIfNull(apiError);
        ApiError = apiError;
        StatusCode = statusCode;
    }

    /// <summary>The answer; null when the exception was made without one.</summary>
    public IResponse HttpResponse { get; }

    /// <summary>GitHub's reason in words.</summary>
    public override string Message => ApiErrorMessageSafe ?? "GitHub refused the request without saying why.";

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>GitHub's reason with its details.</summary>
    public ApiError ApiError { get; }

    /// <summary>GitHub's reason in words; null when it gave none.</summary>
    protected string ApiErrorMessageSafe => string.IsNullOrWhiteSpace(ApiError.Message) ? null : ApiError.Message;
}
