using System.Text;
using System.Text.Json;

namespace Pipeline.Sandbox.State;

/// <summary>One line of a journal, its record left unread.</summary>
internal readonly record struct JournalLine(string Table, string Key, ReadOnlyMemory<byte> Record)
{
    public bool IsRemoval => Record.Span.SequenceEqual("null"u8);

    /// <summary>Null when the line is not one that a journal writes.</summary>
    public static JournalLine? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line.Span);
            return Expect(ref reader, JsonTokenType.StartObject) && Text(ref reader, "t"u8) is { } table && Text(ref reader, "k"u8) is { } key
                && Expect(ref reader, JsonTokenType.PropertyName) && line.Span[^1] == (byte)'}'
                ? new(table, key, line[(int)reader.BytesConsumed..^1])
                : null;
        }
        catch (Exception damage) when (damage is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Expect(ref Utf8JsonReader reader, JsonTokenType token) => reader.Read() && reader.TokenType == token;

    private static string? Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        Expect(ref reader, JsonTokenType.PropertyName) && reader.ValueTextEquals(name) && Expect(ref reader, JsonTokenType.String) ? reader.GetString() : null;
}
