using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Amazon.Runtime;

namespace Pipeline.Polyfills.Tests.AWSSDK.Members;

/// <summary>The test's own idea of how an object travels, written from the protocols' documents and by reflection.</summary>
internal static class Wire
{
    public static JsonNode Json(object value) => value switch
    {
        string text => JsonValue.Create(text),
        ConstantClass word => JsonValue.Create(word.Value),
        bool truth => JsonValue.Create(truth),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        DateTime moment => JsonValue.Create(((DateTimeOffset)moment).ToUnixTimeSeconds()),
        IDictionary map => new JsonObject(Entries(map).Select(e => KeyValuePair.Create(e.Key, (JsonNode?)Json(e.Value)))),
        IList list => new JsonArray([.. list.Cast<object>().Select(Json)]),
        _ => new JsonObject(Filled.MembersOf(value.GetType()).OrderBy(m => m.Name.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(m => KeyValuePair.Create(m.Name, (JsonNode?)Json(m.GetValue(value)!)))),
    };

    public static XElement Xml(string name, object value) => new(name, value switch
    {
        IDictionary map => Entries(map).Select(e => new XElement("entry", new XElement("key", e.Key), Xml("value", e.Value))),
        IList list => list.Cast<object>().Select(item => Xml("member", item)),
        _ when Leaf(value) is { } text => text,
        _ => Filled.MembersOf(value.GetType()).Select(m => Xml(m.Name, m.GetValue(value)!)),
    });

    /// <summary>Form fields: what XML nests, a query counts and joins with dots.</summary>
    public static IEnumerable<string> Form(object value, string path = "") => value switch
    {
        IDictionary map => Entries(map).SelectMany((e, i) =>
            Form(e.Key, $"{path}.entry.{i + 1}.key").Concat(Form(e.Value, $"{path}.entry.{i + 1}.value"))),
        IList list => list.Cast<object>().SelectMany((item, i) => Form(item, $"{path}.member.{i + 1}")),
        _ when Leaf(value) is { } text => [$"{path}={text}"],
        _ => Filled.MembersOf(value.GetType()).SelectMany(m => Form(m.GetValue(value)!, path == "" ? m.Name : $"{path}.{m.Name}")),
    };

    private static IEnumerable<(string Key, object Value)> Entries(IDictionary map) => map.Keys.Cast<string>().Select(key => (key, map[key]!));

    private static string? Leaf(object value) => value switch
    {
        string text => text,
        ConstantClass word => word.Value,
        bool truth => truth ? "true" : "false",
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        _ => null,
    };
}
