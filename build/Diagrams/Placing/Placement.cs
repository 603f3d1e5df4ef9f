using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Placing;

/// <summary>Where everything stands.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Cards">The place of every node, by its id.</param>
/// <param name="Lanes">The place of every lane that holds something.</param>
public sealed record Placement(int Width, int Height, IReadOnlyDictionary<string, Rect> Cards, IReadOnlyDictionary<Lane, Rect> Lanes);
