namespace Octokit;

/// <summary>Allowances of requests: https://docs.github.com/en/rest/rate-limit/rate-limit.</summary>
public interface IRateLimitClient
{
    /// <summary>How much of each allowance is left; asking costs nothing of them.</summary>
    Task<MiscellaneousRateLimit> GetRateLimits();
}
