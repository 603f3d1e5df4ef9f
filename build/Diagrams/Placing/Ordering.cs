using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Sorts the cards of columns so that lines cross seldom and stay short, and then shifts them so that lines are straight.</summary>
internal sealed class Ordering(IReadOnlyList<FlowColumn> columns, IReadOnlyList<Edge> edges)
{
    private const int Sweeps = 8;
    private const int CrossingCosts = 200;
    private readonly Dictionary<string, int> tops = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Card Card, int Column)> known = columns
        .SelectMany((column, index) => column.Cards.Select(card => (card, index)))
        .ToDictionary(one => one.card.Node.Id, one => one, StringComparer.Ordinal);

    private IReadOnlyList<Edge> Lines => field ??= [.. edges.Where(edge => Has(edge.From) && Has(edge.To) && Column(edge.From) != Column(edge.To))];

    /// <summary>The tops of all cards, the highest at 0.</summary>
    public IReadOnlyDictionary<string, int> Place()
    {
        Stack();
        var best = columns.Select(column => column.Cards.ToArray()).ToArray();
        var least = Costs();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in sweep % 2 == 0 ? columns : columns.Reverse())
                Sort(column);
            if (Costs() >= least)
                continue;
            least = Costs();
            best = [.. columns.Select(column => column.Cards.ToArray())];
        }
        foreach (var (column, cards) in columns.Zip(best))
        {
            column.Cards.Clear();
            column.Cards.AddRange(cards);
        }
        Stack();
        Straighten();
        return tops;
    }

    private void Stack()
    {
        foreach (var column in columns)
            column.Stack(tops);
    }

    private void Sort(FlowColumn column)
    {
        var lanes = column.Cards.GroupBy(card => card.Node.Lane)
            .OrderBy(lane => lane.Average(Centre)).ThenBy(lane => lane.Key.Order)
            .SelectMany(lane => lane.OrderBy(Centre).ThenBy(card => tops[card.Node.Id])).ToArray();
        column.Cards.Clear();
        column.Cards.AddRange(lanes);
        column.Stack(tops);
    }

    private double Centre(Card card)
    {
        var ends = Neighbours(card).Select(one => one.There).ToArray();
        return ends.Length == 0 ? tops[card.Node.Id] : ends.Average();
    }

    // The tallest column stands still, and the others follow it.
    private void Straighten()
    {
        if (columns.Count == 0)
            return;
        var anchor = columns.MaxBy(column => column.Cards.Sum(card => card.Height))!;
        var start = columns.ToList().IndexOf(anchor);
        var others = Enumerable.Range(0, columns.Count).Where(index => index != start).OrderBy(index => Math.Abs(index - start)).ThenByDescending(index => index).ToArray();
        var placed = anchor.Cards.Select(card => card.Node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var column in others.Concat(others).Select(index => columns[index]))
        {
            var wanted = column.Cards.Select(card => Wanted(card, placed)).ToArray();
            foreach (var (card, top) in column.Cards.Zip(Alignment.Of(wanted, column.Distances)))
                tops[card.Node.Id] = top;
            placed.UnionWith(column.Cards.Select(card => card.Node.Id));
        }
        var highest = tops.Values.Min();
        foreach (var id in tops.Keys.ToArray())
            tops[id] -= highest;
    }

    private int Wanted(Card card, HashSet<string> placed)
    {
        var ends = Neighbours(card).Where(one => placed.Contains(one.Id)).ToArray();
        return ends.Length == 0 ? tops[card.Node.Id] : (int)Math.Floor(ends.Average(one => (double)(one.There - one.Here)));
    }

    private IEnumerable<(string Id, int There, int Here)> Neighbours(Card card) => Lines.SelectMany<Edge, (string, int, int)>(edge =>
        edge.From == card.Node.Id ? [(edge.To, PortY(edge.To, edge.ToStep), card.PortAt(edge.FromStep))]
        : edge.To == card.Node.Id ? [(edge.From, PortY(edge.From, edge.FromStep), card.PortAt(edge.ToStep))]
        : []);

    private long Costs()
    {
        var ends = Lines.Select(Ends).ToArray();
        var crossings = 0;
        for (var one = 0; one < ends.Length; one++)
            for (var other = one + 1; other < ends.Length; other++)
                if (ends[one].Columns == ends[other].Columns && (long)(ends[one].Left - ends[other].Left) * (ends[one].Right - ends[other].Right) < 0)
                    crossings++;
        return ends.Sum(end => (long)Math.Abs(end.Left - end.Right)) + crossings * CrossingCosts;
    }

    private ((int, int) Columns, int Left, int Right) Ends(Edge edge)
    {
        var (from, to) = (Column(edge.From), Column(edge.To));
        var (here, there) = (PortY(edge.From, edge.FromStep), PortY(edge.To, edge.ToStep));
        return from < to ? ((from, to), here, there) : ((to, from), there, here);
    }

    private bool Has(string id) => known.ContainsKey(id);

    private int Column(string id) => known[id].Column;

    private int PortY(string id, int? step) => tops[id] + known[id].Card.PortAt(step);
}
