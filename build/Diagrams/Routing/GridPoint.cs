using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Routing;

/// <summary>A place that lines may pass through: a crossing of the grid whose meshes are <see cref="Measures.Pitch"/> wide.</summary>
internal readonly record struct GridPoint(int Column, int Row)
{
    public int X => Column * Measures.Pitch;

    public int Y => Row * Measures.Pitch;

    public static GridPoint Of(int x, int y) => new(x / Measures.Pitch, y / Measures.Pitch);

    public GridPoint Next(Heading heading, int steps = 1) => heading switch
    {
        Heading.Right => this with { Column = Column + steps },
        Heading.Left => this with { Column = Column - steps },
        Heading.Down => this with { Row = Row + steps },
        _ => this with { Row = Row - steps },
    };
}

/// <summary>The four ways to go.</summary>
internal enum Heading { Right, Down, Left, Up }

/// <summary>What can be said of ways to go.</summary>
internal static class Headings
{
    public static bool IsHorizontal(this Heading heading) => heading is Heading.Left or Heading.Right;

    public static Heading Back(this Heading heading) => (Heading)(((int)heading + 2) % 4);
}
