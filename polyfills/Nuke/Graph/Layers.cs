using Nuke.Common.Execution;

namespace Nuke.Common.Graph;

/// <summary>A place in a layer: a target, or where a long edge passes.</summary>
internal sealed class Place(ExecutableTarget? target, int layer)
{
    internal ExecutableTarget? Target { get; } = target;

    internal int Layer { get; } = layer;

    /// <summary>The middle, in pixels from the top.</summary>
    internal double Y { get; set; }

    internal List<Place> Before { get; } = [];

    internal List<Place> After { get; } = [];
}

/// <summary>An edge with the places it passes, both ends included.</summary>
internal sealed record Route(PlanEdge Edge, IReadOnlyList<Place> Places);

/// <summary>The graph in layers: each target right of all it comes after, each edge split where it crosses a layer.</summary>
internal sealed class Layers
{
    private readonly Dictionary<ExecutableTarget, Place> places = [];

    internal Layers(PlanGraph graph)
    {
        foreach (var target in graph.Targets)
        {
            var layer = graph.Edges.Where(edge => edge.To == target).Select(edge => places[edge.From].Layer + 1).DefaultIfEmpty(0).Max();
            Add(places[target] = new Place(target, layer));
        }

        Routes = [.. graph.Edges.Select(RouteOf)];
    }

    internal List<List<Place>> Columns { get; } = [];

    internal IReadOnlyList<Route> Routes { get; }

    private Route RouteOf(PlanEdge edge)
    {
        var (from, to) = (places[edge.From], places[edge.To]);
        var way = new List<Place> { from };
        for (var layer = from.Layer + 1; layer < to.Layer; layer++)
        {
            way.Add(new Place(null, layer));
            Add(way[^1]);
        }

        way.Add(to);
        for (var at = 1; at < way.Count; at++)
        {
            way[at - 1].After.Add(way[at]);
            way[at].Before.Add(way[at - 1]);
        }

        return new Route(edge, way);
    }

    private void Add(Place place)
    {
        while (Columns.Count <= place.Layer)
            Columns.Add([]);
        Columns[place.Layer].Add(place);
    }
}
