using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>The upper part of a picture: what starts, what builds, what comes of it, from left to right.</summary>
internal static class FlowArea
{
    /// <summary>Places cards and lanes, from the corner at 0, 0.</summary>
    /// <param name="cards">Those of the upper part.</param>
    /// <param name="edges">The lines among them.</param>
    /// <param name="leastWidth">How wide the area must at least be.</param>
    public static Placement Place(IReadOnlyList<Card> cards, IReadOnlyList<Edge> edges, int leastWidth)
    {
        var columns = FlowColumns.Of(cards, edges);
        var grid = new FlowGrid(columns, edges);
        new Ordering(grid).Sort();
        new Straightening(grid).Shift();
        var tops = grid.Tops;
        var areas = columns.GroupBy(column => column.Area).ToArray();
        var natural = areas.Sum(area => WidthOf(area.Count())) + Math.Max(0, areas.Length - 1) * Measures.LaneGap;
        var spare = areas.Length == 0 ? 0 : Math.Max(0, leastWidth - natural) / areas.Length / (2 * Measures.Pitch) * (2 * Measures.Pitch);
        var height = cards.Count == 0 ? 0 : Measures.LaneHeader + cards.Max(card => tops[card.Node.Id] + card.Height) + Measures.LanePadding;
        var places = new Dictionary<string, Rect>(StringComparer.Ordinal);
        var lanes = new Dictionary<Lane, Rect>();
        var left = 0;
        foreach (var area in areas)
        {
            var width = WidthOf(area.Count()) + spare;
            var x = left + Measures.LanePadding + spare / 2;
            foreach (var column in area)
            {
                foreach (var card in column.Cards)
                    places[card.Node.Id] = new Rect(x, Measures.LaneHeader + tops[card.Node.Id], Measures.Card, card.Height);
                x += Measures.Card + Measures.ColumnGap;
            }
            AddLanes(lanes, area, places, new Rect(left, 0, width, height));
            left += width + Measures.LaneGap;
        }
        return new Placement(Math.Max(0, left - Measures.LaneGap), height, places, lanes);
    }

    private static int WidthOf(int columns) => 2 * Measures.LanePadding + columns * Measures.Card + (columns - 1) * Measures.ColumnGap;

    // Several lanes share the height of the area: each reaches down to where the next one begins.
    private static void AddLanes(Dictionary<Lane, Rect> lanes, IEnumerable<FlowColumn> area, Dictionary<string, Rect> places, Rect whole)
    {
        var inOrder = area.SelectMany(column => column.Cards).Select(card => card.Node.Lane).Distinct()
            .Select(lane => (Lane: lane, Top: area.SelectMany(column => column.Cards).Where(card => card.Node.Lane == lane).Min(card => places[card.Node.Id].Y) - Measures.LaneHeader))
            .OrderBy(one => one.Top).ToArray();
        for (var index = 0; index < inOrder.Length; index++)
        {
            var top = index == 0 ? 0 : inOrder[index].Top;
            var bottom = index == inOrder.Length - 1 ? whole.Height : inOrder[index + 1].Top - Measures.LaneGap;
            lanes[inOrder[index].Lane] = new Rect(whole.X, top, whole.Width, bottom - top);
        }
    }
}
