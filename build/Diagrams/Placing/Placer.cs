using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Finds a place for every card and every lane, such that no two cards overlap and each lies in its lane.</summary>
public static class Placer
{
    /// <summary>Places a diagram. Equal diagrams are placed equally, on every machine.</summary>
    public static Placement Place(Diagram diagram)
    {
        var cards = diagram.Nodes.Select(node => new Card(node)).ToArray();
        var below = cards.ToLookup(card => FlowColumns.AreaOf(card.Node.Lane, cards) == LaneArea.Below);
        var flow = FlowArea.Place([.. below[false]], diagram.Edges, Measures.LeastWidth);
        var bands = Bands.Of([.. below[true]], diagram.Edges, flow.Cards);
        if (Bands.NaturalWidth(bands) > flow.Width)
            flow = FlowArea.Place([.. below[false]], diagram.Edges, Bands.NaturalWidth(bands));
        var width = Math.Max(flow.Width, Math.Max(Bands.NaturalWidth(bands), Measures.LeastWidth));
        var lower = Bands.Place(bands, cards.ToDictionary(card => card.Node.Id, card => card.Height, StringComparer.Ordinal), width);
        var gap = flow.Height > 0 && lower.Height > 0 ? Measures.LaneGap + Measures.Pitch : 0;
        return new Placement(
            width + 2 * Measures.Margin,
            flow.Height + gap + lower.Height + 2 * Measures.Margin,
            Merge(flow.Cards, lower.Cards, flow.Height + gap),
            Merge(flow.Lanes, lower.Lanes, flow.Height + gap));
    }

    private static Dictionary<T, Rect> Merge<T>(IReadOnlyDictionary<T, Rect> upper, IReadOnlyDictionary<T, Rect> lower, int down) where T : notnull =>
        upper.Select(one => KeyValuePair.Create(one.Key, Moved(one.Value, 0)))
            .Concat(lower.Select(one => KeyValuePair.Create(one.Key, Moved(one.Value, down))))
            .ToDictionary();

    private static Rect Moved(Rect place, int down) => place with { X = place.X + Measures.Margin, Y = place.Y + Measures.Margin + down };
}
