using System.Globalization;

namespace Pipeline.Sandbox.Serving;

/// <summary>Times as operations return them.</summary>
public static class Times
{
    /// <summary>ISO 8601 in UTC to the millisecond; each protocol gives it its own form.</summary>
    public static string Iso8601(this DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
