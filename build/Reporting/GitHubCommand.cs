using Pipeline.Failures;

namespace Pipeline.Reporting;

/// <summary>Workflow commands, as GitHub's runner reads them from standard output.</summary>
public static class GitHubCommand
{
    /// <summary>An annotation.</summary>
    /// <param name="level"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
    /// <param name="place">The file and line to put it on, if there is one.</param>
    /// <param name="title">Its title, if it has one.</param>
    /// <param name="message">What to say; may have several lines.</param>
    public static string Text(string level, Location? place, string? title, string message)
    {
        // Properties are joined by a bare comma: the runner does not trim, and would lose " line".
        var properties = new List<string>();
        if (place is not null)
            properties.Add($"file={Property(place.File)}");
        if (place is { Line: > 0 })
            properties.Add($"line={place.Line}");
        if (place is { Line: > 0, Column: > 0 })
            properties.Add($"col={place.Column}");
        if (title is not null)
            properties.Add($"title={Property(title)}");
        return $"::{level}{(properties.Count == 0 ? "" : " ")}{string.Join(',', properties)}::{Data(message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
