using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>The columns of the upper part with the tops of their cards, as they are at the moment, and the lines between columns.</summary>
internal sealed class FlowGrid
{
    private readonly Dictionary<string, (Card Card, int Column)> known;
    private readonly ILookup<string, (string Id, int? There, int? Here)> neighbours;

    public FlowGrid(IReadOnlyList<FlowColumn> columns, IReadOnlyList<Edge> edges)
    {
        Columns = columns;
        known = columns.SelectMany((column, index) => column.Cards.Select(card => (card, index))).ToDictionary(one => one.card.Node.Id, StringComparer.Ordinal);
        Edges = [.. edges.Where(edge => known.ContainsKey(edge.From) && known.ContainsKey(edge.To))];
        Lines = [.. Edges.Where(edge => Column(edge.From) != Column(edge.To))];
        neighbours = Lines.SelectMany<Edge, (string Owner, (string, int?, int?) Line)>(edge =>
            [(edge.From, (edge.To, edge.ToStep, edge.FromStep)), (edge.To, (edge.From, edge.FromStep, edge.ToStep))])
            .ToLookup(one => one.Owner, one => one.Line, StringComparer.Ordinal);
        Stack();
    }

    public IReadOnlyList<FlowColumn> Columns { get; }

    /// <summary>All lines between the cards of the columns.</summary>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>Those that lead from one column to another.</summary>
    public IReadOnlyList<Edge> Lines { get; }

    /// <summary>The tops of the cards, from 0.</summary>
    public Dictionary<string, int> Tops { get; } = new(StringComparer.Ordinal);

    public Card Card(string id) => known[id].Card;

    public int Column(string id) => known[id].Column;

    /// <summary>Where a line meets a card.</summary>
    public int PortY(string id, int? step) => Tops[id] + Card(id).PortAt(step);

    /// <summary>The other ends of the lines to other columns, and the rows at both ends.</summary>
    public IEnumerable<(string Id, int? There, int? Here)> Neighbours(string id) => neighbours[id];

    /// <summary>Puts the cards of every column one right below the other.</summary>
    public void Stack()
    {
        foreach (var column in Columns)
            column.Stack(Tops);
    }
}
