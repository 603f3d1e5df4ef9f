using System.Globalization;
using System.Text.Json;

namespace Amazon.Protocols;

/// <summary>A value of a JSON answer. Null counts as left out, in lists and maps too.</summary>
internal sealed class JsonWireReader(JsonElement value) : WireReader
{
    public override WireReader? Member(string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? new JsonWireReader(member)
            : null;

    public override string Text() => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    public override bool Truth() => value.ValueKind == JsonValueKind.String ? bool.Parse(value.GetString()!) : value.GetBoolean();

    /// <summary>Seconds since 1970, with or without a fraction; some services answer ISO 8601 text instead.</summary>
    public override DateTime Moment() => value.ValueKind == JsonValueKind.Number
        ? DateTime.UnixEpoch.AddTicks((long)(value.GetDecimal() * TimeSpan.TicksPerSecond))
        : DateTime.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    public override IEnumerable<WireReader> Items()
    {
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Null) yield return new JsonWireReader(item);
        }
    }

    public override IEnumerable<KeyValuePair<string, WireReader>> Entries()
    {
        foreach (var entry in value.EnumerateObject())
        {
            if (entry.Value.ValueKind != JsonValueKind.Null) yield return new(entry.Name, new JsonWireReader(entry.Value));
        }
    }
}
