using System.Xml.Linq;
using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Placing;

namespace Pipeline.Diagrams.Drawing;

/// <summary>The icons: lines in a square of 20 by 20. They are this repository's own and depict what a thing does, not whose product it is.</summary>
internal static class Icons
{
    /// <summary>An icon on a tile of the family's colour.</summary>
    public static XElement Tile(int x, int y, Service service) => Svg.Group(x, y,
        Svg.Rectangle(0, 0, Measures.IconSize, Measures.IconSize, 5).Filled(Palette.Families[service.Family]),
        Lines(service.Icon, Palette.OnIcon, "1.4"));

    /// <summary>An icon without a tile, at seven tenths of its size.</summary>
    public static XElement Small(int x, int y, Icon icon, Colour colour) => Svg.Element("g",
        new XAttribute("transform", $"translate({x} {y}) scale(0.7)"), Lines(icon, colour, "1.8"));

    private static XElement Lines(Icon icon, Colour colour, string width)
    {
        var path = Svg.Path(Data(icon)).Lined(colour, width);
        path.Add(new XAttribute("stroke-linecap", "round"), new XAttribute("stroke-linejoin", "round"));
        return path;
    }

    private static string Data(Icon icon) => icon switch
    {
        Icon.Branch => $"{Circle("5.4", "5.2")}{Circle("5.4", "14.8")}{Circle("11.4", "7.4")}M7 6.8v6.4M13 9c0 3.4-6 2-6 4.2",
        Icon.Event => "M11.2 3.6L5.6 11.2h4L8.8 16.4l5.6-7.6h-4z",
        Icon.Clock => "M4 10a6 6 0 1 0 12 0a6 6 0 1 0-12 0M10 6.6V10l2.4 1.8",
        Icon.Flow => "M3.4 7.8h3.6v4.4H3.4zM13 7.8h3.6v4.4H13zM7 10h5.6M10.8 8.2l1.8 1.8l-1.8 1.8",
        Icon.Build => "M10 3.8l5.6 3.1v6.2L10 16.2l-5.6-3.1V6.9zM4.4 6.9L10 10l5.6-3.1M10 10v6.2",
        Icon.Function => "M8 4.6C5.4 4.6 7.2 10 4.4 10c2.8 0 1 5.4 3.6 5.4M12 4.6c2.6 0 .8 5.4 3.6 5.4c-2.8 0-1 5.4-3.6 5.4",
        Icon.Stack => "M10 3.8l6 3l-6 3l-6-3zM4 10l6 3l6-3M4 13.2l6 3l6-3",
        Icon.Learning => $"{Circle("8.4", "10")}{Circle("3.4", "5")}{Circle("13.4", "5")}{Circle("3.4", "15")}{Circle("13.4", "15")}M6.2 6.2l2.6 2.6M13.8 6.2l-2.6 2.6M6.2 13.8l2.6-2.6M13.8 13.8l-2.6-2.6",
        Icon.Group => "M4.4 9h11.2v6.6H4.4zM5.8 6.4h8.4M7.4 3.8h5.2M8.4 12.2h3.2",
        Icon.Bucket => "M4.2 5.4l1.6 10.4h8.4l1.6-10.4M4.2 5.4a5.8 1.8 0 1 0 11.6 0a5.8 1.8 0 1 0-11.6 0",
        Icon.Key => "M3.6 10a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M9.2 10h7.2v2.8M13.4 10v2.2",
        _ => Plain(icon),
    };

    private static string Plain(Icon icon) => icon switch
    {
        Icon.Role => "M7.4 7a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M4.8 16c0-3 2-4.6 5.2-4.6s5.2 1.6 5.2 4.6",
        Icon.Log => "M5.4 3.8h9.2v12.4H5.4zM8 7.4h4M8 10h4M8 12.6h2.4",
        Icon.Table => "M4.2 5h11.6v10H4.2zM4.2 8.4h11.6M8.6 8.4V15",
        Icon.Image => "M3.6 6.4h12.8v7.2H3.6zM6.8 6.4v7.2M10 6.4v7.2M13.2 6.4v7.2",
        Icon.Message => "M3.8 5.8h12.4v8.4H3.8zM3.8 6.4l6.2 4.4l6.2-4.4",
        Icon.Network => "M10 3.6l5.2 2v4.2c0 3-2 5.2-5.2 6.6c-3.2-1.4-5.2-3.6-5.2-6.6V5.6zM7.6 9.8l1.8 1.8l3-3.2",
        Icon.Approval => "M4.6 10.6l3.6 3.6l7.4-8.2",
        Icon.Gear => "M7.4 10a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M10 3.8v2M10 14.2v2M3.8 10h2M14.2 10h2M5.6 5.6L7 7M13 13l1.4 1.4M14.4 5.6L13 7M7 13l-1.4 1.4",
        _ => "M4.6 4.6h10.8v10.8H4.6zM8 10h4M10 8v4",
    };

    // A circle whose leftmost point is given.
    private static string Circle(string x, string y) => $"M{x} {y}a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0";
}
