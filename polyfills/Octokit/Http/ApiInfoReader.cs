using System.Globalization;

namespace Octokit.Internal;

/// <summary>Reads GitHub's headers: links (RFC 8288), scopes, allowance.</summary>
internal static class ApiInfoReader
{
    public static ApiInfo Read(IReadOnlyDictionary<string, string> headers) => new(
        Links(headers.GetValueOrDefault("Link")),
        Scopes(headers.GetValueOrDefault("X-OAuth-Scopes")),
        Scopes(headers.GetValueOrDefault("X-Accepted-OAuth-Scopes")),
        headers.GetValueOrDefault("ETag"),
        new RateLimit(new Dictionary<string, string>(headers, StringComparer.OrdinalIgnoreCase)),
        ServerTimeDifference(headers.GetValueOrDefault("Date")));

    private static List<string> Scopes(string header) =>
        header is null ? [] : [.. header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static Dictionary<string, Uri> Links(string header)
    {
        var links = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; header is not null && (at = header.IndexOf('<', at)) >= 0;)
        {
            var close = header.IndexOf('>', at);
            if (close < 0)
                break;
            var end = header.IndexOf('<', close);
            var relation = Relation(header[close..(end < 0 ? header.Length : end)]);
            if (relation is not null && Uri.TryCreate(header[(at + 1)..close], UriKind.Absolute, out var address))
                links[relation] = address;
            at = close;
        }
        return links;
    }

    private static string Relation(string parameters)
    {
        foreach (var parameter in parameters.Split([';', ','], StringSplitOptions.TrimEntries))
        {
            if (parameter.StartsWith("rel=", StringComparison.OrdinalIgnoreCase))
                return parameter[4..].Trim('"');
        }
        return null;
    }

    private static TimeSpan ServerTimeDifference(string date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var server) ? DateTimeOffset.UtcNow - server : TimeSpan.Zero;
}
