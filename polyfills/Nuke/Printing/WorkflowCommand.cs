namespace Nuke.Common.Printing;

/// <summary>Lines that the runner of GitHub Actions understands: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands</summary>
internal static class WorkflowCommand
{
    private const string AddMask = "::add-mask::";

    private static readonly string[] Forwarded = ["::error", "::warning", "::notice", "::debug::", AddMask];

    internal static string Annotation(Severity severity, string? title, string text, SourcePlace? place, string repository)
    {
        // Parted by a bare comma: the runner does not trim names, so " line" would mean nothing to it.
        var properties = new List<string>();
        if (place is not null)
            properties.Add("file=" + Property(place.FileIn(repository)));
        if (place is { Line: > 0 })
            properties.Add($"line={place.Line}");
        if (place is { Line: > 0, Column: > 0 })
            properties.Add($"col={place.Column}");
        if (!string.IsNullOrEmpty(title))
            properties.Add("title=" + Property(title));
        return $"::{(severity == Severity.Error ? "error" : "warning")}{(properties.Count > 0 ? " " : "")}{string.Join(',', properties)}::{Data(text)}";
    }

    internal static string Data(string text) =>
        text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>Whether a program's line is a command that GitHub may hear; groups are not, for a target has one already.</summary>
    internal static bool IsForwarded(string line) =>
        line.StartsWith("::", StringComparison.Ordinal) && Array.Exists(Forwarded, command => line.StartsWith(command, StringComparison.Ordinal));

    /// <summary>The value that a line wants to be masked; null if it wants something else.</summary>
    internal static string? Masked(string line) => line.StartsWith(AddMask, StringComparison.Ordinal)
        ? line[AddMask.Length..].Replace("%0D", "\r").Replace("%0A", "\n").Replace("%25", "%")
        : null;

    /// <summary>
    /// The text with no line of it a command. The runner trims white space before it looks for the colons, so something is put
    /// before them that is neither white space nor seen.
    /// </summary>
    internal static string Disarm(string text) => text.Contains("::", StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "\u200b" + line : line))
        : text;

    /// <summary>Text for the inside of a group: GitHub knows no groups in groups, so their titles become lines.</summary>
    internal static string WithoutGroups(string text) => text.Contains("group::", StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Where(line => !IsCommand(line, "::endgroup::")).Select(line => IsCommand(line, "::group::") ? line.TrimStart()[9..] : line))
        : text;

    private static bool IsCommand(string line, string command) => line.AsSpan().TrimStart().StartsWith(command, StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
