namespace Octokit;

/// <summary>451: a law forbids it.</summary>
public class LegalIssueException : ApiException
{
    /// <summary>As it came over the wire.</summary>
    public LegalIssueException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public LegalIssueException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
