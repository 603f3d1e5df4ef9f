namespace Octokit;

/// <summary>Allowances by what is asked for.</summary>
public class ResourceRateLimit
{
    /// <summary>Most of it.</summary>
    public RateLimit Core { get; private set; }

    /// <summary>Searches.</summary>
    public RateLimit Search { get; private set; }
}
