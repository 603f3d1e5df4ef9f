using System.Globalization;
using System.Text.Json.Serialization;

namespace Octokit;

/// <summary>An allowance of requests: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api.</summary>
public class RateLimit
{
    /// <summary>An allowance of nothing.</summary>
    public RateLimit()
    {
    }

    /// <summary>Reads the allowance from an answer's X-RateLimit headers; what is missing is 0.</summary>
    public RateLimit(IDictionary<string, string> responseHeaders)
    {
        ArgumentNullException.ThrowIfNull(responseHeaders);
        Limit = (int)Number(responseHeaders, "X-RateLimit-Limit");
        Remaining = (int)Number(responseHeaders, "X-RateLimit-Remaining");
        ResetAsUtcEpochSeconds = Number(responseHeaders, "X-RateLimit-Reset");
    }

    /// <summary>An allowance from its figures.</summary>
    public RateLimit(int limit, int remaining, long resetAsUtcEpochSeconds)
    {
        Limit = limit;
        Remaining = remaining;
        ResetAsUtcEpochSeconds = resetAsUtcEpochSeconds;
    }

    /// <summary>Requests allowed in each period.</summary>
    public int Limit { get; private set; }

    /// <summary>Requests left in this period.</summary>
    public int Remaining { get; private set; }

    /// <summary>When the next period begins.</summary>
    [JsonIgnore]
    public DateTimeOffset Reset => DateTimeOffset.FromUnixTimeSeconds(ResetAsUtcEpochSeconds);

    /// <summary>When the next period begins, in seconds since 1970 (UTC).</summary>
    [JsonPropertyName("reset")]
    public long ResetAsUtcEpochSeconds { get; private set; }

    /// <summary>A copy.</summary>
    public RateLimit Clone() => new(Limit, Remaining, ResetAsUtcEpochSeconds);

    private static long Number(IDictionary<string, string> headers, string name)
    {
        foreach (var (key, value) in headers)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase) && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }
        return 0;
    }
}
