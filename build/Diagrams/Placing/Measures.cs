namespace Pipeline.Diagrams.Placing;

/// <summary>Distances, in pixels. Everything that lines must find their way around is a multiple of <see cref="Pitch"/>.</summary>
internal static class Measures
{
    public const int Pitch = 10;
    public const int Card = 190;
    public const int CardPadding = 12;
    public const int Row = 40;
    public const int Badge = 18;
    public const int IconSize = 20;

    /// <summary>Between two columns of cards: room for four lines side by side, or so.</summary>
    public const int ColumnGap = 50;

    /// <summary>Between two cards of a column.</summary>
    public const int CardGap = 30;

    /// <summary>Around the cards of a lane.</summary>
    public const int LanePadding = 20;

    /// <summary>Over the cards of a lane, for its title.</summary>
    public const int LaneHeader = 40;

    /// <summary>Over the cards of a lane that stands below the others, for its title and for lines that arrive from above.</summary>
    public const int BandHeader = 50;

    /// <summary>Between two lanes.</summary>
    public const int LaneGap = 20;

    /// <summary>Around everything.</summary>
    public const int Margin = 20;

    /// <summary>The least width of a picture, so that its title has room.</summary>
    public const int LeastWidth = 730;

    /// <summary>Rounds up to the pitch.</summary>
    public static int Up(int length) => (length + Pitch - 1) / Pitch * Pitch;
}
