using System.Text.Json;

namespace Amazon.Protocols;

/// <summary>A request as JSON 1.1. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html</summary>
internal class JsonWireWriter(Utf8JsonWriter json) : WireWriter
{
    public override WireWriter Member(string name)
    {
        json.WritePropertyName(name);
        return this;
    }

    public override void Text(string value) => json.WriteStringValue(value);

    public override void Number(long value) => json.WriteNumberValue(value);

    /// <summary>JSON has no word for these three; the protocol sends them as strings.</summary>
    public override void Number(double value)
    {
        if (double.IsFinite(value)) json.WriteNumberValue(value);
        else json.WriteStringValue(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    }

    public override void Truth(bool value) => json.WriteBooleanValue(value);

    /// <summary>Seconds since 1970, with milliseconds only when there are any.</summary>
    public override void Moment(DateTime value) =>
        json.WriteNumberValue((value.ToUniversalTime() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond / 1000m);

    public override void Bytes(MemoryStream value) => json.WriteBase64StringValue(value.ToArray());

    public override void Structure(IWireInput value)
    {
        json.WriteStartObject();
        value.ToWire(this);
        json.WriteEndObject();
    }

    public override void Items<T>(List<T> items, Action<WireWriter, T> item)
    {
        json.WriteStartArray();
        foreach (var each in items) item(this, each);
        json.WriteEndArray();
    }

    public override void Entries<T>(Dictionary<string, T> entries, Action<WireWriter, T> item)
    {
        json.WriteStartObject();
        foreach (var (key, value) in entries) item(Member(key), value);
        json.WriteEndObject();
    }
}
