using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Amazon.Protocols;

/// <summary>A member that is the whole body: bytes and text as they are, all else as JSON without the member's name.</summary>
internal sealed class PayloadWireWriter : WireWriter
{
    public byte[] Content { get; private set; } = [];

    /// <summary>What the body is, unless the request says so itself.</summary>
    public string MediaType { get; private set; } = "application/octet-stream";

    public override WireWriter Member(string name) => this;

    public override void Bytes(MemoryStream value) => Content = value.ToArray();

    public override void Text(string value) => (Content, MediaType) = (Encoding.UTF8.GetBytes(value), "text/plain");

    public override void Number(long value) => Json(writer => writer.Number(value));

    public override void Number(double value) => Json(writer => writer.Number(value));

    public override void Truth(bool value) => Json(writer => writer.Truth(value));

    public override void Moment(DateTime value) => Json(writer => writer.Moment(value));

    public override void Structure(IWireInput value) => Json(writer => writer.Structure(value));

    /// <summary>A structure without a value is sent as an empty one.</summary>
    public override void Structure(string name, IWireInput? value)
    {
        if (value is not null) Structure(value);
        else (Content, MediaType) = ("{}"u8.ToArray(), "application/json");
    }

    public override void Items<T>(List<T> items, Action<WireWriter, T> item) => Json(writer => writer.Items(items, item));

    public override void Entries<T>(Dictionary<string, T> entries, Action<WireWriter, T> item) => Json(writer => writer.Entries(entries, item));

    private void Json(Action<JsonWireWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) write(new JsonWireWriter(json));
        (Content, MediaType) = (buffer.WrittenSpan.ToArray(), "application/json");
    }
}
