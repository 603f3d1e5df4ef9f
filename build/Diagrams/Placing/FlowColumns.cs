using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Deals the cards of the upper part out into columns.</summary>
internal static class FlowColumns
{
    private const int MiddleColumns = 2;
    private const int MostInColumn = 8;

    /// <summary>The part of the picture that a lane stands in: one that has too many cards for a column stands below, where there is room.</summary>
    public static LaneArea AreaOf(Lane lane, IEnumerable<Card> cards) =>
        cards.Count(card => card.Node.Lane == lane) > (lane.Area == LaneArea.Middle ? MiddleColumns : 1) * MostInColumn ? LaneArea.Below : lane.Area;

    /// <summary>The columns from left to right; none is empty.</summary>
    public static IReadOnlyList<FlowColumn> Of(IReadOnlyList<Card> cards, IReadOnlyList<Edge> edges)
    {
        var middle = cards.Where(card => card.Node.Lane.Area == LaneArea.Middle).ToArray();
        FlowColumn[] columns =
        [
            Single(LaneArea.Start, cards),
            .. Split(middle, edges),
            Single(LaneArea.End, cards),
        ];
        return [.. columns.Where(column => column.Cards.Count > 0)];
    }

    private static FlowColumn Single(LaneArea area, IEnumerable<Card> cards) =>
        new(area, [.. cards.Where(card => card.Node.Lane.Area == area).OrderBy(card => card.Node.Lane.Order)]);

    private static FlowColumn[] Split(IReadOnlyList<Card> cards, IReadOnlyList<Edge> edges)
    {
        var layers = Layers.Of([.. cards.Select(card => card.Node.Id)], edges.Where(edge => edge.Kind != EdgeKind.Encryption), MiddleColumns);
        var columns = Enumerable.Range(0, MiddleColumns).Select(_ => new FlowColumn(LaneArea.Middle, [])).ToArray();
        foreach (var card in cards.Where(card => !IsAlone(card)))
            columns[layers[card.Node.Id]].Cards.Add(card);
        foreach (var card in cards.Where(IsAlone))
            columns.MinBy(column => column.Cards.Sum(one => one.Height + Measures.CardGap))!.Cards.Add(card);
        return columns;

        bool IsAlone(Card card) => !edges.Any(edge => edge.From == card.Node.Id || edge.To == card.Node.Id);
    }
}
