namespace Octokit;

/// <summary>An endpoint from its parts, each escaped so that no name can reach into its neighbour.</summary>
internal static class Endpoint
{
    /// <summary>A path whose holes are each one segment.</summary>
    public static Uri Of(FormattableString path) =>
        new(string.Format(null, path.Format, [.. path.GetArguments().Select(Part)]), UriKind.Relative);

    /// <summary>Several segments for one hole: a file's path, a reference's name.</summary>
    public static Segments Many(string path) => new(string.Join('/', (path ?? string.Empty).Split('/').Select(Escaped)));

    private static string Part(object part) => part is Segments segments ? segments.Text : Escaped(FormattableString.Invariant($"{part}"));

    // Dots cannot be escaped: an address with them is shortened before it is sent, and means something else.
    private static string Escaped(string segment) => segment is "." or ".."
        ? throw new ArgumentException($"'{segment}' is no name in an address of GitHub's.")
        : Uri.EscapeDataString(segment);

    /// <summary>Text that is escaped already.</summary>
    internal readonly record struct Segments(string Text);
}
