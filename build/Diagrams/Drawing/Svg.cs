using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Diagrams.Lettering;

namespace Pipeline.Diagrams.Drawing;

/// <summary>The few SVG elements that pictures are made of.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    public static XElement Group(int x, int y, params object?[] content) => Element("g", new XAttribute("transform", $"translate({Number(x)} {Number(y)})"), content);

    public static XElement Rectangle(int x, int y, int width, int height, int radius) => Element("rect",
        new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height), new XAttribute("rx", radius));

    public static XElement Path(string data) => Element("path", new XAttribute("d", data), new XAttribute("fill", "none"));

    /// <summary>A line of text whose line box begins at a height.</summary>
    public static XElement Text(int x, int top, Font font, Colour colour, string text) => Element("text",
        new XAttribute("x", x), new XAttribute("y", top + font.Line / 2 + (font.Size * 35 + 50) / 100), new XAttribute("font-size", font.Size),
        font.Bold ? new XAttribute("font-weight", 600) : null, Printable(text)).Filled(colour);

    /// <summary>Several lines of text, one below the other.</summary>
    public static IEnumerable<XElement> Texts(int x, int top, Font font, Colour colour, IEnumerable<string> lines) =>
        lines.Select((line, index) => Text(x, top + index * font.Line, font, colour, line));

    public static XElement Filled(this XElement element, Colour colour)
    {
        element.SetAttributeValue("fill", colour.Light);
        return element.WithClass($"fill-{colour.Name}");
    }

    public static XElement Lined(this XElement element, Colour colour, string width = "1", string? dashes = null)
    {
        element.SetAttributeValue("stroke", colour.Light);
        element.SetAttributeValue("stroke-width", width);
        element.SetAttributeValue("stroke-dasharray", dashes);
        return element.WithClass($"line-{colour.Name}");
    }

    /// <summary>The document as text with <c>\n</c> line ends on every machine.</summary>
    public static string Write(XElement root)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true }))
            root.Save(writer);
        return text.Append('\n').ToString();
    }

    /// <summary>A text without the characters that XML cannot carry, which escapes in a template can still bring in.</summary>
    public static string Printable(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) ? rune.ToString() : rune.Value is '\t' or '\n' ? " " : "\uFFFD"));

    private static XElement WithClass(this XElement element, string name)
    {
        element.SetAttributeValue("class", element.Attribute("class") is { } already ? $"{already.Value} {name}" : name);
        return element;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
