using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Win32.SafeHandles;

namespace Pipeline.Sandbox.State;

/// <summary>
/// The append-only file behind a store: one JSON line per change, <c>{"t":table,"k":key,"v":record or null}</c>. A line is
/// handed to the operating system before the change is acknowledged, so that a killed process loses nothing it answered for;
/// the line it was in the middle of is cut off by the next one. When the file has doubled since it was last looked at and most of
/// it is overwritten, it is replaced by one with the live lines only, at a start or in between.
/// </summary>
internal sealed class Journal : IDisposable
{
    private const string Fresh = ".new";

    private readonly Lock gate = new();
    private readonly string path;
    private readonly ArrayBufferWriter<byte> line = new(1024);
    private readonly Utf8JsonWriter writer;
    private readonly Dictionary<string, Dictionary<string, ReadOnlyMemory<byte>>> replayed;
    private SafeFileHandle file;
    private long end;
    private long due;
    private bool taken;

    /// <summary>Reads the journal, rewriting it first when most of it is overwritten or removed records.</summary>
    public Journal(string path)
    {
        this.path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var image = JournalImage.Read(path);
        if (image.IsMostlyGarbage && image.TryWrite(path + Fresh) is { } compact)
        {
            File.Move(path + Fresh, path, overwrite: true);
            image = compact;
        }
        file = OpenAt(path, image.Length);
        replayed = image.Tables;
        writer = new(line);
        (end, due) = (image.Length, DueAfter(image.Length));
    }

    /// <summary>The hashes of contents that a record speaks of.</summary>
    public HashSet<string> Mentions()
    {
        lock (gate)
            return (taken ? JournalImage.Read(path).Tables : replayed).Values.SelectMany(rows => rows.Values).Aggregate(new HashSet<string>(StringComparer.Ordinal), State.Mentions.Add);
    }

    /// <summary>The records that the file held of a table; each table asks once.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Take(string table)
    {
        lock (gate)
        {
            taken = true;
            return replayed.Remove(table, out var rows) ? rows : new Dictionary<string, ReadOnlyMemory<byte>>();
        }
    }

    /// <summary>Writes a change; it is in the operating system's hands when this returns.</summary>
    public void Append<T>(string table, string key, T? record, JsonTypeInfo<T>? type) where T : class
    {
        lock (gate)
        {
            taken = true;
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
            if (end >= due)
                Compact();
        }
    }

    public void Dispose()
    {
        lock (gate)
            file.Dispose();
    }

    // Looked at only when the file has doubled, so that reading it costs each line no more than a constant.
    private static long DueAfter(long length) => Math.Max(2 * length, 2 * JournalImage.WorthCompacting);

    private static SafeFileHandle OpenAt(string path, long length)
    {
        var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        if (RandomAccess.GetLength(handle) > length)
            RandomAccess.SetLength(handle, length);
        return handle;
    }

    // Both files are whole at every moment, so a kill in between finds one or the other. A disk without room for the second keeps the first.
    private void Compact()
    {
        var image = JournalImage.Read(path);
        if (image.IsMostlyGarbage && image.TryWrite(path + Fresh) is { } compact)
        {
            file.Dispose();
            if (TryReplace())
                end = compact.Length;
            file = OpenAt(path, end);
        }
        due = DueAfter(end);
    }

    // The change that came before is acknowledged whatever happens here.
    private bool TryReplace()
    {
        try
        {
            File.Move(path + Fresh, path, overwrite: true);
            return true;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
