using System.Globalization;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Logs;

/// <summary>The events of all streams, those of a stream in order of their time, events of one time in order of their arrival.</summary>
internal sealed class LogLines(SandboxWorld world)
{
    private readonly Table<LogLine> table = world.Store.Table("logs/events", LogLineJson.Default.LogLine);
    private long arrived;

    /// <summary>Keeps events of a stream.</summary>
    public void Add(Call call, string stream, IEnumerable<LogLine> lines)
    {
        foreach (var line in lines)
            table.Put($"{Prefix(call, stream)}{Time(line.Timestamp)}-{Time(line.Ingested)}-{Interlocked.Increment(ref arrived):D10}", line);
    }

    /// <summary>The events of a stream with their places, from a time up to another one.</summary>
    /// <param name="from">The first millisecond.</param>
    /// <param name="to">The first millisecond that does not count any more; null for no end.</param>
    public IEnumerable<KeyValuePair<string, LogLine>> Read(Call call, string stream, long from, long? to)
    {
        var prefix = Prefix(call, stream);
        foreach (var (key, line) in table.Walk(prefix, prefix + Time(from)))
        {
            if (line.Timestamp >= to)
                yield break;
            yield return new(key[prefix.Length..], line);
        }
    }

    /// <summary>Forgets the events of a stream.</summary>
    public void Remove(Call call, string stream)
    {
        foreach (var (key, _) in table.Under(Prefix(call, stream)))
            table.Remove(key);
    }

    // Neither a group's nor a stream's name has a colon.
    private static string Prefix(Call call, string stream) => $"{call.Account}/{call.Region}/{stream}:";

    private static string Time(long milliseconds) => milliseconds.ToString("D14", CultureInfo.InvariantCulture);
}
