namespace Octokit;

/// <summary>403: these credentials may not do this.</summary>
public class ForbiddenException : ApiException
{
    /// <summary>As it came over the wire.</summary>
    public ForbiddenException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public ForbiddenException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
