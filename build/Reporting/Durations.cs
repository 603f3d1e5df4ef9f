using System.Globalization;

namespace Pipeline.Reporting;

/// <summary>Durations in one format everywhere.</summary>
public static class Durations
{
    /// <summary><c>850 ms</c>, <c>12.3 s</c>, <c>4 m 05 s</c>.</summary>
    public static string Text(TimeSpan time) => time switch
    {
        { TotalMilliseconds: < 1000 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} m {time.Seconds:00} s"),
    };

    /// <summary><c>00:01:20</c>, for columns.</summary>
    public static string Clock(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}");
}
