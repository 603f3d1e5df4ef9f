using System.Xml.Linq;
using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Lettering;
using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Drawing;

/// <summary>Says what lines and outlines mean: those that the picture has.</summary>
internal static class Legend
{
    public const int Line = 20;
    private const int Sample = 28;
    private const int Gap = 26;

    /// <summary>The legend from the corner at 0, 0, and its height.</summary>
    public static (IReadOnlyList<XElement> Drawing, int Height) Of(Diagram diagram, int width)
    {
        var drawing = new List<XElement>();
        var (x, y) = (0, 0);
        foreach (var (sample, words) in Entries(diagram))
        {
            var wide = Sample + 8 + Font.Kind.Width(words);
            if (x > 0 && x + wide > width)
                (x, y) = (0, y + Line);
            drawing.Add(Svg.Group(x, y, sample, Svg.Text(Sample + 8, (Line - Font.Kind.Line) / 2, Font.Kind, Palette.Quiet, words)));
            x += wide + Gap;
        }
        return (drawing, drawing.Count == 0 ? 0 : y + Line);
    }

    private static IEnumerable<(XElement[] Sample, string Words)> Entries(Diagram diagram)
    {
        const int middle = Line / 2;
        const int end = Sample - 2;
        foreach (var (kind, words) in new[] { (EdgeKind.Flow, "starts, feeds or makes"), (EdgeKind.Use, "reads or writes"), (EdgeKind.Encryption, "encrypts") })
        {
            if (!diagram.Edges.Any(edge => edge.Kind == kind))
                continue;
            var tip = kind == EdgeKind.Encryption
                ? LineDrawing.Dot((0, middle), (end, middle))
                : Svg.Element("path", new XAttribute("d", LineDrawing.Head((0, middle), (end, middle))));
            yield return ([LineDrawing.Styled(Svg.Path($"M0 {middle}H{end - 2}"), kind), tip.Filled(Palette.Of(kind))], words);
        }
        if (diagram.Nodes.Any(node => node.MadeElsewhere))
            yield return ([Svg.Rectangle(2, middle - 7, 22, 14, 4).Filled(Palette.Card).Lined(Palette.Use, "1.2", "5 4")], "named here, made elsewhere");
        if (diagram.Nodes.Any(node => node.Badges.Any(badge => badge.Icon == Icon.Role)))
            yield return ([Icons.Small(8, middle - 7, Icon.Role, Palette.Quiet)], "role that it runs under");
    }
}
