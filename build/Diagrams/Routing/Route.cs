using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Routing;

/// <summary>The way of a line.</summary>
/// <param name="Edge">What it says.</param>
/// <param name="Corners">Its ends and the corners between them, in pixels: neighbours differ in x or in y, not in both.</param>
public sealed record Route(Edge Edge, IReadOnlyList<(int X, int Y)> Corners);
