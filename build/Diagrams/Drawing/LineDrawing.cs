using System.Text;
using System.Xml.Linq;
using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Routing;

namespace Pipeline.Diagrams.Drawing;

/// <summary>Lines with round corners, and what stands at their ends.</summary>
internal static class LineDrawing
{
    private const int Radius = 6;

    public static IEnumerable<XElement> Of(Route route)
    {
        var colour = Palette.Of(route.Edge.Kind);
        var corners = route.Corners;
        yield return Styled(Svg.Path(Rounded(corners)), route.Edge.Kind);
        yield return route.Edge.Kind == EdgeKind.Encryption
            ? Dot(corners[^2], corners[^1]).Filled(colour)
            : Svg.Element("path", new XAttribute("d", Head(corners[^2], corners[^1]))).Filled(colour);
    }

    /// <summary>A line in the style of its kind.</summary>
    public static XElement Styled(XElement line, EdgeKind kind) => kind switch
    {
        EdgeKind.Flow => line.Lined(Palette.Flow, "1.7"),
        EdgeKind.Use => line.Lined(Palette.Use, "1.4", "5 4"),
        _ => line.Lined(Palette.Encryption, "1.5", "1.5 3.5"),
    };

    /// <summary>The head of an arrow that arrives at a point.</summary>
    public static string Head((int X, int Y) from, (int X, int Y) to)
    {
        var (x, y) = (Math.Sign(to.X - from.X), Math.Sign(to.Y - from.Y));
        return $"M{to.X} {to.Y}L{to.X - 8 * x + 4 * y} {to.Y - 8 * y + 4 * x}L{to.X - 8 * x - 4 * y} {to.Y - 8 * y - 4 * x}Z";
    }

    /// <summary>A dot that touches a point.</summary>
    public static XElement Dot((int X, int Y) from, (int X, int Y) to) => Svg.Element("circle",
        new XAttribute("cx", to.X - 4 * Math.Sign(to.X - from.X)), new XAttribute("cy", to.Y - 4 * Math.Sign(to.Y - from.Y)), new XAttribute("r", 3.5m));

    private static string Rounded(IReadOnlyList<(int X, int Y)> corners)
    {
        var path = new StringBuilder($"M{corners[0].X} {corners[0].Y}");
        for (var at = 1; at < corners.Count - 1; at++)
        {
            var (x, y) = corners[at];
            var (before, after) = (Towards(corners[at], corners[at - 1]), Towards(corners[at], corners[at + 1]));
            path.Append($"L{before.X} {before.Y}Q{x} {y} {after.X} {after.Y}");
        }
        return path.Append($"L{corners[^1].X} {corners[^1].Y}").ToString();
    }

    // Half of the way at most, so that two corners of a short piece do not overlap.
    private static (int X, int Y) Towards((int X, int Y) corner, (int X, int Y) other)
    {
        var length = Math.Min(Radius, (Math.Abs(other.X - corner.X) + Math.Abs(other.Y - corner.Y)) / 2);
        return (corner.X + length * Math.Sign(other.X - corner.X), corner.Y + length * Math.Sign(other.Y - corner.Y));
    }
}
