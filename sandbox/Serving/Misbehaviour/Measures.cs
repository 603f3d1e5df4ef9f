using System.Globalization;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>Numbers as people type them, the same in every culture.</summary>
public static class Measures
{
    /// <summary>A number of seconds, or one with a unit: <c>8</c>, <c>0.5</c>, <c>200ms</c>, <c>8s</c>, <c>2m</c>.</summary>
    /// <exception cref="FormatException">It is none, or longer than a day.</exception>
    public static TimeSpan Seconds(string text) => Time(text, TimeSpan.FromSeconds(1));

    /// <summary>A number of milliseconds, or one with a unit.</summary>
    /// <exception cref="FormatException">It is none, or longer than a day.</exception>
    public static TimeSpan Milliseconds(string text) => Time(text, TimeSpan.FromMilliseconds(1));

    /// <summary>A share: <c>0.1</c> or <c>10%</c>.</summary>
    /// <exception cref="FormatException">It is none between 0 and 1.</exception>
    public static double Share(string text)
    {
        var percent = text.EndsWith('%');
        return Number(percent ? text[..^1] : text) / (percent ? 100 : 1) is { } share and <= 1 ? share
            : throw new FormatException($"'{text}' is no share: 0.1 and 10% are a tenth, 1 is always");
    }

    /// <summary>A rate in calls a second: <c>5/s</c>, <c>100/m</c>.</summary>
    /// <exception cref="FormatException">It is none above 0.</exception>
    public static double PerSecond(string text) => (text.Split('/') switch
    {
        [var number, "s"] => Number(number),
        [var number, "m"] => Number(number) / 60,
        _ => null,
    }) is { } rate and > 0 ? rate : throw new FormatException($"'{text}' is no rate: 5/s are five calls a second, 100/m a hundred a minute");

    private static TimeSpan Time(string text, TimeSpan bare)
    {
        var digits = text.AsSpan().IndexOfAnyExcept("0123456789.");
        var (number, unit) = digits < 0 ? (text, "") : (text[..digits], text[digits..]);
        TimeSpan? of = unit switch
        {
            "" => bare,
            "ms" => TimeSpan.FromMilliseconds(1),
            "s" => TimeSpan.FromSeconds(1),
            "m" => TimeSpan.FromMinutes(1),
            _ => null,
        };
        return of is { } one && Number(number) is { } count && count * one.TotalDays <= 1
            ? one * count
            : throw new FormatException($"'{text}' is no length of time up to a day: 200ms, 8s and 2m are, and a bare number counts {(bare.TotalSeconds < 1 ? "milliseconds" : "seconds")}");
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
