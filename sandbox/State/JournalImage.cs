using System.Text.Json;

namespace Pipeline.Sandbox.State;

/// <summary>What a journal file says: the last record of each key, still as JSON, and how much of the file is worth keeping.</summary>
/// <param name="Tables">By table and key, the record's JSON.</param>
/// <param name="Length">Where the last whole line ends, in bytes.</param>
/// <param name="Live">The bytes of the lines that still count.</param>
internal sealed record JournalImage(Dictionary<string, Dictionary<string, ReadOnlyMemory<byte>>> Tables, long Length, long Live)
{
    // Below this a rewrite costs more than it saves.
    public const int WorthCompacting = 256 * 1024;

    public bool IsMostlyGarbage => Length > WorthCompacting && Live < Length / 2;

    public static JournalImage Read(string path)
    {
        var tables = new Dictionary<string, Dictionary<string, ReadOnlyMemory<byte>>>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return new(tables, 0, 0);
        ReadOnlyMemory<byte> bytes = ReadAll(path);
        long live = 0;
        var start = 0;
        for (int length; (length = bytes.Span[start..].IndexOf((byte)'\n')) >= 0; start += length + 1)
        {
            if (JournalLine.Parse(bytes.Slice(start, length)) is not { } line)
                break;
            live += Apply(tables, line, length + 1);
        }
        return new(tables, start, live);
    }

    /// <summary>Writes a file with the live lines only; null when there is no room for it.</summary>
    public JournalImage? TryWrite(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024);
            using var writer = new Utf8JsonWriter(file, new JsonWriterOptions { SkipValidation = true });
            foreach (var (table, rows) in Tables)
                foreach (var (key, record) in rows)
                    Write(file, writer, (table, key, record));
            file.Flush(flushToDisk: true);
            return new(Tables, file.Length, file.Length);
        }
        catch (IOException)
        {
            File.Delete(path);
            return null;
        }
    }

    // The journal itself has it open for writing.
    private static byte[] ReadAll(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static void Write(FileStream file, Utf8JsonWriter writer, (string Table, string Key, ReadOnlyMemory<byte> Record) line)
    {
        writer.Reset();
        writer.WriteStartObject();
        writer.WriteString("t"u8, line.Table);
        writer.WriteString("k"u8, line.Key);
        writer.WritePropertyName("v"u8);
        writer.WriteRawValue(line.Record.Span, skipInputValidation: true);
        writer.WriteEndObject();
        writer.Flush();
        file.WriteByte((byte)'\n');
    }

    // How many more bytes of the file are live after this line than before it.
    private static long Apply(Dictionary<string, Dictionary<string, ReadOnlyMemory<byte>>> tables, JournalLine line, int length)
    {
        if (!tables.TryGetValue(line.Table, out var rows))
            tables[line.Table] = rows = new(StringComparer.Ordinal);
        var overhead = length - line.Record.Length;
        long replaced = rows.Remove(line.Key, out var old) ? old.Length + overhead : 0;
        if (line.IsRemoval)
            return -replaced;
        rows[line.Key] = line.Record;
        return length - replaced;
    }
}
