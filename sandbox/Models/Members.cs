using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Models;

/// <summary>Reads a request's members, whose types the validator has made sure of, and writes an answer's.</summary>
internal static class Members
{
    /// <summary>A string member, or null when it is absent.</summary>
    public static string? Text(this JsonObject input, string name) => (string?)input[name];

    /// <summary>A required string member.</summary>
    public static string Need(this JsonObject input, string name) => (string)input[name]!;

    /// <summary>An integer member, or null when it is absent.</summary>
    public static int? Number(this JsonObject input, string name) => input[name] is { } value ? (int)value.AsLong() : null;

    /// <summary>A boolean member, or null when it is absent.</summary>
    public static bool? Flag(this JsonObject input, string name) => (bool?)input[name];

    /// <summary>A structure or map; empty when it is absent.</summary>
    public static JsonObject Object(this JsonObject input, string name) => input[name] as JsonObject ?? [];

    /// <summary>The structures of a list; none when it is absent.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonObject input, string name) => (input[name] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The strings of a list; none when it is absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonObject input, string name)
    {
        List<string> texts = [];
        foreach (var item in input[name] as JsonArray ?? [])
            if (item is not null)
                texts.Add((string)item!);
        return texts;
    }

    /// <summary>The same object without the members that are null: AWS leaves out what is not there.</summary>
    public static JsonObject Present(this JsonObject answer)
    {
        List<string> absent = [];
        foreach (var (name, value) in answer)
            if (value is null)
                absent.Add(name);
        foreach (var name in absent)
            answer.Remove(name);
        return answer;
    }

    /// <summary>An instant as calls carry it between services: ISO 8601, in UTC, to the millisecond.</summary>
    public static string Iso(this DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A list of whatever <paramref name="write"/> makes of the rows.</summary>
    public static JsonArray ToArray<T>(this IEnumerable<T> rows, Func<T, JsonNode?> write)
    {
        JsonArray array = [];
        foreach (var row in rows)
            array.Add(write(row));
        return array;
    }
}
