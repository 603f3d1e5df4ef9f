using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>
/// Builds members from form fields such as <c>Tags.member.1.Key=team</c>, along the shapes of the model. EC2 writes names with a capital
/// and lists without a name for their items: <c>Tag.1.Key=team</c>.
/// </summary>
internal sealed class QueryDecoder
{
    private readonly Dictionary<string, string> fields;
    private readonly SortedSet<string> names;
    private readonly bool capitals;

    public QueryDecoder(Dictionary<string, string> fields, bool capitals = false)
    {
        this.fields = fields;
        this.capitals = capitals;
        names = new(fields.Keys, StringComparer.Ordinal);
    }

    public JsonObject Read(Shape input) => Structure("", input);

    private JsonObject Structure(string prefix, Shape shape)
    {
        var result = new JsonObject();
        foreach (var (name, member) in shape.Members)
            if (Value(prefix + Wire(member.WireName ?? name), member.Shape) is { } value)
                result[name] = value;
        return result;
    }

    // The shape stays lazy until a field asks for it: shapes may contain themselves.
    private JsonNode? Value(string name, Lazy<Shape> shape)
    {
        if (!fields.ContainsKey(name) && !Any(name + "."))
            return null;
        return shape.Value.Kind switch
        {
            ShapeKind.Structure => Structure(name + ".", shape.Value),
            ShapeKind.List => List(name, shape.Value),
            ShapeKind.Map => Map(name, shape.Value),
            _ => fields.TryGetValue(name, out var text) ? QueryScalar.Read(text, shape.Value) : null,
        };
    }

    private JsonArray List(string name, Shape shape)
    {
        var items = new JsonArray();
        var stem = capitals || shape.Flattened ? name + "." : $"{name}.{shape.Element!.WireName ?? "member"}.";
        for (var at = 1; Value(stem + at.ToString(CultureInfo.InvariantCulture), shape.Element!.Shape) is { } item; at++)
            items.Add(item);
        return items;
    }

    private JsonObject Map(string name, Shape shape)
    {
        var entries = new JsonObject();
        var stem = shape.Flattened ? name + "." : name + ".entry.";
        for (var at = 1; ; at++)
        {
            var entry = stem + at.ToString(CultureInfo.InvariantCulture) + ".";
            if (!fields.TryGetValue(entry + (shape.Key?.WireName ?? "key"), out var key))
                return entries;
            entries[key] = Value(entry + (shape.Element!.WireName ?? "value"), shape.Element.Shape);
        }
    }

    private string Wire(string name) => capitals ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private bool Any(string prefix)
    {
        foreach (var name in names.GetViewBetween(prefix, prefix + char.MaxValue))
            return name.StartsWith(prefix, StringComparison.Ordinal);
        return false;
    }
}
