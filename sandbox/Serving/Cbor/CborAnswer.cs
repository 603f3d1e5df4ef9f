using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving.Cbor;

/// <summary>Writes an answer in CBOR along the shapes of the model, which tell a time from a text and a double from a whole number.</summary>
/// <remarks>https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html</remarks>
internal sealed class CborAnswer
{
    private readonly MemoryStream body = new();

    private CborAnswer()
    {
    }

    /// <summary>The members of an answer or an error; texts and numbers where there is no shape.</summary>
    public static byte[] Write(JsonObject members, Shape? shape)
    {
        var answer = new CborAnswer();
        answer.Map(members, shape);
        return answer.body.ToArray();
    }

    private void Item(JsonNode value, Shape? shape)
    {
        if (value is JsonObject members)
            Map(members, shape);
        else if (value is JsonArray list)
            List(list, shape);
        else
            Scalar(value, shape?.Kind);
    }

    private void Map(JsonObject members, Shape? shape)
    {
        List<KeyValuePair<string, JsonNode?>> present = [.. members.Where(member => member.Value is not null)];
        Head(5, (ulong)present.Count);
        foreach (var (name, value) in present)
        {
            Text(name);
            Item(value!, (shape?.Kind == ShapeKind.Map ? shape.Element : shape?.Members.GetValueOrDefault(name))?.Shape.Value);
        }
    }

    private void List(JsonArray list, Shape? shape)
    {
        List<JsonNode> present = [.. list.OfType<JsonNode>()];
        Head(4, (ulong)present.Count);
        foreach (var item in present)
            Item(item, shape?.Element?.Shape.Value);
    }

    private void Scalar(JsonNode value, ShapeKind? kind)
    {
        if (kind == ShapeKind.Timestamp)
            Time(value.GetValue<string>());
        else if (kind == ShapeKind.Blob)
            Bytes(2, Convert.FromBase64String(value.GetValue<string>()));
        else if (kind is ShapeKind.Double or ShapeKind.Float)
            Real(double.Parse(value.ToString(), CultureInfo.InvariantCulture));
        else if (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
            body.WriteByte(value.GetValueKind() == JsonValueKind.True ? (byte)0xF5 : (byte)0xF4);
        else if (value.GetValueKind() == JsonValueKind.Number)
            Whole(value.AsLong());
        else
            Text(value.GetValue<string>());
    }

    private void Time(string text)
    {
        body.WriteByte(0xC1);
        Real((DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) - DateTimeOffset.UnixEpoch).TotalMilliseconds / 1000);
    }

    private void Real(double number)
    {
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 0xFB;
        BinaryPrimitives.WriteDoubleBigEndian(bytes[1..], number);
        body.Write(bytes);
    }

    private void Whole(long number) => Head(number < 0 ? 1 : 0, (ulong)(number < 0 ? -1 - number : number));

    private void Text(string text) => Bytes(3, Encoding.UTF8.GetBytes(text));

    private void Bytes(int kind, byte[] bytes)
    {
        Head(kind, (ulong)bytes.Length);
        body.Write(bytes);
    }

    // Always in full length: readers take that as well as the shortest form.
    private void Head(int kind, ulong number)
    {
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = (byte)((kind << 5) | (number < 24 ? (int)number : 27));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[1..], number);
        body.Write(number < 24 ? bytes[..1] : bytes);
    }
}
