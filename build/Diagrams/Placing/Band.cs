using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>A lane of the lower part: cards that belong together side by side, such as a key and what it encrypts, and groups of them in rows.</summary>
internal sealed class Band
{
    private readonly Dictionary<string, (int Column, int Y)> cells = new(StringComparer.Ordinal);

    /// <summary>Arranges the cards of a lane.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="cards">Its cards.</param>
    /// <param name="edges">The lines among them.</param>
    /// <param name="most">The greatest number of columns.</param>
    /// <param name="upper">Where the cards of the upper part stand: what they use is best below them.</param>
    public Band(Lane lane, IReadOnlyList<Card> cards, IReadOnlyList<Edge> edges, int most, IReadOnlyDictionary<string, Rect> upper)
    {
        Lane = lane;
        var floor = new int[most];
        foreach (var group in Groups(cards, edges).OrderBy(group => Wanted(group, edges, upper)))
            Add(group, edges, floor);
        Columns = cells.Count == 0 ? 0 : cells.Values.Max(cell => cell.Column) + 1;
        Height = Measures.BandHeader + floor.Max() - Measures.CardGap + Measures.LanePadding;
    }

    public Lane Lane { get; }

    /// <summary>How many columns it needs.</summary>
    public int Columns { get; }

    public int Height { get; }

    /// <summary>The columns, and the tops below that of the lane.</summary>
    public IReadOnlyDictionary<string, (int Column, int Y)> Cells => cells;

    private void Add(IReadOnlyList<Card> group, IReadOnlyList<Edge> edges, int[] floor)
    {
        var layers = Spread(Layers.Of([.. group.Select(card => card.Node.Id)], edges, floor.Length), floor.Length);
        var columns = layers.Values.Max() + 1;
        var first = Enumerable.Range(0, floor.Length - columns + 1).MinBy(start => floor[start..(start + columns)].Max());
        var top = floor[first..(first + columns)].Max();
        for (var column = 0; column < columns; column++)
        {
            var y = top;
            foreach (var card in group.Where(card => layers[card.Node.Id] == column))
            {
                cells[card.Node.Id] = (first + column, Measures.BandHeader + y);
                y += card.Height + Measures.CardGap;
            }
            floor[first + column] = y;
        }
        var deepest = floor[first..(first + columns)].Max();
        Array.Fill(floor, deepest, first, columns);
    }

    // Where one leads to many, such as a key to all that it encrypts, the many take the columns that are left.
    private static IReadOnlyDictionary<string, int> Spread(IReadOnlyDictionary<string, int> layers, int most)
    {
        var last = layers.Values.Max();
        var many = layers.Where(one => one.Value == last).Select(one => one.Key).ToArray();
        var columns = Math.Min((many.Length + 1) / 2, most - last);
        return last == 0 ? layers : layers.ToDictionary(
            one => one.Key, one => one.Value < last ? one.Value : last + Array.IndexOf(many, one.Key) % columns, StringComparer.Ordinal);
    }

    private static double Wanted(IReadOnlyList<Card> group, IReadOnlyList<Edge> edges, IReadOnlyDictionary<string, Rect> upper)
    {
        var members = group.Select(card => card.Node.Id).ToHashSet(StringComparer.Ordinal);
        var places = edges.Where(edge => members.Contains(edge.From) != members.Contains(edge.To))
            .Select(edge => members.Contains(edge.From) ? edge.To : edge.From).Where(upper.ContainsKey).Select(id => upper[id].X).ToArray();
        return places.Length == 0 ? double.MaxValue : places.Average();
    }

    // Of groups that nothing pulls anywhere the largest first: small ones fill the room that is left.
    private static IEnumerable<IReadOnlyList<Card>> Groups(IReadOnlyList<Card> cards, IReadOnlyList<Edge> edges)
    {
        var group = cards.Select((card, index) => (card.Node.Id, index)).ToDictionary(one => one.Id, one => one.index, StringComparer.Ordinal);
        foreach (var edge in edges)
        {
            if (!group.TryGetValue(edge.From, out var one) || !group.TryGetValue(edge.To, out var other) || one == other)
                continue;
            foreach (var id in group.Keys.Where(id => group[id] == Math.Max(one, other)).ToArray())
                group[id] = Math.Min(one, other);
        }
        return cards.GroupBy(card => group[card.Node.Id]).OrderByDescending(members => members.Count()).ThenBy(members => members.Key).Select(members => members.ToArray());
    }
}
