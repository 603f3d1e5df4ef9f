namespace Octokit.Internal;

/// <inheritdoc />
public class ApiResponse<T> : IApiResponse<T>
{
    /// <summary>An answer without a body of interest.</summary>
    public ApiResponse(IResponse response)
        : this(response, default)
    {
    }

    /// <summary>An answer and what its body was read as.</summary>
    public ApiResponse(IResponse response, T bodyAsObject)
    {
        ArgumentNullException.ThrowIfNull(response);
        HttpResponse = response;
        Body = bodyAsObject;
    }

    /// <inheritdoc />
    public T Body { get; }

    /// <inheritdoc />
    public IResponse HttpResponse { get; }
}
