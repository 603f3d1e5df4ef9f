using System.Text;
using System.Text.Json;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>Reads JSON strictly, with the place of every value. Numbers and booleans mean what JSON says, never YAML 1.1.</summary>
internal ref struct JsonReader
{
    private readonly byte[] bytes;
    private readonly FindingList findings;
    private Utf8JsonReader reader;
    private int line;
    private int column;
    private long seen;

    private JsonReader(string text, FindingList findings)
    {
        bytes = Encoding.UTF8.GetBytes(text);
        this.findings = findings;
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        reader = new Utf8JsonReader(bytes.AsSpan(mark), new JsonReaderOptions { MaxDepth = TemplateLimits.Depth });
        (line, column, seen) = (1, 1, mark);
        offset = mark;
    }

    private readonly int offset;

    /// <summary>The root, or null when the text is not JSON.</summary>
    public static TemplateNode? Read(string text, FindingList findings)
    {
        try
        {
            var json = new JsonReader(text, findings);
            json.reader.Read();
            var root = json.Node();
            // Anything but white space after the root is an error that only reading on reveals.
            json.reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0);
            findings.Add(new("T1013", Severity.Error, $"JSON not well-formed: {Reason(e)}", line + 1, Characters(text, line, (int)(e.BytePositionInLine ?? 0)) + 1));
            return null;
        }
        catch (InvalidOperationException)
        {
            findings.Add(new("T1013", Severity.Error, "JSON not well-formed: a string holds half a surrogate pair", 0, 0));
            return null;
        }
    }

    private TemplateNode Node()
    {
        var (at, start) = Place();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Map(at, start);
            case JsonTokenType.StartArray:
                var items = new List<TemplateNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Node());
                return new ListNode(at, start, items);
            default:
                return Scalar(at, start);
        }
    }

    private TemplateNode Map(int at, int start)
    {
        var entries = new MapEntries(findings);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (keyLine, keyColumn) = Place();
            var key = ScalarNode.String(keyLine, keyColumn, reader.GetString()!);
            reader.Read();
            entries.Add(key, Node());
        }
        return entries.ToMap(at, start);
    }

    private readonly ScalarNode Scalar(int at, int start)
    {
        if (reader.TokenType == JsonTokenType.String)
            return ScalarNode.String(at, start, reader.GetString()!);
        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        var kind = reader.TokenType switch
        {
            JsonTokenType.Null => ScalarKind.Null,
            JsonTokenType.True or JsonTokenType.False => ScalarKind.Boolean,
            _ => text.AsSpan().ContainsAny(".eE") ? ScalarKind.Float : ScalarKind.Integer,
        };
        return new ScalarNode(at, start, text, new(kind), quoted: false);
    }

    // The reader tells byte offsets only; lines and UTF-16 columns are counted on the way, so the text is passed once.
    private (int Line, int Column) Place()
    {
        var start = reader.TokenStartIndex + offset;
        for (; seen < start; seen++)
        {
            if (bytes[seen] == '\n')
                (line, column) = (line + 1, 1);
            else if ((bytes[seen] & 0xC0) != 0x80)
                column += bytes[seen] >= 0xF0 ? 2 : 1;
        }
        return (line, column);
    }

    private static int Characters(string text, int line, int byteCount)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault(line) ?? "");
        return Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(byteCount, bytes.Length));
    }

    private static string Reason(JsonException e)
    {
        var text = e.Message;
        var end = text.IndexOf(" LineNumber:", StringComparison.Ordinal);
        text = (end < 0 ? text : text[..end]).TrimEnd('.', ' ');
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
