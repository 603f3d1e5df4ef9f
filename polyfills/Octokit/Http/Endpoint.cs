namespace Octokit;

/// <summary>An endpoint from its parts, each escaped so that no name can reach into its neighbour.</summary>
internal static class Endpoint
{
    /// <summary>A path whose holes are each one segment.</summary>
    public static Uri Of(FormattableString path) =>
        new(string.Format(null, path.Format, [.. path.GetArguments().Select(Escaped)]), UriKind.Relative);

    /// <summary>Several segments for one hole: a file's path, a reference's name.</summary>
    public static Segments Many(string path) => new(string.Join('/', (path ?? string.Empty).Split('/').Select(Uri.EscapeDataString)));

    private static string Escaped(object part) => part is Segments segments ? segments.Text : Uri.EscapeDataString(FormattableString.Invariant($"{part}"));

    /// <summary>Text that is escaped already.</summary>
    internal readonly record struct Segments(string Text);
}
