using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>An answer in XML: members written along the shapes of the model, lists wrapped or flattened as it says.</summary>
internal sealed class XmlAnswer : IDisposable
{
    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };
    private readonly MemoryStream buffer = new();
    private readonly XmlWriter writer;
    private readonly string? space;

    public XmlAnswer(string root, string? space)
    {
        this.space = space;
        writer = XmlWriter.Create(buffer, Form);
        writer.WriteStartElement(root, space);
    }

    public void Dispose()
    {
        writer.Dispose();
        buffer.Dispose();
    }

    /// <summary>An element with the members of a structure, in the order of its shape; all of them in their own order when there is none.</summary>
    public void Structure(string name, JsonObject value, Shape? shape)
    {
        writer.WriteStartElement(name, space);
        Members(value, shape);
        writer.WriteEndElement();
    }

    /// <summary>The members of a structure without an element around them.</summary>
    public void Members(JsonObject value, Shape? shape)
    {
        if (shape is null)
            foreach (var (name, text) in value)
                Text(name, text is null ? "" : Scalar(text));
        // Attributes come before elements; the only one in use is the kind of a grantee.
        foreach (var (name, member) in shape?.Members ?? new Dictionary<string, Member>())
            if (member.XmlAttribute && value[name] is { } present)
                writer.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", Scalar(present));
        foreach (var (name, member) in shape?.Members ?? new Dictionary<string, Member>())
            if (member is { Location: null, XmlAttribute: false } && value[name] is { } present)
                Value(member.WireName ?? name, present, member.Shape.Value);
    }

    public void Text(string name, string text) => writer.WriteElementString(name, space, XmlText.Clean(text));

    /// <summary>An element around whatever is written until it is disposed.</summary>
    public IDisposable Within(string name)
    {
        writer.WriteStartElement(name, space);
        return new Element(writer);
    }

    /// <summary>Text directly in the root element.</summary>
    public void Content(string text) => writer.WriteString(XmlText.Clean(text));

    /// <summary>Ends the document and sends it.</summary>
    public async Task SendAsync(HttpResponse response, int status, string contentType)
    {
        writer.WriteEndElement();
        writer.Flush();
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = buffer.Length;
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    private void Value(string name, JsonNode value, Shape shape)
    {
        if (value is JsonObject structure && shape.Kind == ShapeKind.Structure)
            Structure(name, structure, shape);
        else if (value is JsonObject map)
            Map(name, map, shape);
        else if (value is JsonArray list)
            List(name, list, shape);
        else
            Text(name, Scalar(value));
    }

    private void List(string name, JsonArray list, Shape shape)
    {
        var element = shape.Element!;
        if (!shape.Flattened)
            writer.WriteStartElement(name, space);
        foreach (var item in list)
            if (item is not null)
                Value(shape.Flattened ? name : element.WireName ?? "member", item, element.Shape.Value);
        if (!shape.Flattened)
            writer.WriteEndElement();
    }

    private void Map(string name, JsonObject map, Shape shape)
    {
        if (!shape.Flattened)
            writer.WriteStartElement(name, space);
        foreach (var (key, value) in map)
        {
            writer.WriteStartElement(shape.Flattened ? name : "entry", space);
            Text(shape.Key?.WireName ?? "key", key);
            if (value is not null)
                Value(shape.Element!.WireName ?? "value", value, shape.Element.Shape.Value);
            writer.WriteEndElement();
        }
        if (!shape.Flattened)
            writer.WriteEndElement();
    }

    private static string Scalar(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToJsonString(),
    };

    private sealed class Element(XmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.WriteEndElement();
    }
}
