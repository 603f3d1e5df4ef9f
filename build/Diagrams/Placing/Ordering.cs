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

    /// <summary>The tops of all cards, from 0.</summary>
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
        return ends.Length > 0 ? ends.Average() : Beside(card) ?? tops[card.Node.Id];
    }

    // What has lines inside of its column only stands right below what leads to it, or else right above what it leads to.
    private double? Beside(Card card)
    {
        var leading = edges.Where(edge => edge.To == card.Node.Id && Has(edge.From)).Select(edge => (Id: edge.From, Way: 1));
        var following = edges.Where(edge => edge.From == card.Node.Id && Has(edge.To)).Select(edge => (Id: edge.To, Way: -1));
        foreach (var (id, way) in leading.Concat(following))
            if (Neighbours(known[id].Card).Select(one => one.There).ToArray() is { Length: > 0 } ends)
                return ends.Average() + way;
        return following.Select(one => (double?)tops[one.Id] - 1).FirstOrDefault();
    }

    // The tallest column stands still, and the others follow it as far as its height allows.
    private void Straighten()
    {
        if (columns.Count == 0)
            return;
        var anchor = columns.MaxBy(column => column.Height)!;
        var tallest = anchor.Height;
        var start = columns.ToList().IndexOf(anchor);
        var others = Enumerable.Range(0, columns.Count).Where(index => index != start).OrderBy(index => Math.Abs(index - start)).ThenByDescending(index => index).ToArray();
        var placed = anchor.Cards.Select(card => card.Node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var column in others.Concat(others).Select(index => columns[index]))
        {
            var wanted = column.Cards.Select(card => Wanted(card, placed)).ToArray();
            foreach (var (card, top) in column.Cards.Zip(column.Within(Alignment.Of(wanted, column.Distances), tallest)))
                tops[card.Node.Id] = top;
            placed.UnionWith(column.Cards.Select(card => card.Node.Id));
        }
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
