using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>The lower part of a picture: lanes side by side as far as they fit, then below one another.</summary>
internal static class Bands
{
    private const int MostColumns = 4;
    private const int WidestGap = 90;

    /// <summary>How wide the widest lane would like to be.</summary>
    public static int NaturalWidth(IReadOnlyList<Band> bands) => bands.Count == 0 ? 0 : bands.Max(band => WidthOf(band.Columns, Measures.ColumnGap));

    /// <summary>The lanes, arranged.</summary>
    public static IReadOnlyList<Band> Of(IReadOnlyList<Card> cards, IReadOnlyList<Edge> edges, IReadOnlyDictionary<string, Rect> upper) =>
        [.. cards.GroupBy(card => card.Node.Lane).OrderBy(lane => lane.Key.Order).ThenBy(lane => lane.Key.Title, StringComparer.Ordinal)
            .Select(lane => new Band(lane.Key, [.. lane], edges, MostColumns, upper))];

    /// <summary>Places the lanes from the corner at 0, 0.</summary>
    public static Placement Place(IReadOnlyList<Band> bands, IReadOnlyDictionary<string, int> heights, int width)
    {
        var places = new Dictionary<string, Rect>(StringComparer.Ordinal);
        var lanes = new Dictionary<Lane, Rect>();
        var top = 0;
        foreach (var row in Rows(bands, width))
        {
            var height = row.Max(band => band.Height);
            var left = 0;
            foreach (var band in row)
            {
                var isLast = band == row[^1];
                var whole = new Rect(left, top, isLast ? width - left : WidthOf(band.Columns, Measures.ColumnGap), height);
                lanes[band.Lane] = whole;
                foreach (var (id, place) in Fill(band, heights, whole))
                    places[id] = place;
                left = whole.Right + Measures.LaneGap;
            }
            top += height + Measures.LaneGap;
        }
        return new Placement(width, Math.Max(0, top - Measures.LaneGap), places, lanes);
    }

    private static IEnumerable<(string Id, Rect Place)> Fill(Band band, IReadOnlyDictionary<string, int> heights, Rect whole)
    {
        var gap = band.Columns < 2 ? 0 : Math.Min(WidestGap, (whole.Width - 2 * Measures.LanePadding - band.Columns * Measures.Card) / (band.Columns - 1) / Measures.Pitch * Measures.Pitch);
        return band.Cells.Select(cell => (cell.Key, new Rect(
            whole.X + Measures.LanePadding + cell.Value.Column * (Measures.Card + gap), whole.Y + cell.Value.Y, Measures.Card, heights[cell.Key])));
    }

    private static List<List<Band>> Rows(IReadOnlyList<Band> bands, int width)
    {
        var rows = new List<List<Band>>();
        var room = 0;
        foreach (var band in bands)
        {
            var needed = WidthOf(band.Columns, Measures.ColumnGap);
            if (rows.Count == 0 || needed > room)
            {
                rows.Add([]);
                room = width;
            }
            rows[^1].Add(band);
            room -= needed + Measures.LaneGap;
        }
        return rows;
    }

    private static int WidthOf(int columns, int gap) => 2 * Measures.LanePadding + columns * Measures.Card + Math.Max(0, columns - 1) * gap;
}
