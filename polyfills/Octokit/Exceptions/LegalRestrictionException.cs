namespace Octokit;

/// <summary>451: a law forbids it.</summary>
public class LegalRestrictionException : ApiException
{
    /// <summary>As it came over the wire.</summary>
    public LegalRestrictionException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public LegalRestrictionException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}
