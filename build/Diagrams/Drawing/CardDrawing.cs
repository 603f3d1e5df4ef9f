using System.Xml.Linq;
using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Lettering;
using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Drawing;

/// <summary>A card: icon, kind, name, what it is for, what belongs to it, and the rows of a pipeline.</summary>
internal static class CardDrawing
{
    private const int Left = Measures.CardPadding;
    private const string Elsewhere = "5 4";

    public static XElement Of(Card card, Rect place)
    {
        var node = card.Node;
        var colour = Palette.Families[node.Service.Family];
        var kindTop = Left + Math.Max(0, Measures.IconSize - card.Kind.Count * Font.Kind.Line) / 2;
        return Svg.Group(place.X, place.Y,
            Svg.Rectangle(0, 0, place.Width, place.Height, 8).Filled(Palette.Card)
                .Lined(node.MadeElsewhere ? Palette.Use : Palette.CardEdge, node.MadeElsewhere ? "1.2" : "1", node.MadeElsewhere ? Elsewhere : null),
            Icons.Tile(Left, Left, node.Service),
            Svg.Texts(Card.KindIndent, kindTop, Font.Kind, colour, card.Kind),
            Svg.Texts(Left, card.TitleTop, Font.Title, Palette.Strong, card.Title),
            Svg.Texts(Left, card.TextTop, Font.Text, Palette.Quiet, card.Text),
            card.Badges.Select((badge, index) => Mark(badge, card.BadgesTop + index * Measures.Badge)),
            node.Steps.Count == 0 ? null : Rows(card));
    }

    private static XElement[] Mark(Badge badge, int top) =>
    [
        Icons.Small(Left - 2, top + 2, badge.Icon, Palette.Quiet),
        .. Svg.Texts(Left + 17, top + 2, Font.Kind, Palette.Quiet, Lines.Of(badge.Text, Font.Kind, Measures.Card - 2 * Left - 17, 1)),
    ];

    private static IEnumerable<XElement> Rows(Card card)
    {
        const int axis = Left + 9;
        var steps = card.Node.Steps;
        yield return Svg.Path($"M0 {card.RowsTop}H{Measures.Card}").Lined(Palette.CardEdge);
        if (steps.Count > 1)
            yield return Svg.Path($"M{axis} {card.PortAt(0)}V{card.PortAt(steps.Count - 1)}").Lined(Palette.CardEdge, "2");
        var stage = 0;
        for (var row = 0; row < steps.Count; row++)
        {
            stage += row == 0 || steps[row].Stage != steps[row - 1].Stage ? 1 : 0;
            foreach (var part in Row(steps[row], stage, card.PortAt(row), axis))
                yield return part;
        }
    }

    private static IEnumerable<XElement> Row(Step step, int stage, int centre, int axis)
    {
        const int indent = Left + 28;
        const int width = Measures.Card - indent - Left;
        var colour = Palette.Families[step.Approval ? Family.Event : Family.Delivery];
        yield return Svg.Element("circle", new XAttribute("cx", axis), new XAttribute("cy", centre), new XAttribute("r", 9))
            .Filled(step.Approval ? colour : Palette.Card).Lined(colour, "1.5");
        if (step.Approval)
            yield return Icons.Small(axis - 7, centre - 7, Icon.Approval, Palette.OnIcon);
        else
        {
            var number = Svg.Text(axis, centre - Font.Kind.Line / 2, Font.Kind, colour, $"{stage}");
            number.Add(new XAttribute("text-anchor", "middle"));
            yield return number;
        }
        var top = centre - (step.Text.Length == 0 ? Font.Row.Line / 2 : (Font.Row.Line + Font.Kind.Line) / 2);
        foreach (var line in Svg.Texts(indent, top, Font.Row, Palette.Strong, Lines.Of(step.Title, Font.Row, width, 1)))
            yield return line;
        foreach (var line in Svg.Texts(indent, top + Font.Row.Line, Font.Kind, Palette.Quiet, Lines.Of(step.Text, Font.Kind, width, 1)))
            yield return line;
    }
}
