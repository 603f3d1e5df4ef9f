using System.Globalization;
using System.Text.Json;

namespace Pipeline.Reporting;

/// <summary>
/// Events for programs: a JSON object per line. The first line is <c>{"version":1,"type":"log",...}</c>; the version grows when a
/// field changes its meaning or goes, not when one is added. Every other line has <c>type</c>, <c>time</c> (UTC, ISO 8601),
/// <c>elapsed</c> (seconds since the run began) and the fields that <see cref="JsonFields"/> lists for its type.
/// </summary>
public sealed class JsonLinesPrinter : IPrinter, IDisposable
{
    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    private readonly Stream output;
    private readonly TimeProvider clock;

    /// <summary>A printer that writes the first line at once.</summary>
    /// <param name="output">Where the lines go; each is flushed when it is complete. Closed with the printer.</param>
    /// <param name="clock">Where <c>time</c> comes from.</param>
    public JsonLinesPrinter(Stream output, TimeProvider clock)
    {
        (this.output, this.clock) = (output, clock);
        Line(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteString("type", "log");
            WriteTime(json);
        });
    }

    /// <summary>A printer into a new file; a file of that name is replaced, its folder is made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Where <c>time</c> comes from.</param>
    public static JsonLinesPrinter To(string path, TimeProvider clock)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        return new JsonLinesPrinter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read), clock);
    }

    /// <inheritdoc/>
    public void Show(Event happened, TimeSpan elapsed) => Line(json =>
    {
        json.WriteString("type", JsonFields.Type(happened));
        WriteTime(json);
        json.WriteNumber("elapsed", Math.Round(elapsed.TotalSeconds, 3));
        JsonFields.Write(json, happened);
    });

    /// <summary>Closes the file.</summary>
    public void Dispose() => output.Dispose();

    private void Line(Action<Utf8JsonWriter> fields)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private void WriteTime(Utf8JsonWriter json) =>
        json.WriteString("time", clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
