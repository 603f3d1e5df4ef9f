using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary><c>{"numeric": [">", 0, "&lt;=", 5]}</c>: one comparison or a range.</summary>
internal static class NumericTest
{
    /// <exception cref="Serving.AwsError">It breaks the grammar.</exception>
    public static ValueTest Read(JsonNode? operand)
    {
        if (operand is not JsonArray { Count: 2 or 4 } parts)
            throw EventPattern.Invalid("Value of numeric must be an array.");
        List<Func<double, bool>> comparisons = [Comparison(parts[0], parts[1])];
        if (parts.Count == 4)
            comparisons.Add(Comparison(parts[2], parts[3]));
        return new(value => Number(value) is { } number && comparisons.TrueForAll(holds => holds(number)));
    }

    /// <summary>What a number is worth; null for what is none.</summary>
    public static double? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Func<double, bool> Comparison(JsonNode? sign, JsonNode? bound)
    {
        if (Number(bound) is not { } limit)
            throw EventPattern.Invalid($"Value of {sign?.ToString()} must be numeric");
        return sign?.ToString() switch
        {
            "=" => value => value == limit,
            "<" => value => value < limit,
            "<=" => value => value <= limit,
            ">" => value => value > limit,
            ">=" => value => value >= limit,
            _ => throw EventPattern.Invalid($"Unrecognized numeric range operator: {sign?.ToString()}"),
        };
    }
}
