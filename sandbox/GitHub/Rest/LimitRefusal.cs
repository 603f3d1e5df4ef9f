using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Identity;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>What GitHub says to those who ask too often.</summary>
/// <remarks>https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit</remarks>
internal static class LimitRefusal
{
    private const string Documentation = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

    public static ApiError Primary(Caller? caller, HttpRequest request) => new(403, caller is null
        ? $"API rate limit exceeded for {request.HttpContext.Connection.RemoteIpAddress}. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)"
        : $"API rate limit exceeded for user ID {caller.User.Id}.")
    {
        Documentation = Documentation,
    };

    public static ApiError Secondary(TimeSpan wait) => new(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.")
    {
        Documentation = Documentation + "#about-secondary-rate-limits",
        RetryAfter = wait,
    };
}
