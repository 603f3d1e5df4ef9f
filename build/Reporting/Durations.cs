using System.Globalization;

namespace Pipeline.Reporting;

/// <summary>Durations in one format everywhere.</summary>
public static class Durations
{
    /// <summary><c>850 ms</c>, <c>12.3 s</c>, <c>4 m 05 s</c>. What is not shown is dropped, so 59.99 s never becomes 60.0 s.</summary>
    public static string Text(TimeSpan time) => time switch
    {
        { Ticks: < TimeSpan.TicksPerSecond } => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (long)time.TotalMilliseconds)} ms"),
        { Ticks: < TimeSpan.TicksPerMinute } => string.Create(CultureInfo.InvariantCulture, $"{time.Seconds}.{time.Milliseconds / 100} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMinutes} m {time.Seconds:00} s"),
    };

    /// <summary><c>00:01:20</c>, for columns.</summary>
    public static string Clock(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}");

    /// <summary>How old something is: <c>12 min</c>, <c>3 h</c>, <c>2 d</c>.</summary>
    public static string Age(TimeSpan age) =>
        age.TotalDays >= 1 ? $"{(int)age.TotalDays} d" : age.TotalHours >= 1 ? $"{(int)age.TotalHours} h" : $"{Math.Max(0, (int)age.TotalMinutes)} min";
}
