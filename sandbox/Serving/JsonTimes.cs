using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>
/// Turns the times in a JSON body into ISO 8601 text for the operations, and back into the protocol's seconds since 1970.
/// Everything else in the body passes as it is.
/// </summary>
internal static class JsonTimes
{
    /// <summary>A request's times as ISO 8601; what is not a time stays for the validator to refuse.</summary>
    public static JsonObject ToText(JsonObject body, Shape shape) =>
        (JsonObject)Map(body, shape, static value => value.TryGetValue<double>(out var seconds) && Math.Abs(seconds) < 1e11 ? Iso8601(seconds) : null)!;

    /// <summary>An answer's times as seconds; null members go, since AWS leaves them out.</summary>
    public static JsonObject ToSeconds(JsonObject body, Shape shape) =>
        (JsonObject)Map(body, shape, static value => value.TryGetValue<string>(out var text) ? Seconds(text) : null)!;

    private static JsonNode? Map(JsonNode? node, Shape shape, Func<JsonValue, JsonValue?> time)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map.ToArray())
                    Replace(map, name, value, shape.Kind == ShapeKind.Map ? shape.Element : shape.Members.GetValueOrDefault(name), time);
                return map;
            case JsonArray list when shape.Element is { } element:
                for (var at = 0; at < list.Count; at++)
                    if (Map(list[at], element.Shape.Value, time) is var mapped && !ReferenceEquals(mapped, list[at]))
                        list[at] = mapped;
                return list;
            case JsonValue value when shape.Kind == ShapeKind.Timestamp:
                return time(value) ?? node;
            default:
                return node;
        }
    }

    private static void Replace(JsonObject map, string name, JsonNode? value, Member? member, Func<JsonValue, JsonValue?> time)
    {
        if (value is null)
            map.Remove(name);
        else if (member is not null && Map(value, member.Shape.Value, time) is var mapped && !ReferenceEquals(mapped, value))
            map[name] = mapped;
    }

    private static JsonValue Iso8601(double seconds) =>
        JsonValue.Create(DateTimeOffset.UnixEpoch.AddSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    private static JsonValue Seconds(string text) =>
        JsonValue.Create((DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) - DateTimeOffset.UnixEpoch).TotalMilliseconds / 1000);
}
