using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>Reads the members of a REST request that travel outside its body: in the path, the query and the headers.</summary>
/// <remarks>https://smithy.io/2.0/spec/http-bindings.html</remarks>
internal static class RestMembers
{
    /// <exception cref="AwsError">A value is not of its member's type.</exception>
    public static JsonObject Read(HttpRequest request, Shape input, IReadOnlyDictionary<string, string> path)
    {
        var members = new JsonObject();
        foreach (var (name, member) in input.Members)
            if (ValueOf(request, member, member.WireName ?? name, path) is { } value)
                members[name] = value;
        return members;
    }

    private static JsonNode? ValueOf(HttpRequest request, Member member, string wire, IReadOnlyDictionary<string, string> path) => member.Location switch
    {
        "uri" => path.TryGetValue(wire, out var text) ? Scalar(text, member.Shape.Value) : null,
        "querystring" when member.Shape.Value.Kind == ShapeKind.List => List([.. request.Query[wire].OfType<string>()], member.Shape.Value),
        "querystring" => request.Query.TryGetValue(wire, out var text) ? Scalar(text.ToString(), member.Shape.Value) : null,
        "header" when member.Shape.Value.Kind == ShapeKind.List => List(request.Headers.GetCommaSeparatedValues(wire), member.Shape.Value),
        "header" => request.Headers.TryGetValue(wire, out var text) ? Scalar(text.ToString(), member.Shape.Value) : null,
        "headers" => Map(request, wire),
        _ => null,
    };

    private static JsonArray? List(string[] texts, Shape shape) =>
        texts.Length == 0 ? null : [.. texts.Select(text => Scalar(text, shape.Element!.Shape.Value))];

    private static JsonObject? Map(HttpRequest request, string prefix)
    {
        var found = request.Headers.Where(header => header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length == 0 ? null : new(found.Select(header => KeyValuePair.Create<string, JsonNode?>(header.Key[prefix.Length..], header.Value.ToString())));
    }

    private static JsonValue Scalar(string text, Shape shape) => shape.Kind switch
    {
        ShapeKind.Integer or ShapeKind.Long => JsonValue.Create(long.TryParse(text, CultureInfo.InvariantCulture, out var whole) ? whole : throw Wrong(text, shape)),
        ShapeKind.Float or ShapeKind.Double => JsonValue.Create(double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(text, shape)),
        ShapeKind.Boolean => JsonValue.Create(bool.TryParse(text, out var flag) ? flag : throw Wrong(text, shape)),
        ShapeKind.Timestamp => JsonValue.Create(DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time.Iso8601() : throw Wrong(text, shape)),
        _ => JsonValue.Create(text),
    };

    private static AwsError Wrong(string text, Shape shape) =>
        new("SerializationException", $"{(shape.Sensitive ? "The value" : $"'{text}'")} can not be converted to {shape.Kind}", 400);
}
