using System.Globalization;

namespace Octokit;

/// <summary>403: what older GitHub Enterprise servers say for a secondary limit.</summary>
public class AbuseException : ForbiddenException
{
    /// <summary>As it came over the wire.</summary>
    public AbuseException(IResponse response)
        : this(response, null)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public AbuseException(IResponse response, Exception innerException)
        : base(response, innerException) =>
        RetryAfterSeconds = response.Headers.TryGetValue("Retry-After", out var header)
            && int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    /// <summary>How long to wait, in seconds; null when the server does not say.</summary>
    public int? RetryAfterSeconds { get; }
}
