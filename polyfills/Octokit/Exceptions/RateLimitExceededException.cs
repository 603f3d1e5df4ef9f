namespace Octokit;

/// <summary>403: the allowance of requests is used up until <see cref="Reset"/>.</summary>
public class RateLimitExceededException : ForbiddenException
{
    private readonly RateLimit rateLimit;
    private readonly TimeSpan serverTimeDifference;

    /// <summary>As it came over the wire.</summary>
    public RateLimitExceededException(IResponse response)
        : this(response, null)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public RateLimitExceededException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
        rateLimit = response.ApiInfo.RateLimit;
        serverTimeDifference = response.ApiInfo.ServerTimeDifference;
    }

    /// <summary>Requests allowed in each period.</summary>
    public int Limit => rateLimit.Limit;

    /// <summary>Requests left: none.</summary>
    public int Remaining => rateLimit.Remaining;

    /// <summary>When the next period begins.</summary>
    public DateTimeOffset Reset => rateLimit.Reset;

    /// <inheritdoc />
    public override string Message => ApiErrorMessageSafe ?? "The allowance of requests to GitHub is used up.";

    /// <summary>How long it is until <see cref="Reset"/> by the server's clock; nothing when it is past.</summary>
    public TimeSpan GetRetryAfterTimeSpan()
    {
        var left = Reset - (DateTimeOffset.UtcNow - serverTimeDifference);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
