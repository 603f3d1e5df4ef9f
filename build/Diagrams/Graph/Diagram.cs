namespace Pipeline.Diagrams.Graph;

/// <summary>What a picture shows, before anything has a place.</summary>
/// <param name="Title">The name over the picture.</param>
/// <param name="Description">One line below it; may be empty.</param>
/// <param name="Nodes">The cards, in the order of the template.</param>
/// <param name="Edges">The lines; both ends of each are among the nodes.</param>
public sealed record Diagram(string Title, string Description, IReadOnlyList<Node> Nodes, IReadOnlyList<Edge> Edges)
{
    /// <summary>The lanes that hold something, in their order.</summary>
    public IReadOnlyList<Lane> Lanes => [.. Nodes.Select(node => node.Lane).Distinct().OrderBy(lane => lane.Order).ThenBy(lane => lane.Title, StringComparer.Ordinal)];
}
