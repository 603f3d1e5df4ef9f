using System.Xml;

namespace Amazon.Protocols;

/// <summary>An element of an XML answer: its local name, its text, its children. Attributes carry nothing in these protocols.</summary>
internal sealed class XmlElement(string name)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public string Name { get; } = name;

    public string Text { get; private set; } = "";

    public List<XmlElement> Children { get; } = [];

    public XmlElement? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name) return child;
        }

        return null;
    }

    /// <summary>Reads a whole document; an empty stream gives an element without a name.</summary>
    public static XmlElement Read(Stream stream)
    {
        using var xml = XmlReader.Create(stream, Settings);
        var open = new Stack<XmlElement>();
        var root = new XmlElement("");
        open.Push(root);
        while (xml.Read()) Take(xml, open);
        return root.Children.Count > 0 ? root.Children[0] : root;
    }

    /// <summary>Space between elements is not text; space inside a leaf is.</summary>
    private static void Take(XmlReader xml, Stack<XmlElement> open)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                var element = new XmlElement(xml.LocalName);
                open.Peek().Children.Add(element);
                if (!xml.IsEmptyElement) open.Push(element);
                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                open.Peek().Text += xml.Value;
                break;
        }
    }
}
