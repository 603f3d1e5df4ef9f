using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Sorts the cards of columns so that lines cross seldom and stay short: each column by where its neighbours are, forth and back, and the best of all rounds.</summary>
internal sealed class Ordering(FlowGrid grid)
{
    private const int Sweeps = 8;
    private const int CrossingCosts = 200;

    public void Sort()
    {
        var best = Cards();
        var least = Costs();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in sweep % 2 == 0 ? grid.Columns : grid.Columns.Reverse())
                Sort(column);
            if (Costs() < least)
                (least, best) = (Costs(), Cards());
        }
        foreach (var (column, cards) in grid.Columns.Zip(best))
            Put(column, cards);
    }

    private Card[][] Cards() => [.. grid.Columns.Select(column => column.Cards.ToArray())];

    private void Sort(FlowColumn column) => Put(column, column.Cards.GroupBy(card => card.Node.Lane)
        .OrderBy(lane => lane.Average(Centre)).ThenBy(lane => lane.Key.Order)
        .SelectMany(lane => lane.OrderBy(Centre).ThenBy(card => grid.Tops[card.Node.Id])).ToArray());

    private void Put(FlowColumn column, Card[] cards)
    {
        column.Cards.Clear();
        column.Cards.AddRange(cards);
        column.Stack(grid.Tops);
    }

    private double Centre(Card card) => OfNeighbours(card.Node.Id) ?? Beside(card.Node.Id) ?? grid.Tops[card.Node.Id];

    private double? OfNeighbours(string id) => grid.Neighbours(id).Select(one => (double?)grid.PortY(one.Id, one.There)).Average();

    // What has lines inside of its column only stands right below what leads to it, or else right above what it leads to.
    private double? Beside(string id)
    {
        var leading = grid.Edges.Where(edge => edge.To == id).Select(edge => (Id: edge.From, Way: 1));
        var following = grid.Edges.Where(edge => edge.From == id).Select(edge => (Id: edge.To, Way: -1)).ToArray();
        foreach (var (other, way) in leading.Concat(following))
            if (OfNeighbours(other) is { } there)
                return there + way;
        return following.Select(one => (double?)grid.Tops[one.Id] - 1).FirstOrDefault();
    }

    private long Costs()
    {
        var ends = grid.Lines.Select(Ends).ToArray();
        var crossings = 0;
        for (var one = 0; one < ends.Length; one++)
            for (var other = one + 1; other < ends.Length; other++)
                if (ends[one].Columns == ends[other].Columns && (long)(ends[one].Left - ends[other].Left) * (ends[one].Right - ends[other].Right) < 0)
                    crossings++;
        return ends.Sum(end => (long)Math.Abs(end.Left - end.Right)) + crossings * CrossingCosts;
    }

    private ((int, int) Columns, int Left, int Right) Ends(Edge edge)
    {
        var (from, to) = (grid.Column(edge.From), grid.Column(edge.To));
        var (here, there) = (grid.PortY(edge.From, edge.FromStep), grid.PortY(edge.To, edge.ToStep));
        return from < to ? ((from, to), here, there) : ((to, from), there, here);
    }
}
