using System.Globalization;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>Times as S3 writes them: ISO 8601 in documents, RFC 822 in headers.</summary>
internal static class S3Times
{
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Header(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToString("R", CultureInfo.InvariantCulture);
}
