using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Lettering;
using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Routing;

/// <summary>Leads the lines of a diagram around its cards and titles.</summary>
public static class Router
{
    /// <summary>The way of every line, in the order of the diagram.</summary>
    public static IReadOnlyList<Route> Of(Diagram diagram, Placement placement)
    {
        var cards = diagram.Nodes.ToDictionary(node => node.Id, node => new Card(node), StringComparer.Ordinal);
        var ground = Prepare(placement);
        var routes = new Route?[diagram.Edges.Count];
        foreach (var line in Order(diagram.Edges, placement))
        {
            var edge = diagram.Edges[line];
            var points = new PathSearch(ground, other => AreKin(edge, diagram.Edges[other])).Find(
                Port.Of(cards[edge.From], placement.Cards[edge.From], edge.FromStep, Port.Leaving(edge.Kind)),
                Port.Of(cards[edge.To], placement.Cards[edge.To], edge.ToStep, Port.Arriving(edge.Kind)));
            ground.Add(line, points);
            routes[line] = new Route(edge, Corners(points));
        }
        return [.. routes.OfType<Route>()];
    }

    private static Ground Prepare(Placement placement)
    {
        var ground = new Ground(placement.Width, placement.Height);
        foreach (var (lane, place) in placement.Lanes)
        {
            ground.Border(place);
            ground.Close(TitleOf(lane, place));
        }
        foreach (var place in placement.Cards.Values)
            ground.Close(place);
        return ground;
    }

    /// <summary>Where the title of a lane is written.</summary>
    internal static Rect TitleOf(Lane lane, Rect place) =>
        new(place.X + Measures.LanePadding, place.Y + Measures.Pitch, Math.Min(Font.LaneTitle.Width(lane.Title), place.Width - 2 * Measures.LanePadding), Measures.Pitch + 6);

    // What people follow first is led first, and of that the short lines, which have the least choice.
    private static IEnumerable<int> Order(IReadOnlyList<Edge> edges, Placement placement) => Enumerable.Range(0, edges.Count)
        .OrderBy(line => edges[line].Kind switch { EdgeKind.Flow => 0, EdgeKind.Encryption => 1, _ => 2 })
        .ThenBy(line => Distance(placement.Cards[edges[line].From], placement.Cards[edges[line].To]))
        .ThenBy(line => line);

    private static int Distance(Rect one, Rect other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y);

    // Lines of one kind that leave from or arrive at the same place may run together.
    private static bool AreKin(Edge one, Edge other) => one.Kind == other.Kind
        && ((one.From == other.From && one.FromStep == other.FromStep) || (one.To == other.To && one.ToStep == other.ToStep));

    private static IReadOnlyList<(int X, int Y)> Corners(IReadOnlyList<GridPoint> points) =>
    [
        .. points.Where((point, at) => at == 0 || at == points.Count - 1
                || (points[at - 1].Row == point.Row) != (points[at + 1].Row == point.Row))
            .Select(point => (point.X, point.Y)),
    ];
}
