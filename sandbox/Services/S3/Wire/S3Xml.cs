using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>Reads an XML document into members along the shapes of the model. Namespaces are not looked at: clients differ in them.</summary>
internal static class S3Xml
{
    // Lifecycle rules, the deepest documents of S3, need eight.
    private const int Deepest = 32;

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Bodies.Limit };

    /// <exception cref="AwsError">It is not XML, its root is another element, or required members are missing.</exception>
    public static JsonObject Read(ReadOnlyMemory<byte> document, string root, Shape shape)
    {
        try
        {
            CheckDepth(document);
            using var reader = XmlReader.Create(new MemoryStream(document.ToArray()), Reading);
            var element = XDocument.Load(reader).Root!;
            return element.Name.LocalName == root ? Structure(element, shape) : throw Malformed();
        }
        catch (XmlException)
        {
            throw Malformed();
        }
    }

    // Building a tree costs the square of its depth.
    private static void CheckDepth(ReadOnlyMemory<byte> document)
    {
        using var reader = XmlReader.Create(new MemoryStream(document.ToArray()), Reading);
        while (reader.Read())
            if (reader.Depth > Deepest)
                throw Malformed();
    }

    private static JsonObject Structure(XElement element, Shape shape)
    {
        var members = new JsonObject();
        foreach (var (name, member) in shape.Members)
            if (Member(element, member.WireName ?? name, member) is { } value)
                members[name] = value;
        foreach (var required in shape.Required)
            if (!members.ContainsKey(required))
                throw Malformed();
        return members;
    }

    private static JsonNode? Member(XElement parent, string name, Member member)
    {
        if (member.XmlAttribute)
            return parent.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..])?.Value;
        var found = parent.Elements().Where(child => child.Name.LocalName == name).ToList();
        if (found.Count == 0)
            return null;
        var shape = member.Shape.Value;
        return shape.Kind == ShapeKind.List && (shape.Flattened || member.Flattened) ? Items(found, shape) : Value(found[0], shape);
    }

    private static JsonNode Value(XElement element, Shape shape) => shape.Kind switch
    {
        ShapeKind.Structure => Structure(element, shape),
        ShapeKind.List => Items(element.Elements(), shape),
        _ => Scalar(element.Value, shape),
    };

    private static JsonArray Items(IEnumerable<XElement> elements, Shape shape) =>
        new([.. elements.Select(element => (JsonNode?)Value(element, shape.Element!.Shape.Value))]);

    private static JsonNode Scalar(string text, Shape shape)
    {
        try
        {
            return QueryScalar.Read(shape.Kind == ShapeKind.String ? text : text.Trim(), shape);
        }
        catch (AwsError)
        {
            throw Malformed();
        }
    }

    private static AwsError Malformed() => new("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);
}
