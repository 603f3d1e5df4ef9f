namespace Pipeline.Diagrams.Graph;

/// <summary>What a line says.</summary>
public enum EdgeKind
{
    /// <summary>One starts, feeds, makes or deploys the other.</summary>
    Flow,

    /// <summary>One reads or writes the other.</summary>
    Use,

    /// <summary>A key encrypts what something stores.</summary>
    Encryption,
}

/// <summary>A line between two cards, or between a row of a card and another card.</summary>
/// <param name="From">The id of the node that it leaves.</param>
/// <param name="To">The id of the node that it reaches.</param>
/// <param name="Kind">What it says.</param>
public sealed record Edge(string From, string To, EdgeKind Kind)
{
    /// <summary>The row of <see cref="From"/> that it leaves, from 0; null for the card as a whole.</summary>
    public int? FromStep { get; init; }

    /// <summary>The row of <see cref="To"/> that it reaches, from 0; null for the card as a whole.</summary>
    public int? ToStep { get; init; }
}
