using System.Xml.Linq;
using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Lettering;
using Pipeline.Diagrams.Placing;
using Pipeline.Diagrams.Routing;

namespace Pipeline.Diagrams.Drawing;

/// <summary>Puts a picture together: heading, lanes, lines, cards, legend.</summary>
internal static class PictureDrawing
{
    private const int Margin = Measures.Margin;

    // A single family in quotes would be enough for browsers; presentations look for the first one that they have.
    private const string Fonts = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    public static string Of(Diagram diagram, Placement placement, IReadOnlyList<Route> routes)
    {
        var inner = placement.Width - 2 * Margin;
        var title = Lines.Of(diagram.Title, Font.Heading, inner, 2);
        var description = Lines.Of(diagram.Description, Font.Subtitle, inner, 2);
        var top = Margin + title.Count * Font.Heading.Line + description.Count * Font.Subtitle.Line;
        var (legend, legendHeight) = Legend.Of(diagram, inner);
        var height = top + placement.Height + (legendHeight > 0 ? legendHeight + Margin / 2 : 0);
        return Svg.Write(Svg.Element("svg",
            new XAttribute("viewBox", $"0 0 {placement.Width} {height}"), new XAttribute("width", placement.Width), new XAttribute("height", height),
            new XAttribute("role", "img"), new XAttribute("aria-labelledby", "title desc"), new XAttribute("font-family", Fonts),
            Svg.Element("title", new XAttribute("id", "title"), Svg.Printable(diagram.Title)),
            Svg.Element("desc", new XAttribute("id", "desc"), Svg.Printable(InWords.Of(diagram))),
            Svg.Element("style", Palette.DarkStyle()),
            Svg.Rectangle(0, 0, placement.Width, height, 12).Filled(Palette.Ground),
            Svg.Texts(Margin, Margin, Font.Heading, Palette.Strong, title),
            Svg.Texts(Margin, Margin + title.Count * Font.Heading.Line, Font.Subtitle, Palette.Quiet, description),
            Svg.Group(0, top,
                placement.Lanes.OrderBy(lane => lane.Value.Y).ThenBy(lane => lane.Value.X).SelectMany(lane => LaneParts(lane.Key, lane.Value)),
                routes.OrderByDescending(route => route.Edge.Kind).SelectMany(LineDrawing.Of),
                diagram.Nodes.Select(node => CardDrawing.Of(new Card(node), placement.Cards[node.Id]))),
            legend.Count == 0 ? null : Svg.Group(Margin, top + placement.Height - Margin / 2, legend)));
    }

    private static IEnumerable<XElement> LaneParts(Lane lane, Rect place) =>
    [
        Svg.Rectangle(place.X, place.Y, place.Width, place.Height, 12).Filled(Palette.Lane).Lined(Palette.LaneEdge),
        .. Svg.Texts(place.X + Measures.LanePadding, place.Y + Measures.Pitch, Font.LaneTitle, Palette.Quiet,
            Lines.Of(lane.Title, Font.LaneTitle, place.Width - 2 * Measures.LanePadding, 1)),
    ];
}
