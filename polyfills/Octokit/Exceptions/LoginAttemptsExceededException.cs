namespace Octokit;

/// <summary>403: wrong credentials too often; right ones are refused for a while too.</summary>
public class LoginAttemptsExceededException : ForbiddenException
{
    /// <summary>As it came over the wire.</summary>
    public LoginAttemptsExceededException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public LoginAttemptsExceededException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
