using System.Globalization;
using System.Net;
using System.Text;

namespace Nuke.Common.Graph;

/// <summary>The graph as SVG, to be placed within a page that styles it.</summary>
internal sealed class GraphPicture
{
    private const double Margin = 12;
    private const double Between = 56;
    private const double LeastScale = 0.68;
    private readonly Layers layers;
    private readonly PlanGraph graph;
    private readonly List<(double Left, double Width)> columns = [];
    private readonly double height;

    internal GraphPicture(PlanGraph graph)
    {
        this.graph = graph;
        layers = new Layers(graph);
        height = Arrangement.Apply(layers);
        var left = Margin;
        foreach (var column in layers.Columns)
        {
            var width = column.Max(place => place.Target is { } target ? WidthOf(target.Name) : 0);
            columns.Add((left, width));
            left += width + Between;
        }
    }

    internal string Svg()
    {
        var width = columns[^1].Left + columns[^1].Width + Margin;
        var text = new StringBuilder();
        text.Append(Format($"<svg role=\"img\" aria-label=\"Execution plan\" style=\"min-width: {width * LeastScale:0}px\" width=\"{width:0}\" height=\"{height + 2 * Margin:0}\" viewBox=\"0 0 {width:0} {height + 2 * Margin:0}\">\n<defs>\n"));
        foreach (var kind in Enum.GetValues<PlanEdgeKind>())
            text.Append($"<marker id=\"{Class(kind)}-tip\" class=\"tip {Class(kind)}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker>\n");
        text.Append("</defs>\n");
        foreach (var route in layers.Routes.OrderBy(route => route.Edge.Kind == PlanEdgeKind.Execution))
            text.Append(Path(route));
        for (var at = 0; at < graph.Targets.Count; at++)
            text.Append(Node(layers.Columns.SelectMany(column => column).First(place => place.Target == graph.Targets[at]), at + 1));
        return text.Append("</svg>").ToString();
    }

    internal static string Class(PlanEdgeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>An estimate of the text's width in a wide font, and room for the number.</summary>
    private static double WidthOf(string name) =>
        60 + name.Sum(letter => letter > 0x2e80 ? 14.5 : char.IsUpper(letter) || letter is 'm' or 'w' or '_' ? 10.6 : 8.9);

    private string Path(Route route)
    {
        var (from, to) = (route.Places[0], route.Places[^1]);
        var text = new StringBuilder(Format($"<path class=\"edge {Class(route.Edge.Kind)}\" marker-end=\"url(#{Class(route.Edge.Kind)}-tip)\" d=\"M{columns[from.Layer].Left + columns[from.Layer].Width:0.#} {from.Y + Margin:0.#}"));
        var x = columns[from.Layer].Left + columns[from.Layer].Width;
        var y = from.Y + Margin;
        foreach (var place in route.Places.Skip(1))
        {
            // Where it passes a layer an edge runs level, clear of the boxes above and below.
            var edge = columns[place.Layer - 1].Left + columns[place.Layer - 1].Width;
            if (edge > x)
                text.Append(Format($" H{edge:0.#}"));
            var left = columns[place.Layer].Left - (place == to ? 2 : 0);
            var middle = (Math.Max(x, edge) + left) / 2;
            text.Append(Format($" C{middle:0.#} {y:0.#} {middle:0.#} {place.Y + Margin:0.#} {left:0.#} {place.Y + Margin:0.#}"));
            (x, y) = (left, place.Y + Margin);
        }

        return text.Append("\"/>\n").ToString();
    }

    private string Node(Place place, int number)
    {
        var target = place.Target!;
        var (left, top) = (columns[place.Layer].Left, place.Y + Margin - Arrangement.HeightOf(place) / 2);
        var title = WebUtility.HtmlEncode(target.Description ?? target.Name);
        return Format($"<g class=\"node{(target.Invoked ? " asked" : "")}\" transform=\"translate({left:0.#} {top:0.#})\"><title>{title}</title>")
            + Format($"<rect width=\"{columns[place.Layer].Width:0.#}\" height=\"{Arrangement.HeightOf(place):0}\" rx=\"10\"/><circle cx=\"23\" cy=\"23\" r=\"12\"/>")
            + $"<text class=\"number\" x=\"23\" y=\"27\">{number}</text><text class=\"name\" x=\"44\" y=\"28\">{WebUtility.HtmlEncode(target.Name)}</text></g>\n";
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
