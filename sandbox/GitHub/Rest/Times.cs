using System.Globalization;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Times as GitHub writes them: ISO 8601 in UTC to the second.</summary>
internal static class Times
{
    public static string Written(this DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
