using System.Globalization;

namespace Pipeline.Sandbox.Models;

/// <summary>Reads one line of a model's text as a shape. The notation is told in <c>sandbox/Models/README.md</c>.</summary>
internal static class ShapeReader
{
    /// <summary>The shape that <paramref name="line"/> describes; the shapes it refers to are found in <paramref name="model"/> when they are needed.</summary>
    public static Shape Read(ModelText model, string line)
    {
        var pattern = line.IndexOf(" /", StringComparison.Ordinal);
        var fields = (pattern < 0 ? line : line[..pattern]).Split(' ');
        var shape = new Shape(fields[0], KindOf(fields[1]));
        shape = shape.Kind switch
        {
            ShapeKind.Structure => ReadStructure(model, shape, fields),
            ShapeKind.List => ReadTraits(shape with { Element = ReadMember(model, fields[2]) }, fields[3..]),
            ShapeKind.Map => ReadTraits(shape with { Key = ReadMember(model, fields[2]), Element = ReadMember(model, fields[3]) }, fields[4..]),
            _ => ReadTraits(shape, fields[2..]),
        };
        return pattern < 0 ? shape : shape with { Pattern = line[(pattern + 2)..] };
    }

    private static ShapeKind KindOf(string mark) => mark switch
    {
        "{}" or "{|}" => ShapeKind.Structure,
        "[]" => ShapeKind.List,
        "<>" => ShapeKind.Map,
        "s" => ShapeKind.String,
        "i" => ShapeKind.Integer,
        "l" => ShapeKind.Long,
        "f" => ShapeKind.Float,
        "d" => ShapeKind.Double,
        "b" => ShapeKind.Boolean,
        "t" => ShapeKind.Timestamp,
        "x" => ShapeKind.Blob,
        _ => throw new FormatException($"'{mark}' is no kind of shape."),
    };

    private static Shape ReadStructure(ModelText model, Shape shape, string[] fields)
    {
        var members = new Dictionary<string, Member>(fields.Length, StringComparer.Ordinal);
        var required = new List<string>();
        string? payload = null;
        foreach (var field in fields.AsSpan(2))
        {
            var equals = field.IndexOf('=');
            if (equals < 0)
            {
                payload = field["payload:".Length..];
                continue;
            }
            var name = field[..equals].TrimEnd('!');
            members[name] = ReadMember(model, field[(equals + 1)..]);
            if (name.Length < equals)
                required.Add(name);
        }
        return shape with { Members = members, Required = required, Payload = payload, Union = fields[1] == "{|}" };
    }

    private static Member ReadMember(ModelText model, string field)
    {
        var parts = field.Split(';');
        var member = new Member(new Lazy<Shape>(() => model.Shape(parts[0]), LazyThreadSafetyMode.PublicationOnly));
        foreach (var part in parts.AsSpan(1))
            member = part[0] switch
            {
                'w' => member with { WireName = part[2..] },
                'h' => member with { Location = "header", WireName = part[2..] },
                'H' => member with { Location = "headers", WireName = part[2..] },
                'u' => member with { Location = "uri", WireName = part[2..] },
                'q' => member with { Location = "querystring", WireName = part[2..] },
                'c' => member with { Location = "statusCode" },
                'f' => member with { Flattened = true },
                'a' => member with { XmlAttribute = true },
                'j' => member with { JsonValue = true },
                _ => throw new FormatException($"'{part}' is no trait of a member."),
            };
        return member;
    }

    private static Shape ReadTraits(Shape shape, ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            var dots = field.IndexOf("..", StringComparison.Ordinal);
            shape = field switch
            {
                "f" => shape with { Flattened = true },
                "*" => shape with { Sensitive = true },
                ['=', ..] => shape with { Enum = field[1..].Split('|') },
                _ when dots >= 0 => shape with { Min = ReadNumber(field[..dots]), Max = ReadNumber(field[(dots + 2)..]) },
                _ => shape with { TimestampFormat = field },
            };
        }
        return shape;
    }

    private static double? ReadNumber(string text) =>
        text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
