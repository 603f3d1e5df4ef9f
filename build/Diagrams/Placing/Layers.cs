using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Which column a node stands in: right of everything that leads to it.</summary>
internal static class Layers
{
    /// <summary>The layers of nodes, from 0.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">Those that leave the nodes are left out, and of a cycle the one that closes it.</param>
    /// <param name="most">How many layers there may be; what would stand farther right stands in the last.</param>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<string> nodes, IEnumerable<Edge> edges, int most)
    {
        var members = nodes.ToHashSet(StringComparer.Ordinal);
        var next = edges.Where(edge => members.Contains(edge.From) && members.Contains(edge.To)).ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        var order = new List<string>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var closing = new HashSet<(string, string)>();
        foreach (var node in nodes)
            Visit(node);
        var layers = nodes.ToDictionary(node => node, _ => 0, StringComparer.Ordinal);
        foreach (var node in Enumerable.Reverse(order))
            foreach (var follower in next[node].Where(follower => !closing.Contains((node, follower))))
                layers[follower] = Math.Min(most - 1, Math.Max(layers[follower], layers[node] + 1));
        return layers;

        void Visit(string node)
        {
            if (done.Contains(node) || !open.Add(node))
                return;
            foreach (var follower in next[node])
            {
                if (open.Contains(follower))
                    closing.Add((node, follower));
                else
                    Visit(follower);
            }
            open.Remove(node);
            done.Add(node);
            order.Add(node);
        }
    }
}
