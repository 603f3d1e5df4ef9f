using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>What was measured, once or often: enough for every statistic but percentiles.</summary>
/// <param name="Sum">The sum of the values.</param>
/// <param name="Count">How many values there were.</param>
/// <param name="Least">The least of them.</param>
/// <param name="Most">The greatest of them.</param>
/// <param name="Unit">Their unit, such as <c>Count</c>.</param>
internal sealed record Sample(double Sum, double Count, double Least, double Most, string Unit)
{
    /// <summary>The unit of what has none.</summary>
    public const string NoUnit = "None";

    /// <summary>One value.</summary>
    public static Sample One(double value, string unit) => new(value, 1, value, value, unit);

    /// <summary>Both together.</summary>
    public Sample Plus(Sample other) => this with { Sum = Sum + other.Sum, Count = Count + other.Count, Least = Math.Min(Least, other.Least), Most = Math.Max(Most, other.Most) };

    /// <summary>A statistic by its name.</summary>
    public double Value(string statistic) => statistic switch
    {
        "Sum" => Sum,
        "SampleCount" => Count,
        "Minimum" => Least,
        "Maximum" => Most,
        _ => Sum / Count,
    };
}

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Sample))]
internal sealed partial class SampleJson : JsonSerializerContext;
