namespace Octokit;

/// <inheritdoc cref="IRateLimitClient" />
public class RateLimitClient : ApiClient, IRateLimitClient
{
    /// <inheritdoc />
    public RateLimitClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<MiscellaneousRateLimit> GetRateLimits() => ApiConnection.Get<MiscellaneousRateLimit>(Endpoint.Of($"rate_limit"));
}
