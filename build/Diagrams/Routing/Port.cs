using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Routing;

/// <summary>Where a line may leave or reach a card.</summary>
/// <param name="At">On the edge of the card.</param>
/// <param name="Out">The way that leads off the card.</param>
/// <param name="Cost">How much another place would be better.</param>
internal readonly record struct Port(GridPoint At, Heading Out, int Cost)
{
    private const int OffCentre = 4;

    /// <summary>The ports of one end of a line.</summary>
    public static IReadOnlyList<Port> Of(Card card, Rect place, int? step, Func<Heading, int> costs)
    {
        var y = place.Y + card.PortAt(step);
        if (step is not null)
            return [Side(place, Heading.Left, y, costs(Heading.Left)), Side(place, Heading.Right, y, costs(Heading.Right))];
        var ports = new List<Port>();
        for (var x = place.X + 2 * Measures.Pitch; x <= place.Right - 2 * Measures.Pitch; x += Measures.Pitch)
        {
            var off = Math.Abs(2 * x - place.X - place.Right) / 2 / Measures.Pitch * OffCentre;
            ports.Add(new Port(GridPoint.Of(x, place.Y), Heading.Up, costs(Heading.Up) + off));
            ports.Add(new Port(GridPoint.Of(x, place.Bottom), Heading.Down, costs(Heading.Down) + off));
        }
        var (first, last) = card.PortsAt(step);
        for (var at = place.Y + first; at <= place.Y + last; at += Measures.Pitch)
        {
            var off = Math.Abs(at - y) / Measures.Pitch * OffCentre;
            ports.Add(Side(place, Heading.Left, at, costs(Heading.Left) + off));
            ports.Add(Side(place, Heading.Right, at, costs(Heading.Right) + off));
        }
        return ports;
    }

    /// <summary>Which sides a line of a kind likes to leave from.</summary>
    public static Func<Heading, int> Leaving(EdgeKind kind) => heading => (kind, heading) switch
    {
        (EdgeKind.Flow, Heading.Right) or (EdgeKind.Encryption, Heading.Right) or (EdgeKind.Use, Heading.Down) => 0,
        (EdgeKind.Flow, Heading.Left) => 60,
        (EdgeKind.Use, Heading.Up) => 40,
        _ => 20,
    };

    /// <summary>Which sides a line of a kind likes to arrive at.</summary>
    public static Func<Heading, int> Arriving(EdgeKind kind) => heading => (kind, heading) switch
    {
        (EdgeKind.Flow, Heading.Left) or (EdgeKind.Encryption, Heading.Left) or (EdgeKind.Use, Heading.Up) => 0,
        (EdgeKind.Flow, Heading.Right) => 60,
        _ => 20,
    };

    private static Port Side(Rect place, Heading side, int y, int cost) => new(GridPoint.Of(side == Heading.Left ? place.X : place.Right, y), side, cost);
}
