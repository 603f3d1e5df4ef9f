using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Lettering;

namespace Pipeline.Diagrams.Placing;

/// <summary>A node as it is written on its card.</summary>
internal sealed record Card(Node Node)
{
    private const int Inner = Measures.Card - 2 * Measures.CardPadding;
    private const int MostBadges = 4;

    /// <summary>Where the kind begins, right of the icon.</summary>
    public const int KindIndent = Measures.CardPadding + Measures.IconSize + 8;

    public IReadOnlyList<string> Kind { get; } = Lines.Of(Node.Kind, Font.Kind, Measures.Card - KindIndent - Measures.CardPadding, 2);

    public IReadOnlyList<string> Title { get; } = Lines.Of(Node.Title, Font.Title, Inner, 4);

    public IReadOnlyList<string> Text { get; } = Lines.Of(Node.Text, Font.Text, Inner, 3);

    public IReadOnlyList<Badge> Badges { get; } = Node.Badges.Count <= MostBadges
        ? Node.Badges
        : [.. Node.Badges.Take(MostBadges - 1), new Badge(Icon.Generic, $"{Node.Badges.Count - MostBadges + 1} more")];

    public int TitleTop => Measures.CardPadding + Math.Max(Measures.IconSize, Kind.Count * Font.Kind.Line) + 6;

    public int TextTop => TitleTop + Title.Count * Font.Title.Line + (Text.Count > 0 ? 2 : 0);

    public int BadgesTop => TextTop + Text.Count * Font.Text.Line + (Badges.Count > 0 ? 8 : 0);

    /// <summary>Where the rows begin, and where the card ends when it has none.</summary>
    public int RowsTop => Measures.Up(BadgesTop + Badges.Count * Measures.Badge + Measures.CardPadding - 2);

    public int Height => RowsTop + (Node.Steps.Count > 0 ? Node.Steps.Count * Measures.Row + Measures.Pitch : 0);

    /// <summary>Where a line meets the card, from its top.</summary>
    /// <param name="step">The row; null for the card as a whole.</param>
    public int PortAt(int? step) => step is { } row ? RowsTop + row * Measures.Row + Measures.Row / 2 : RowsTop / 2 / Measures.Pitch * Measures.Pitch;

    /// <summary>Between which heights a line may meet a side of the card: beside the rows of a pipeline it would seem to mean a row.</summary>
    public (int First, int Last) PortsAt(int? step) => step is null ? (Measures.Pitch, RowsTop - Measures.Pitch) : (PortAt(step), PortAt(step));
}
