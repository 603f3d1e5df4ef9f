using System.Text;
using System.Text.Json;

namespace Amazon.Protocols;

/// <summary>The body of an answer: bytes, text or JSON, as whoever reads it needs. It is not touched before, so that a stream can be handed on.</summary>
internal sealed class BodyWireReader(Stream stream) : WireReader
{
    private JsonWireReader? json;

    public override Stream Stream() => stream;

    public override MemoryStream Bytes()
    {
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    public override string Text() => Encoding.UTF8.GetString(Bytes().ToArray());

    public override WireReader? Member(string name) => Json().Member(name);

    public override bool Truth() => Json().Truth();

    public override DateTime Moment() => Json().Moment();

    public override IEnumerable<WireReader> Items() => Json().Items();

    public override IEnumerable<KeyValuePair<string, WireReader>> Entries() => Json().Entries();

    private JsonWireReader Json()
    {
        if (json is not null) return json;
        var bytes = Bytes();
        return json = new JsonWireReader(JsonElement.Parse(bytes.Length == 0 ? "{}"u8 : bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }
}
