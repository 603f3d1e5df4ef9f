using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Values to JSON and back.</summary>
internal static class Json
{
    public static string Write(Evaluator evaluator, object? value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(evaluator, writer, value, 0);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Evaluator evaluator, Utf8JsonWriter writer, object? value, int depth)
    {
        if (writer.BytesCommitted + writer.BytesPending > SizeLimit.Characters(evaluator.Context.LimitToString))
            throw new InvalidOperationException("The value is too large to be written as JSON");
        if (depth > 60)
            throw new InvalidOperationException("The value is nested too deep to be written as JSON");
        switch (value)
        {
            case null or IScriptFunction: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case double real: writer.WriteNumberValue(real); break;
            case float real: writer.WriteNumberValue(real); break;
            case decimal real: writer.WriteNumberValue(real); break;
            case DateTime date: writer.WriteStringValue(date); break;
            case DateTimeOffset moment: writer.WriteStringValue(moment); break;
            case DateOnly or TimeOnly: writer.WriteStringValue(((IFormattable)value).ToString("O", null)); break;
            case var number when Operations.IsNumber(number): writer.WriteRawValue(Printer.Print(number)); break;
            case var members when evaluator.MembersOf(members) is { } pairs: WriteMembers(evaluator, writer, pairs, depth); break;
            case IEnumerable items: WriteItems(evaluator, writer, items, depth); break;
            default: writer.WriteStringValue(Printer.Print(value)); break;
        }
    }

    private static void WriteMembers(Evaluator evaluator, Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> pairs, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in pairs)
        {
            writer.WritePropertyName(name);
            Write(evaluator, writer, value, depth + 1);
        }
        writer.WriteEndObject();
    }

    private static void WriteItems(Evaluator evaluator, Utf8JsonWriter writer, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(evaluator, writer, item, depth + 1);
        writer.WriteEndArray();
    }

    public static object? Read(Call call, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException failure)
        {
            throw call.Fail($"The text is not valid JSON: {failure.Message}", failure);
        }
    }

    private static object? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                    members[property.Name] = Read(property.Value);
                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(Read));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return Number(element);
            default:
                return element.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        }
    }

    private static object Number(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
            return Parsing.Lexer.Narrow(whole);
        return BigInteger.TryParse(element.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big) ? big : element.GetDouble();
    }
}
