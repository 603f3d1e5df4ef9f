using System.Globalization;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>Rows of numbers, as comma-separated values.</summary>
internal static class Tables
{
    /// <summary>The rows; a field that is no number is kept as it is.</summary>
    public static IReadOnlyList<string[]> Read(string text) =>
        [.. text.Split('\n').Select(line => line.Trim('\r', ' ')).Where(line => line.Length > 0).Select(line => line.Split(','))];

    /// <summary>The first field that is no number, or null. An empty field is a missing value.</summary>
    public static string? Alien(IReadOnlyList<string[]> rows) =>
        rows.SelectMany(row => row).Select(field => field.Trim()).FirstOrDefault(field => field.Length > 0 && !double.TryParse(field, CultureInfo.InvariantCulture, out _));

    /// <summary>What a model would say of each row.</summary>
    public static IEnumerable<double> Predictions(IReadOnlyList<string[]> rows) => rows.Select(row => SimulatedNumber.Of(string.Join(',', row.Select(field => field.Trim()))));

    /// <summary>A number as these containers write it.</summary>
    public static string Write(double number) => number.ToString(CultureInfo.InvariantCulture);
}
