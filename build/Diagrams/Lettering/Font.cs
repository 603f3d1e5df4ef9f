namespace Pipeline.Diagrams.Lettering;

/// <summary>A way of writing.</summary>
/// <param name="Size">Of the letters, in pixels.</param>
/// <param name="Line">From one line to the next, in pixels.</param>
/// <param name="Bold">True for heavier letters.</param>
internal sealed record Font(int Size, int Line, bool Bold)
{
    public static readonly Font Heading = new(20, 26, true);
    public static readonly Font Subtitle = new(13, 18, false);
    public static readonly Font LaneTitle = new(13, 18, true);
    public static readonly Font Title = new(14, 18, true);
    public static readonly Font Text = new(12, 16, false);
    public static readonly Font Kind = new(11, 14, false);
    public static readonly Font Row = new(12, 15, true);

    /// <summary>How wide a text may become, in pixels.</summary>
    public int Width(string text) => (int)((text.EnumerateRunes().Sum(Widths.Of) * Size * (Bold ? 112L : 100L) + 99_999) / 100_000);
}
