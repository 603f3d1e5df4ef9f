namespace Octokit;

/// <summary>403: too much in too short a time. The headers may say how long to wait (Retry-After).</summary>
public class SecondaryRateLimitExceededException : ForbiddenException
{
    /// <summary>As it came over the wire.</summary>
    public SecondaryRateLimitExceededException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public SecondaryRateLimitExceededException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
