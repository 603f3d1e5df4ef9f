using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving.Cbor;

/// <summary>
/// Reads a request's body in CBOR as the JSON that says the same: blobs as base64, times as seconds since 1970. The runtime's own reader
/// is a package of its own, and this much of the format is small.
/// </summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc8949</remarks>
internal ref struct CborBody
{
    private const int Deepest = 64;
    private const int Indefinite = 31;
    private const byte Break = 0xFF;
    private ReadOnlySpan<byte> rest;
    private int depth;

    private CborBody(ReadOnlySpan<byte> body) => rest = body;

    /// <summary>A body; an empty one counts as no members.</summary>
    /// <exception cref="AwsError">It is no CBOR map.</exception>
    public static JsonObject Parse(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return [];
        var reader = new CborBody(body);
        var read = reader.Item() as JsonObject ?? throw Malformed();
        return reader.rest.IsEmpty ? read : throw Malformed();
    }

    private JsonNode? Item()
    {
        var first = Take(1)[0];
        var (kind, extra) = (first >> 5, first & 31);
        if (++depth > Deepest)
            throw Malformed();
        JsonNode? item = kind switch
        {
            0 => JsonValue.Create(Number(extra)),
            1 => JsonValue.Create(-1 - Number(extra)),
            2 => JsonValue.Create(Convert.ToBase64String(Bytes(kind, extra))),
            3 => JsonValue.Create(Text(extra)),
            4 => List(extra),
            5 => Map(extra),
            6 => Tagged(extra),
            _ => Simple(extra),
        };
        depth--;
        return item;
    }

    private JsonNode? Tagged(int extra)
    {
        Number(extra);
        return Item();
    }

    private JsonArray List(int extra)
    {
        var list = new JsonArray();
        for (var left = Count(extra); left != 0 && !Ended(extra); left--)
            list.Add(Item());
        return list;
    }

    private JsonObject Map(int extra)
    {
        var map = new JsonObject();
        for (var left = Count(extra); left != 0 && !Ended(extra); left--)
        {
            var name = Take(1)[0];
            if (name >> 5 != 3 || !map.TryAdd(Text(name & 31), Item()))
                throw Malformed();
        }
        return map;
    }

    private string Text(int extra)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(3, extra));
        }
        catch (ArgumentException)
        {
            throw Malformed();
        }
    }

    // Of unknown length: pieces of known length until a break.
    private ReadOnlySpan<byte> Bytes(int kind, int extra)
    {
        if (extra != Indefinite)
            return Take(Number(extra));
        var whole = new List<byte>();
        while (!Ended(extra))
            whole.AddRange(Take(1)[0] is var piece && piece >> 5 == kind && (piece & 31) != Indefinite ? Take(Number(piece & 31)) : throw Malformed());
        return whole.ToArray();
    }

    private JsonNode? Simple(int extra)
    {
        switch (extra)
        {
            case 20 or 21:
                return JsonValue.Create(extra == 21);
            case 22 or 23:
                return null;
            default:
                var number = extra switch
                {
                    25 => (double)BinaryPrimitives.ReadHalfBigEndian(Take(2)),
                    26 => BinaryPrimitives.ReadSingleBigEndian(Take(4)),
                    27 => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
                    _ => throw Malformed(),
                };
                return double.IsFinite(number) ? JsonValue.Create(number) : throw Malformed();
        }
    }

    private long Count(int extra) => extra == Indefinite ? -1 : Number(extra);

    private bool Ended(int extra)
    {
        if (extra != Indefinite || rest.IsEmpty || rest[0] != Break)
            return false;
        rest = rest[1..];
        return true;
    }

    private long Number(int extra) => extra switch
    {
        < 24 => extra,
        24 => Take(1)[0],
        25 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        26 => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        27 when BinaryPrimitives.ReadUInt64BigEndian(Take(8)) is <= long.MaxValue and var large => (long)large,
        _ => throw Malformed(),
    };

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count > rest.Length)
            throw Malformed();
        var taken = rest[..(int)count];
        rest = rest[(int)count..];
        return taken;
    }

    private static AwsError Malformed() => new("SerializationException", "The request body is not valid CBOR.", 400);
}
