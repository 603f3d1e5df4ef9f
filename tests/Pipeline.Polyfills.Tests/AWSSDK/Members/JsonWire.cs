using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Amazon.Runtime;

namespace Pipeline.Polyfills.Tests.AWSSDK.Members;

/// <summary>The test's own idea of how an object travels as JSON, by reflection.</summary>
/// <param name="Small">Members begin with a small letter.</param>
/// <param name="Milliseconds">Moments are counted in milliseconds; else in seconds.</param>
internal sealed record JsonWire(bool Small, bool Milliseconds)
{
    public JsonNode Of(object value) => value switch
    {
        string text => JsonValue.Create(text),
        ConstantClass word => JsonValue.Create(word.Value),
        bool truth => JsonValue.Create(truth),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        float number => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture))!,
        DateTime moment when Milliseconds => JsonValue.Create(((DateTimeOffset)moment).ToUnixTimeMilliseconds()),
        DateTime moment => JsonValue.Create(((DateTimeOffset)moment).ToUnixTimeSeconds()),
        MemoryStream bytes => JsonValue.Create(Convert.ToBase64String(bytes.ToArray())),
        IDictionary map => new JsonObject(Wire.Entries(map).Select(e => KeyValuePair.Create(e.Key, (JsonNode?)Of(e.Value)))),
        IList list => new JsonArray([.. list.Cast<object>().Select(Of)]),
        _ => new JsonObject(Filled.MembersOf(value.GetType()).OrderBy(m => m.Name.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(m => KeyValuePair.Create(Named(m.Name), (JsonNode?)Of(m.GetValue(value)!)))),
    };

    private string Named(string member) => Small ? char.ToLowerInvariant(member[0]) + member[1..] : member;
}
