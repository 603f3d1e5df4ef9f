using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Win32.SafeHandles;

namespace Pipeline.Sandbox.State;

/// <summary>
/// The append-only file behind a store: one JSON line per change, <c>{"t":table,"k":key,"v":record or null}</c>. A line is
/// handed to the operating system before the change is acknowledged, so that a killed process loses nothing it answered for;
/// the line it was in the middle of is cut off by the next one.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock gate = new();
    private readonly SafeFileHandle file;
    private readonly ArrayBufferWriter<byte> line = new(1024);
    private readonly Utf8JsonWriter writer;
    private readonly Dictionary<string, Dictionary<string, ReadOnlyMemory<byte>>> replayed;
    private long end;

    private Journal(SafeFileHandle file, JournalImage image)
    {
        this.file = file;
        replayed = image.Tables;
        end = image.Length;
        writer = new(line);
    }

    /// <summary>Reads the journal, rewriting it first when most of it is overwritten or removed records.</summary>
    public static Journal Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var image = JournalImage.Read(path);
        if (image.IsMostlyGarbage)
            image = image.Compact(path);
        var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (RandomAccess.GetLength(handle) > image.Length)
            RandomAccess.SetLength(handle, image.Length);
        return new(handle, image);
    }

    /// <summary>The records that the file held of a table; each table asks once.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Take(string table)
    {
        lock (gate)
            return replayed.Remove(table, out var rows) ? rows : new Dictionary<string, ReadOnlyMemory<byte>>();
    }

    /// <summary>Writes a change; it is in the operating system's hands when this returns.</summary>
    public void Append<T>(string table, string key, T? record, JsonTypeInfo<T>? type) where T : class
    {
        lock (gate)
        {
            line.ResetWrittenCount();
            writer.Reset();
            writer.WriteStartObject();
            writer.WriteString("t"u8, table);
            writer.WriteString("k"u8, key);
            writer.WritePropertyName("v"u8);
            if (record is null)
                writer.WriteNullValue();
            else if (type is null)
                JsonSerializer.Serialize(writer, record);
            else
                JsonSerializer.Serialize(writer, record, type);
            writer.WriteEndObject();
            writer.Flush();
            line.Write("\n"u8);
            RandomAccess.Write(file, line.WrittenSpan, end);
            end += line.WrittenCount;
        }
    }

    public void Dispose()
    {
        lock (gate)
            file.Dispose();
    }
}
